import type { Approval, Clock, Problem, ProblemRecord, Task, Try } from '@bihuan/domain/problem/problem.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import {
  APPROVAL_COLUMNS,
  CLOCK_COLUMNS,
  fromRow,
  isoOf,
  PROBLEM_COLUMNS,
  TASK_COLUMNS,
  toRow,
  toRows,
  TRY_COLUMNS,
  type Column,
} from './problem.columns.js';
import { LOAD, LOCK, LOCK_FREE, WRITE } from './problem.sql.js';

/** A problem under lock, with what a decision needs beside the record. */
export interface LockedProblem {
  readonly record: ProblemRecord;
  /** Hash of its last event: the next one chains on it. */
  readonly lastHash: string;
  /** Clerks of its present window who can sign in. */
  readonly clerks: readonly string[];
  /** Office time, read after the lock. */
  readonly now: Instant;
}

/** A row of `event` on its way in. Its JSON is the canonical form that was hashed, with the hash. */
export interface EventRow {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
  readonly json: string;
}

/** A row of `content` on its way in; `body` is JSON, in the form whose hash is `sha256`. */
export interface ContentRow {
  readonly problemId: string;
  readonly seq: number;
  readonly body: string;
  readonly sha256: string;
}

/** A row of `outbox`. */
export interface OutboxRow {
  readonly topic: string;
  readonly payload: object;
}

export interface AnswerRow {
  readonly actor: string;
  readonly route: string;
  readonly key: string;
  readonly problem_id: string;
  readonly body_hash: string;
  readonly status: number;
  readonly answer: object;
}

/** Everything one pass through the door writes for one problem. */
export interface ProblemChange {
  readonly before: ProblemRecord;
  readonly after: ProblemRecord;
  readonly events: readonly EventRow[];
  readonly contents: readonly ContentRow[];
  readonly nextAt: Instant | null;
  readonly outbox: readonly OutboxRow[];
}

/** Locks the rows, then reads them in a later statement; unknown ids are left out. `skip` leaves what others hold. */
export async function lockProblems(sql: Sql, ids: readonly string[], skip = false): Promise<LockedProblem[]> {
  const locked = await sql.run<{ id: string }>(skip ? LOCK_FREE : LOCK, [ids]);
  if (locked.length === 0) return [];
  return loadProblems(
    sql,
    locked.map((r) => r.id),
  );
}

/** Reads without a lock: for pages and answers, never for a decision. */
export async function loadProblems(sql: Sql, ids: readonly string[]): Promise<LockedProblem[]> {
  const rows = await sql.run<LoadedRow>(LOAD, [ids]);
  return rows.map((row) => ({
    record: {
      problem: fromRow<Problem>(PROBLEM_COLUMNS, row.problem),
      clocks: (row.clocks ?? []).map((r) => fromRow<Clock>(CLOCK_COLUMNS, r)),
      tasks: (row.tasks ?? []).map((r) => fromRow<Task>(TASK_COLUMNS, r)),
      approvals: (row.approvals ?? []).map((r) => fromRow<Approval>(APPROVAL_COLUMNS, r)),
      tries: (row.tries ?? []).map((r) => fromRow<Try>(TRY_COLUMNS, r)),
    },
    lastHash: row.last_hash,
    clerks: row.clerks ?? [],
    now: row.now,
  }));
}

/** Writes the changes of locked problems, and the stored answer of the command if there is one, in one statement. */
export async function writeProblems(
  sql: Sql,
  changes: readonly ProblemChange[],
  answer?: AnswerRow,
): Promise<void> {
  const [result] = await sql.run<{ written: number }>(WRITE, [
    toRows(changes.map((c) => toRow(PROBLEM_COLUMNS, c.after.problem))),
    toRows(changes.flatMap((c) => c.events.map((e) => e.json))),
    toRows(changes.flatMap((c) => c.contents.map(contentRow))),
    JSON.stringify(changes.flatMap((c) => c.outbox)),
    JSON.stringify(answer ? [answer] : []),
    toRows(changes.flatMap((c) => changedRows(CLOCK_COLUMNS, c, c.before.clocks, c.after.clocks))),
    JSON.stringify(changes.map(alarmRow)),
    toRows(changes.flatMap((c) => changedRows(TASK_COLUMNS, c, c.before.tasks, c.after.tasks))),
    toRows(changes.flatMap((c) => changedRows(APPROVAL_COLUMNS, c, c.before.approvals, c.after.approvals))),
    toRows(changes.flatMap(newTries)),
  ]);
  if (result?.written !== changes.length)
    throw new Error(`wrote ${result?.written} of ${changes.length} problems`);
}

/** A row that hangs on a problem. */
export function childRow<T>(columns: readonly Column<T>[], problemId: string, row: T): string {
  return toRow(columns, row, `"problem_id":"${problemId}"`);
}

interface LoadedRow {
  readonly problem: Record<string, unknown>;
  readonly clocks: Record<string, unknown>[] | null;
  readonly tasks: Record<string, unknown>[] | null;
  readonly approvals: Record<string, unknown>[] | null;
  readonly tries: Record<string, unknown>[] | null;
  readonly last_hash: string;
  readonly clerks: string[] | null;
  readonly now: Instant;
}

function contentRow({ problemId, seq, body, sha256 }: ContentRow): string {
  return `{"problem_id":"${problemId}","seq":${seq},"sha256":"${sha256}","body":${body}}`;
}

function alarmRow({ after: { problem }, nextAt }: ProblemChange): object {
  const at = nextAt === null ? null : isoOf(nextAt);
  return { problem_id: problem.id, next_at: at, over: problem.state === 'closed' };
}

/** Only rows that changed: `evolve` keeps the identity of what it does not touch. */
function changedRows<T>(
  columns: readonly Column<T>[],
  { after: { problem } }: ProblemChange,
  before: readonly T[],
  after: readonly T[],
): string[] {
  return after.filter((r) => !before.includes(r)).map((r) => childRow(columns, problem.id, r));
}

function newTries({ before, after }: ProblemChange): string[] {
  const known = before.tries.length;
  return after.tries
    .slice(known)
    .map((t, i) => toRow(TRY_COLUMNS, t, `"problem_id":"${after.problem.id}","no":${known + i + 1}`));
}
