import type { Approval, Clock, Problem, Task } from '@bihuan/domain/problem/problem.js';

/** How a field of the domain lies in its table: column name, and `instant` where ms become a timestamptz. */
type Column<T> = readonly [field: keyof T & string, column: string, kind?: 'instant'];

export const PROBLEM_COLUMNS: readonly Column<Problem>[] = [
  ['id', 'id'],
  ['number', 'number'],
  ['region', 'region'],
  ['enterpriseId', 'enterprise_id'],
  ['channel', 'channel'],
  ['state', 'state'],
  ['closingCode', 'closing_code'],
  ['window', 'window_code'],
  ['windows', 'windows'],
  ['problemType', 'problem_type'],
  ['difficulty', 'difficulty'],
  ['urgent', 'urgent'],
  ['confidential', 'confidential'],
  ['overdue', 'overdue'],
  ['escalationRung', 'escalation_rung'],
  ['handler', 'handler'],
  ['formerHandlers', 'former_handlers'],
  ['round', 'round'],
  ['reworks', 'reworks'],
  ['reopenings', 'reopenings'],
  ['everAccepted', 'ever_accepted'],
  ['submittedAt', 'submitted_at', 'instant'],
  ['due', 'due', 'instant'],
  ['provisional', 'provisional'],
  ['targetDate', 'target_date'],
  ['result', 'result'],
  ['grade', 'grade'],
  ['resolvedAt', 'resolved_at', 'instant'],
  ['closedAt', 'closed_at', 'instant'],
  ['returnedFrom', 'returned_from'],
  ['noReturnBy', 'no_return_by'],
  ['returnUpheld', 'return_upheld'],
  ['noticeRound', 'notice_round'],
  ['calendarVersion', 'calendar_version'],
  ['policyVersion', 'policy_version'],
  ['version', 'version'],
  ['seq', 'seq'],
  ['lastEventAt', 'last_event_at', 'instant'],
];

export const CLOCK_COLUMNS: readonly Column<Clock>[] = [
  ['no', 'no'],
  ['kind', 'kind'],
  ['round', 'round'],
  ['term', 'term'],
  ['window', 'window_code'],
  ['limit', 'time_limit'],
  ['startedAt', 'started_at', 'instant'],
  ['budgetMs', 'budget_ms'],
  ['due', 'due', 'instant'],
  ['remainingMs', 'remaining_ms'],
  ['status', 'status'],
  ['stoppedAt', 'stopped_at', 'instant'],
  ['provisional', 'provisional'],
  ['breachedAt', 'breached_at', 'instant'],
  ['detectedAt', 'detected_at', 'instant'],
  ['marks', 'marks'],
  ['history', 'history'],
];

export const TASK_COLUMNS: readonly Column<Task>[] = [
  ['no', 'no'],
  ['kind', 'kind'],
  ['round', 'round'],
  ['due', 'due', 'instant'],
  ['doneAt', 'done_at', 'instant'],
];

export const APPROVAL_COLUMNS: readonly Column<Approval>[] = [
  ['no', 'no'],
  ['kind', 'kind'],
  ['askedBy', 'asked_by'],
  ['askedAt', 'asked_at', 'instant'],
  ['facts', 'facts'],
  ['status', 'status'],
];

/** A domain object as a JSON row of its table (read by `json_populate_recordset`). */
export function toRow<T>(columns: readonly Column<T>[], value: T, more: object = {}): object {
  const row: Record<string, unknown> = { ...more };
  for (const [field, column, kind] of columns) {
    const v = value[field];
    row[column] = kind === 'instant' && typeof v === 'number' ? new Date(v).toISOString() : v;
  }
  return row;
}

/** A JSON row of the table (`row_to_json`) as the domain object. */
export function fromRow<T>(columns: readonly Column<T>[], row: Readonly<Record<string, unknown>>): T {
  const value: Record<string, unknown> = {};
  for (const [field, column, kind] of columns) {
    const v = row[column] ?? null;
    value[field] = kind === 'instant' && typeof v === 'string' ? Date.parse(v) : v;
  }
  return value as T;
}
