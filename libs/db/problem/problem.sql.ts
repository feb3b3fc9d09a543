import type { Statement } from '../database.js';
import { CLOCK_COLUMNS, PROBLEM_COLUMNS } from './problem.columns.js';

/** First statement of the door: locks the rows and reads nothing else (handbook 4, The door, exactly). */
export const LOCK: Statement = {
  name: 'problem-lock',
  text: `select id from problem where id = any($1::uuid[]) order by id for update`,
};

/** The sweeper takes the same rows and leaves what others hold. */
export const LOCK_FREE: Statement = {
  name: 'problem-lock-free',
  text: `select id from problem where id = any($1::uuid[]) order by id for update skip locked`,
};

const many = (table: string) =>
  `(select json_agg(t order by t.no) from ${table} t where t.problem_id = p.id)`;

/** A later statement: its snapshot is younger than the lock, so clocks and time are never stale. */
export const LOAD: Statement = {
  name: 'problem-load',
  text: `
    select row_to_json(p) as problem, ${many('clock')} as clocks, ${many('task')} as tasks,
      ${many('approval')} as approvals, ${many('call_try')} as tries,
      (select e.hash from event e where e.problem_id = p.id and e.seq = p.seq) as last_hash,
      (select json_agg(m.user_id) from membership m join app_user u on u.id = m.user_id and u.disabled_at is null
        where m.region = p.region and m.window_code = p.window_code and m.role = 'clerk') as clerks,
      (select office_now()) as now
    from problem p where p.id = any($1::uuid[]) order by p.id`,
};

const columnList = (columns: readonly (readonly [string, string, string])[]) =>
  columns.map(([, column]) => column);
const problemColumns = columnList(PROBLEM_COLUMNS);
const clockColumns = columnList(CLOCK_COLUMNS);

/** Rows of a table from a JSON array. As jsonb: parsed once, where json is parsed again for each row and column. */
export const rowsOf = (table: string, parameter: string) =>
  `jsonb_populate_recordset(null::${table}, ${parameter}::jsonb)`;

/** Stamps grow with real time, so that after a restored backup new words still win (handbook 4, Alarm row). */
export const STAMP = `(extract(epoch from clock_timestamp()) * 1000000)::bigint`;

const EVENT_COLUMNS = `problem_id, seq, id, kind, actor_kind, actor_id, occurred_at, recorded_at, payload, is_public,
      effect_key, prev_hash, hash`;

/** Events of one problem or a thousand, as a CTE; `where` says which of them are written. */
export const writtenEvents = (parameter: string, where = 'true') => `
  written_event as (
    insert into event (${EVENT_COLUMNS})
    select ${EVENT_COLUMNS} from ${rowsOf('event', parameter)} where ${where})`;

/** Told lazily (handbook 4): only what makes the workflow wake earlier, end, or begin again. */
const NEEDS_TELLING = `alarm.told < alarm.stamp
    or excluded.over <> alarm.over
    or (excluded.next_at is not null and (alarm.sleeps_to is null or excluded.next_at < alarm.sleeps_to))`;

/**
 * Writes the outcome of the door for locked problems: $1 problems, $2 events, $3 contents, $4 outbox, $5 idempotency,
 * $6 clocks, $7 alarms, $8 tasks, $9 approvals, $10 tries. Each parameter is a JSON array of rows; an empty one writes nothing.
 */
export const WRITE: Statement = {
  name: 'problem-write',
  text: `
    with changed as (select * from ${rowsOf('problem', '$1')}),
    written_problem as (
      update problem p set (${problemColumns.slice(1).join(', ')}) = (${problemColumns
        .slice(1)
        .map((c) => `c.${c}`)
        .join(', ')})
      from changed c where p.id = c.id returning p.id),
    ${writtenEvents('$2')},
    written_content as (insert into content select * from ${rowsOf('content', '$3')}),
    written_outbox as (insert into outbox (topic, payload) select topic, payload from ${rowsOf('outbox', '$4')}),
    written_answer as (
      insert into idempotency (actor, route, key, problem_id, body_hash, status, answer)
      select actor, route, key, problem_id, body_hash, status, answer from ${rowsOf('idempotency', '$5')}),
    written_clock as (
      insert into clock (problem_id, ${clockColumns.join(', ')})
      select problem_id, ${clockColumns.join(', ')} from ${rowsOf('clock', '$6')}
      on conflict (problem_id, no) do update
        set (${clockColumns.slice(1).join(', ')}) = (${clockColumns
          .slice(1)
          .map((c) => `excluded.${c}`)
          .join(', ')})),
    written_alarm as (
      insert into alarm (problem_id, stamp, next_at, over)
      select problem_id, ${STAMP}, next_at, over from ${rowsOf('alarm', '$7')}
      on conflict (problem_id) do update set
        stamp = greatest(excluded.stamp, alarm.stamp + 1),
        next_at = excluded.next_at,
        over = excluded.over,
        sleeps_to = case when alarm.over and not excluded.over then null else alarm.sleeps_to end,
        told = case when ${NEEDS_TELLING} then alarm.told else greatest(excluded.stamp, alarm.stamp + 1) end),
    written_task as (
      insert into task select * from ${rowsOf('task', '$8')}
      on conflict (problem_id, no) do update set done_at = excluded.done_at),
    written_approval as (
      insert into approval select * from ${rowsOf('approval', '$9')}
      on conflict (problem_id, no) do update set status = excluded.status),
    written_try as (insert into call_try select * from ${rowsOf('call_try', '$10')})
    select count(*) as written from written_problem`,
};
