import type { FeedbackKind } from '@bihuan/domain/routing/feedback.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import type { FeedPosition } from '../problem/event-feed.read-model.js';

/** What a model said of a text. */
export interface NewPrediction {
  readonly problemId: string;
  readonly seq: number;
  readonly model: string;
  /** `champion` decided; `shadow` was only asked. */
  readonly role: 'champion' | 'shadow';
  readonly window: string;
  readonly problemType: string | null;
  readonly p: number;
  readonly decision: 'dispatch' | 'triage';
  readonly alternatives: readonly object[];
  readonly channel: string;
  readonly at: Instant;
}

export interface NewFeedback {
  readonly problemId: string;
  /** Of the event; 0 with a second reading. */
  readonly seq: number;
  readonly kind: FeedbackKind;
  readonly eventKind: string | null;
  readonly window: string | null;
  readonly problemType: string | null;
  readonly at: Instant;
  readonly by: string | null;
}

/** A text as it may be learnt from: masked. */
export interface NewLessonText {
  readonly problemId: string;
  readonly language: 'zh' | 'en' | 'mixed';
  readonly title: string;
  readonly body: string;
}

/** Takes the place up to which events have been learnt from; undefined: another process is at it. For one transaction. */
export async function takeLearningPosition(sql: Sql): Promise<FeedPosition | undefined> {
  const [row] = await sql.run<FeedPosition>(
    'select xid::text as xid, id from learning_position for update skip locked',
  );
  return row;
}

export async function moveLearningPosition(sql: Sql, { xid, id }: FeedPosition): Promise<void> {
  await sql.run('update learning_position set xid = $1::xid8, id = $2', [xid, id]);
}

/** Each (problem, event, model) once. */
export async function insertPredictions(sql: Sql, rows: readonly NewPrediction[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.run(
    `insert into prediction select * from json_populate_recordset(null::prediction, $1) on conflict do nothing`,
    [
      JSON.stringify(
        rows.map(({ problemId, window, problemType, at, ...rest }) => ({
          ...rest,
          problem_id: problemId,
          window_code: window,
          problem_type: problemType,
          predicted_at: new Date(at).toISOString(),
        })),
      ),
    ],
  );
}

/** Each (problem, event, kind) once, and one second reading a problem. @returns how many were new */
export async function insertFeedback(sql: Sql, rows: readonly NewFeedback[]): Promise<number> {
  if (rows.length === 0) return 0;
  const written = await sql.run(
    `insert into feedback select * from json_populate_recordset(null::feedback, $1) on conflict do nothing returning 1`,
    [
      JSON.stringify(
        rows.map(({ problemId, eventKind, window, problemType, at, by, ...rest }) => ({
          ...rest,
          problem_id: problemId,
          event_kind: eventKind,
          window_code: window,
          problem_type: problemType,
          given_at: new Date(at).toISOString(),
          given_by: by,
        })),
      ),
    ],
  );
  return written.length;
}

export async function insertLessonTexts(sql: Sql, rows: readonly NewLessonText[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.run(
    `insert into lesson_text select * from json_populate_recordset(null::lesson_text, $1) on conflict do nothing`,
    [JSON.stringify(rows.map(({ problemId, ...rest }) => ({ ...rest, problem_id: problemId })))],
  );
}

/** Chosen for a second reading; `occurred_at` is the office's instant of the routing. */
export async function insertSecondReadings(
  sql: Sql,
  rows: readonly { readonly problem_id: string; readonly occurred_at: Instant }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql.run(
    `insert into second_reading (problem_id, chosen_at) select * from unnest($1::uuid[], $2::timestamptz[])
     on conflict do nothing`,
    [rows.map((row) => row.problem_id), rows.map((row) => new Date(row.occurred_at).toISOString())],
  );
}

/** A masked text with the window where it belongs. */
export interface LessonRow {
  readonly problem_id: string;
  readonly title: string;
  readonly text: string;
  readonly label: string;
}

const YOUNGEST = `select t.problem_id, t.title, t.body as text, l.window_code as label
  from lesson_text t join routing_label l using (problem_id) order by t.problem_id desc limit $1`;

/** The youngest `limit` texts whose window is known, oldest first. */
export async function readLessons(sql: Sql, limit: number): Promise<LessonRow[]> {
  return sql.run<LessonRow>(`select * from (${YOUNGEST}) youngest order by problem_id`, [limit]);
}

/** How many of those texts the model has not read, or has read with another window. */
export async function countNews(sql: Sql, model: string, limit: number): Promise<number> {
  const [row] = await sql.run<{ n: number }>(
    `select count(*)::int as n from (
       select problem_id, label from (${YOUNGEST}) youngest
       except
       select (o->>'problemId')::uuid, o->>'label' from model, jsonb_array_elements(out_of_fold) o where id = $2) news`,
    [limit, model],
  );
  return row?.n ?? 0;
}

export async function countLessons(sql: Sql): Promise<number> {
  const [row] = await sql.run<{ n: number }>(
    'select count(*) as n from lesson_text join routing_label using (problem_id)',
  );
  return row?.n ?? 0;
}
