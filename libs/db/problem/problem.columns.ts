import type { Approval, Clock, Problem, Task, Try } from '@bihuan/domain/problem/problem.js';

type PgType =
  'uuid' | 'text' | 'text[]' | 'uuid[]' | 'int' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'jsonb';

/** How a field of the domain lies in its table; instants are ms here and timestamptz there. */
export type Column<T> = readonly [field: keyof T & string, column: string, type: PgType];

export const PROBLEM_COLUMNS: readonly Column<Problem>[] = [
  ['id', 'id', 'uuid'],
  ['number', 'number', 'text'],
  ['region', 'region', 'text'],
  ['enterpriseId', 'enterprise_id', 'uuid'],
  ['channel', 'channel', 'text'],
  ['state', 'state', 'text'],
  ['closingCode', 'closing_code', 'text'],
  ['window', 'window_code', 'text'],
  ['windows', 'windows', 'text[]'],
  ['problemType', 'problem_type', 'text'],
  ['difficulty', 'difficulty', 'text'],
  ['urgent', 'urgent', 'boolean'],
  ['confidential', 'confidential', 'boolean'],
  ['overdue', 'overdue', 'boolean'],
  ['escalationRung', 'escalation_rung', 'text'],
  ['handler', 'handler', 'uuid'],
  ['formerHandlers', 'former_handlers', 'uuid[]'],
  ['round', 'round', 'int'],
  ['reworks', 'reworks', 'int'],
  ['reopenings', 'reopenings', 'int'],
  ['everAccepted', 'ever_accepted', 'boolean'],
  ['submittedAt', 'submitted_at', 'timestamptz'],
  ['due', 'due', 'timestamptz'],
  ['provisional', 'provisional', 'boolean'],
  ['targetDate', 'target_date', 'date'],
  ['result', 'result', 'text'],
  ['grade', 'grade', 'int'],
  ['resolvedAt', 'resolved_at', 'timestamptz'],
  ['closedAt', 'closed_at', 'timestamptz'],
  ['withdrawnNearDue', 'withdrawn_near_due', 'boolean'],
  ['returnedFrom', 'returned_from', 'jsonb'],
  ['noReturnBy', 'no_return_by', 'text[]'],
  ['returnUpheld', 'return_upheld', 'boolean'],
  ['noticeRound', 'notice_round', 'int'],
  ['calendarVersion', 'calendar_version', 'text'],
  ['policyVersion', 'policy_version', 'text'],
  ['version', 'version', 'int'],
  ['seq', 'seq', 'int'],
  ['lastEventAt', 'last_event_at', 'timestamptz'],
];

export const CLOCK_COLUMNS: readonly Column<Clock>[] = [
  ['no', 'no', 'int'],
  ['kind', 'kind', 'text'],
  ['round', 'round', 'int'],
  ['term', 'term', 'int'],
  ['window', 'window_code', 'text'],
  ['limit', 'time_limit', 'jsonb'],
  ['startedAt', 'started_at', 'timestamptz'],
  ['budgetMs', 'budget_ms', 'bigint'],
  ['due', 'due', 'timestamptz'],
  ['remainingMs', 'remaining_ms', 'bigint'],
  ['status', 'status', 'text'],
  ['stoppedAt', 'stopped_at', 'timestamptz'],
  ['provisional', 'provisional', 'boolean'],
  ['breachedAt', 'breached_at', 'timestamptz'],
  ['detectedAt', 'detected_at', 'timestamptz'],
  ['marks', 'marks', 'jsonb'],
  ['history', 'history', 'jsonb'],
];

export const TASK_COLUMNS: readonly Column<Task>[] = [
  ['no', 'no', 'int'],
  ['kind', 'kind', 'text'],
  ['round', 'round', 'int'],
  ['due', 'due', 'timestamptz'],
  ['doneAt', 'done_at', 'timestamptz'],
];

export const TRY_COLUMNS: readonly Column<Try>[] = [
  ['at', 'at', 'timestamptz'],
  ['purpose', 'purpose', 'text'],
  ['outcome', 'outcome', 'text'],
  ['halfDay', 'half_day', 'text'],
];

export const APPROVAL_COLUMNS: readonly Column<Approval>[] = [
  ['no', 'no', 'int'],
  ['kind', 'kind', 'text'],
  ['askedBy', 'asked_by', 'uuid'],
  ['askedAt', 'asked_at', 'timestamptz'],
  ['facts', 'facts', 'jsonb'],
  ['status', 'status', 'text'],
];

/**
 * A domain object as the JSON of a row of its table (read by `jsonb_populate_recordset`); `first` is what comes before
 * its columns. Written as text at once: an object of 38 computed names and its `JSON.stringify` took 100 µs a problem.
 */
export function toRow<T>(columns: readonly Column<T>[], value: T, first = ''): string {
  let text = `{${first}`;
  for (const [field, column, type] of columns) {
    const v = value[field];
    const json =
      type === 'timestamptz' && typeof v === 'number' ? `"${isoOf(v)}"` : JSON.stringify(v ?? null);
    text += `${text.length === 1 ? '' : ','}"${column}":${json}`;
  }
  return `${text}}`;
}

/** Rows as one JSON array. */
export function toRows(rows: readonly string[]): string {
  return `[${rows.join(',')}]`;
}

/** An office lives by few instants at a time: now, and the closing times at which things are due. */
const written = new Map<number, string>();
const MAX_WRITTEN = 1_000;

/** An instant as ISO 8601; ten of them are written in a submission, half a microsecond each if worked out anew. */
export function isoOf(instant: number): string {
  const known = written.get(instant);
  if (known !== undefined) return known;
  const iso = new Date(instant).toISOString();
  if (written.size >= MAX_WRITTEN) written.clear();
  written.set(instant, iso);
  return iso;
}

/** A JSON row of the table (`row_to_json`) as the domain object. */
export function fromRow<T>(columns: readonly Column<T>[], row: Readonly<Record<string, unknown>>): T {
  const value: Record<string, unknown> = {};
  for (const [field, column, type] of columns) {
    const v = row[column] ?? null;
    value[field] = type === 'timestamptz' && typeof v === 'string' ? Date.parse(v) : v;
  }
  return value as T;
}
