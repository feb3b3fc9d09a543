import type { Approval, Clock, Problem, ProblemRecord, Task, Try } from '@bihuan/domain/problem/problem.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import {
  APPROVAL_COLUMNS,
  CLOCK_COLUMNS,
  fromRow,
  PROBLEM_COLUMNS,
  TASK_COLUMNS,
  toRow,
} from './problem.columns.js';
import { LOAD, LOCK, LOCK_FREE, SUBMIT, WRITE } from './problem.sql.js';

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

/** A row of `event` as it is written. Instants are ISO strings. */
export interface EventRow {
  readonly problem_id: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly payload: object;
  readonly is_public: boolean;
  readonly effect_key: string | null;
  readonly prev_hash: string | null;
  readonly hash: string;
}

export interface ContentRow {
  readonly problem_id: string;
  readonly seq: number;
  readonly body: object;
  readonly sha256: string;
}

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
      tries: (row.tries ?? []).map(toTry),
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
  const tasks = changes.flatMap(({ before, after }) =>
    rowsOf(before.tasks, after.tasks, TASK_COLUMNS, after),
  );
  const approvals = changes.flatMap((c) =>
    rowsOf(c.before.approvals, c.after.approvals, APPROVAL_COLUMNS, c.after),
  );
  const tries = changes.flatMap(newTries);
  const [result] = await sql.run<{ written: number }>(WRITE, [
    JSON.stringify(changes.map((c) => toRow(PROBLEM_COLUMNS, c.after.problem))),
    ...appended(changes, answer ? [answer] : []),
    JSON.stringify(tasks),
    JSON.stringify(approvals),
    JSON.stringify(tries),
  ]);
  if (result?.written !== changes.length)
    throw new Error(`wrote ${result?.written} of ${changes.length} problems`);
}

/** A new problem with all that belongs to it, as `insertProblems` takes it. */
export interface NewProblem {
  readonly change: ProblemChange;
  readonly answer: AnswerRow;
  readonly lookupHash: string;
  /** The instant the due was planned from. */
  readonly plannedAt: Instant;
  /** Lock of the idempotency key, a 64-bit integer in decimal. */
  readonly keyHash: string;
}

/** What became of a submission: `written`, or why it was not. */
export interface SubmitOutcome {
  readonly id: string;
  readonly written: boolean;
  readonly key_free: boolean;
  readonly in_time: boolean;
}

/** Inserts new problems with all that belongs to them in one statement; outcomes in no particular order. */
export async function insertProblems(sql: Sql, news: readonly NewProblem[]): Promise<SubmitOutcome[]> {
  const changes = news.map((n) => n.change);
  const problems = news.map((n) =>
    toRow(PROBLEM_COLUMNS, n.change.after.problem, { lookup_hash: n.lookupHash }),
  );
  return sql.run<SubmitOutcome>(SUBMIT, [
    JSON.stringify(problems),
    ...appended(
      changes,
      news.map((n) => n.answer),
    ),
    changes.map((c) => c.after.problem.id),
    news.map((n) => n.keyHash),
    news.map((n) => new Date(n.plannedAt).toISOString()),
  ]);
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

function appended(changes: readonly ProblemChange[], answers: readonly AnswerRow[]): string[] {
  return [
    changes.flatMap((c) => c.events),
    changes.flatMap((c) => c.contents),
    changes.flatMap(({ before, after }) => rowsOf(before.clocks, after.clocks, CLOCK_COLUMNS, after)),
    changes.map(alarmRow),
    changes.flatMap((c) => c.outbox),
    answers,
  ].map((rows) => JSON.stringify(rows));
}

/** Only rows that changed: `evolve` keeps the identity of what it does not touch. */
function rowsOf<T>(
  before: readonly T[],
  after: readonly T[],
  columns: Parameters<typeof toRow<T>>[0],
  { problem }: ProblemRecord,
): object[] {
  return after.filter((r) => !before.includes(r)).map((r) => toRow(columns, r, { problem_id: problem.id }));
}

function alarmRow({ after: { problem }, nextAt }: ProblemChange): object {
  const at = nextAt === null ? null : new Date(nextAt).toISOString();
  return { problem_id: problem.id, next_at: at, over: problem.state === 'closed' };
}

function newTries({ before, after }: ProblemChange): object[] {
  return after.tries.slice(before.tries.length).map((t, i) => ({
    problem_id: after.problem.id,
    no: before.tries.length + i + 1,
    at: new Date(t.at).toISOString(),
    purpose: t.purpose,
    outcome: t.outcome,
    half_day: t.halfDay,
  }));
}

function toTry(row: Record<string, unknown>): Try {
  return {
    at: Date.parse(String(row['at'])),
    purpose: row['purpose'] as Try['purpose'],
    outcome: row['outcome'] as Try['outcome'],
    halfDay: String(row['half_day']),
  };
}
