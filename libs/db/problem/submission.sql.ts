import { FRESH_CLOCK } from '@bihuan/domain/problem/evolve.js';
import type { Clock, Problem } from '@bihuan/domain/problem/problem.js';
import { emptyRecord } from '@bihuan/domain/problem/submission.js';
import type { Statement } from '../database.js';
import { CLOCK_COLUMNS, PROBLEM_COLUMNS, type Column } from './problem.columns.js';
import { rowsOf, STAMP, writtenEvents } from './problem.sql.js';

const NOTHING_YET: Problem = emptyRecord('').problem;

/** What a submission says of a problem. The other half of the row is as `NOTHING_YET`: written into the statement. */
const SAID: readonly (keyof Problem)[] = [
  'id',
  'number',
  'region',
  'enterpriseId',
  'channel',
  'state',
  'window',
  'windows',
  'problemType',
  'difficulty',
  'urgent',
  'confidential',
  'submittedAt',
  'due',
  'provisional',
  'calendarVersion',
  'policyVersion',
  'version',
  'seq',
  'lastEventAt',
];

const FIXED_OF_PROBLEM = PROBLEM_COLUMNS.filter(([field]) => !SAID.includes(field));
const FIXED_OF_CLOCK = CLOCK_COLUMNS.filter(([field]) => field in FRESH_CLOCK);
export const NEW_PROBLEM_COLUMNS = PROBLEM_COLUMNS.filter(([field]) => SAID.includes(field));
export const NEW_CLOCK_COLUMNS = CLOCK_COLUMNS.filter(([field]) => !(field in FRESH_CLOCK));

/** What else comes once with each problem, in the same JSON object: read once, and not once a table. */
const BESIDE = `lookup_hash text, next_at timestamptz, body jsonb, sha256 text, notice jsonb,
        actor text, route text, key text, key_lock bigint, body_hash text, status int, answer text`;

/**
 * Submission in one statement, for one new problem or for all that came in while the last statement ran: $1 problems with
 * what comes once with each, $2 events, $3 clocks. A problem is left out when its key is busy in another transaction, or
 * when its last event is further from the office's clock than five real seconds take it (one office second when it is
 * stepped): the caller looks, and tries again. Only what a submission says is sent and read; the rest of each row is
 * written below as it is before anything has happened.
 */
export const SUBMIT: Statement = {
  name: 'problem-submit',
  text: `
    with gate as materialized (
      select r.*, pg_try_advisory_xact_lock(key_lock) as key_free,
        abs(extract(epoch from n.now - last_event_at)) <= greatest(1, 5 * n.factor) as in_time
      from (select office_now() as now, factor from office_clock) n,
        jsonb_to_recordset($1::jsonb) as r (${NEW_PROBLEM_COLUMNS.map(([, column, type]) => `${column} ${type}`).join(', ')},
        ${BESIDE})),
    new as materialized (select * from gate where key_free and in_time),
    allowed as materialized (select array_agg(id) as ids from new),
    written_problem as (
      insert into problem (${names([...NEW_PROBLEM_COLUMNS, ...FIXED_OF_PROBLEM])}, lookup_hash)
      select ${names(NEW_PROBLEM_COLUMNS)}, ${literals(FIXED_OF_PROBLEM, NOTHING_YET)}, lookup_hash from new),
    ${writtenEvents('$2', allowed())},
    written_content as (insert into content (problem_id, seq, body, sha256) select id, 1, body, sha256 from new),
    written_clock as (
      insert into clock (problem_id, ${names([...NEW_CLOCK_COLUMNS, ...FIXED_OF_CLOCK])})
      select problem_id, ${names(NEW_CLOCK_COLUMNS)}, ${literals(FIXED_OF_CLOCK, FRESH_CLOCK)}
      from ${rowsOf('clock', '$3')} where ${allowed()}),
    written_alarm as (
      insert into alarm (problem_id, stamp, next_at, over) select id, ${STAMP}, next_at, false from new),
    written_outbox as (insert into outbox (topic, payload) select 'notice', notice from new where notice is not null),
    written_answer as (
      insert into idempotency (actor, route, key, problem_id, body_hash, status, answer)
      select actor, route, key, id, body_hash, status, answer::json from new)
    select id, key_free, in_time, key_free and in_time as written from gate`,
};

/** A submission that says more than the statement writes would be stored as something else: it is refused. */
export function checkFixed(problem: Problem, clocks: readonly Clock[]): void {
  same(FIXED_OF_PROBLEM, problem, NOTHING_YET);
  for (const clock of clocks) same(FIXED_OF_CLOCK, clock, FRESH_CLOCK);
}

function same<T>(columns: readonly Column<T>[], row: T, fixed: Partial<T>): void {
  for (const [field] of columns)
    if (row[field] !== fixed[field]) throw new Error(`SUBMIT does not write '${field}' of a new row`);
}

function names<T>(columns: readonly Column<T>[]): string {
  return columns.map(([, column]) => column).join(', ');
}

function literals<T>(columns: readonly Column<T>[], fixed: Partial<T>): string {
  return columns.map(([field, , type]) => literal(fixed[field], type)).join(', ');
}

function literal(value: unknown, type: string): string {
  if (Array.isArray(value) && value.length === 0) return type === 'jsonb' ? `'[]'` : `'{}'`;
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

/** An array, looked up once: joins with the gate were a tenth of the statement. */
function allowed(): string {
  return 'problem_id = any ((select ids from allowed)::uuid[])';
}
