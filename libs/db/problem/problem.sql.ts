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

const columnList = (columns: readonly (readonly [string, string, string?])[]) => columns.map(([, c]) => c);
const problemColumns = columnList(PROBLEM_COLUMNS);
const clockColumns = columnList(CLOCK_COLUMNS);

const STAMP = `(extract(epoch from clock_timestamp()) * 1000000)::bigint`;

/**
 * What hangs on a change of problems, as CTEs: $2 events, $3 contents, $4 clocks, $5 alarms, $6 outbox, $7 idempotency.
 * Each parameter is a JSON array of rows; an empty array writes nothing. One statement serves one problem or a thousand.
 */
const appended = (gate: (problemId: string) => string) => `
  written_event as (
    insert into event (problem_id, seq, id, kind, actor_kind, actor_id, occurred_at, recorded_at, payload, is_public,
      effect_key, prev_hash, hash)
    select problem_id, seq, id, kind, actor_kind, actor_id, occurred_at, recorded_at, payload, is_public, effect_key,
      prev_hash, hash
    from json_populate_recordset(null::event, $2) where ${gate('problem_id')}),
  written_content as (
    insert into content select * from json_populate_recordset(null::content, $3) where ${gate('problem_id')}),
  written_clock as (
    insert into clock (problem_id, ${clockColumns.join(', ')})
    select problem_id, ${clockColumns.join(', ')} from json_populate_recordset(null::clock, $4) where ${gate('problem_id')}
    on conflict (problem_id, no) do update
      set (${clockColumns.slice(1).join(', ')}) = (${clockColumns
        .slice(1)
        .map((c) => `excluded.${c}`)
        .join(', ')})),
  written_alarm as (
    insert into alarm (problem_id, stamp, next_at, over)
    select problem_id, ${STAMP}, next_at, over from json_populate_recordset(null::alarm, $5) where ${gate('problem_id')}
    on conflict (problem_id) do update set
      stamp = greatest(excluded.stamp, alarm.stamp + 1),
      next_at = excluded.next_at,
      over = excluded.over,
      sleeps_to = case when alarm.over and not excluded.over then null else alarm.sleeps_to end,
      told = case when ${needsTelling()} then alarm.told else greatest(excluded.stamp, alarm.stamp + 1) end),
  written_outbox as (
    insert into outbox (topic, payload) select topic, payload from json_populate_recordset(null::outbox, $6) where ${gate("(payload->>'problemId')::uuid")}),
  written_answer as (
    insert into idempotency (actor, route, key, problem_id, body_hash, status, answer)
    select actor, route, key, problem_id, body_hash, status, answer
    from json_populate_recordset(null::idempotency, $7) where ${gate('problem_id')})`;

/** Told lazily (handbook 4): only what makes the workflow wake earlier, end, or begin again. */
function needsTelling(): string {
  return `alarm.told < alarm.stamp
    or excluded.over <> alarm.over
    or (excluded.next_at is not null and (alarm.sleeps_to is null or excluded.next_at < alarm.sleeps_to))`;
}

/** Writes the outcome of the door for locked problems: $1 problems, then what is appended, $8 tasks, $9 approvals, $10 tries. */
export const WRITE: Statement = {
  name: 'problem-write',
  text: `
    with changed as (select * from json_populate_recordset(null::problem, $1)),
    written_problem as (
      update problem p set (${problemColumns.slice(1).join(', ')}) = (${problemColumns
        .slice(1)
        .map((c) => `c.${c}`)
        .join(', ')})
      from changed c where p.id = c.id returning p.id),
    ${appended(() => 'true')},
    written_task as (
      insert into task select * from json_populate_recordset(null::task, $8)
      on conflict (problem_id, no) do update set done_at = excluded.done_at),
    written_approval as (
      insert into approval select * from json_populate_recordset(null::approval, $9)
      on conflict (problem_id, no) do update set status = excluded.status),
    written_try as (insert into call_try select * from json_populate_recordset(null::call_try, $10))
    select count(*) as written from written_problem`,
};

/**
 * Submission in one statement, for one new problem or for all that came in while the last statement ran: $8 their ids,
 * $9 the locks of their keys, $10 the instants their dues were planned from. A problem is left out when its key is busy in
 * another transaction, or when its instant is more than a second from the office's clock: the caller looks, and tries again.
 */
export const SUBMIT: Statement = {
  name: 'problem-submit',
  text: `
    with gate as materialized (
      select g.id, pg_try_advisory_xact_lock(g.key_hash) as key_free,
        abs(extract(epoch from n.now - g.planned_at)) <= n.second as in_time
      from (select office_now() as now, greatest(factor, 1) as second from office_clock) n, unnest($8::uuid[], $9::bigint[], $10::timestamptz[]) g (id, key_hash, planned_at)),
    written_problem as (
      insert into problem (${problemColumns.join(', ')}, lookup_hash)
      select ${problemColumns.join(', ')}, lookup_hash from json_populate_recordset(null::problem, $1)
      where ${allowed('id')}
      returning id),
    ${appended(allowed)}
    select g.id, g.key_free, g.in_time, w.id is not null as written from gate g left join written_problem w on w.id = g.id`,
};

function allowed(problemId: string): string {
  return `${problemId} in (select id from gate where key_free and in_time)`;
}
