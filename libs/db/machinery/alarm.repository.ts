import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql, Statement } from '../database.js';

/** The current content of an alarm row. `nextAt` is office time, ms; `crowd` counts alarms at the same instant. */
export interface Alarm {
  readonly problemId: string;
  readonly stamp: number;
  readonly nextAt: Instant | null;
  readonly over: boolean;
  readonly crowd: number;
}

/** An alarm row leased for telling; `first` = nobody ever tried to tell it. */
export interface LeasedAlarm extends Alarm {
  readonly first: boolean;
}

interface Row {
  readonly problem_id: string;
  readonly stamp: number;
  readonly next_at: Instant | null;
  readonly over: boolean;
  readonly crowd: number;
  readonly first: boolean;
}

/** Counting stops at 20,000: from there on the spread is long enough (handbook 4, Sweeper and herd). */
const CROWD = `(select count(*) from (select from alarm c where c.next_at = a.next_at and not c.over limit 20000) n)::int`;

const LEASE: Statement = {
  name: 'alarm-lease',
  text: `
    with picked as materialized (
      select problem_id from alarm where told < stamp and try_at <= clock_timestamp()
      order by try_at limit $1 for update skip locked)
    update alarm a set try_at = clock_timestamp() + make_interval(secs => $2), tries = a.tries + 1
    from picked where a.problem_id = picked.problem_id
    returning a.problem_id, a.stamp, a.next_at, a.over, ${CROWD} as crowd, a.told = 0 and a.tries = 1 as first`,
};

/** Leases rows with something to tell, oldest first. A lease that is not answered simply runs out. */
export async function leaseAlarms(sql: Sql, limit: number, leaseSeconds: number): Promise<LeasedAlarm[]> {
  const rows = await sql.run<Row>(LEASE, [limit, leaseSeconds]);
  return rows.map((row) => ({ ...toAlarm(row), first: row.first }));
}

/** Marks what was told. A newer stamp keeps the row untold, and free to be leased at once. */
export async function markTold(sql: Sql, told: readonly Alarm[]): Promise<void> {
  await sql.run(
    {
      name: 'alarm-told',
      text: `
        update alarm a set told = greatest(a.told, s.stamp), sleeps_to = s.next_at, tries = 0, try_at = clock_timestamp()
        from unnest($1::uuid[], $2::bigint[], $3::timestamptz[]) s (problem_id, stamp, next_at)
        where a.problem_id = s.problem_id and a.told < s.stamp`,
    },
    [
      told.map((a) => a.problemId),
      told.map((a) => a.stamp),
      told.map((a) => (a.nextAt === null ? null : new Date(a.nextAt).toISOString())),
    ],
  );
}

/** What the workflow learns from its own ring: it counts as told. Undefined = no such problem. */
export async function readForRing(sql: Sql, problemId: string): Promise<Alarm | undefined> {
  const [row] = await sql.run<Row>(
    {
      name: 'alarm-ring',
      text: `update alarm a set told = stamp, sleeps_to = next_at, tries = 0 where problem_id = $1
             returning problem_id, stamp, next_at, over, ${CROWD} as crowd, false as first`,
    },
    [problemId],
  );
  return row ? toAlarm(row) : undefined;
}

const DUE: Statement = {
  name: 'alarm-due',
  text: `
    select problem_id from alarm
    where not over and next_at < office_now() and (aside_until is null or aside_until < clock_timestamp())
      and get_byte(uuid_send(problem_id), 15) % $2 = $3
      and (next_at < office_now() - $4::float8 * interval '1 ms'
        or (select count(*) from (select from alarm where not over and next_at < office_now() limit 50) n) >= 50)
    order by next_at limit $1`,
};

/**
 * Problems with an instant that has passed unrecorded. At a crowded instant (≥ 50) all of them; else only those that
 * their workflow has left for `leaveMs` of office time. `lane` of `lanes` splits the work without locks.
 */
export async function dueAlarms(
  sql: Sql,
  options: { limit: number; lane: number; lanes: number; leaveMs: number },
): Promise<string[]> {
  const rows = await sql.run<{ problem_id: string }>(DUE, [
    options.limit,
    options.lanes,
    options.lane,
    options.leaveMs,
  ]);
  return rows.map((r) => r.problem_id);
}

/** Puts a problem whose settling threw aside, with doubling delay up to an hour; returns how often it has failed. */
export async function setAside(sql: Sql, problemId: string): Promise<number> {
  const [row] = await sql.run<{ failures: number }>(
    `update alarm set failures = failures + 1,
       aside_until = clock_timestamp() + least(power(2, failures), 3600) * interval '1 s'
     where problem_id = $1 returning failures`,
    [problemId],
  );
  return row?.failures ?? 0;
}

/** Settled again: nothing is held against it. */
export async function takeBack(sql: Sql, problemIds: readonly string[]): Promise<void> {
  await sql.run(
    `update alarm set failures = 0, aside_until = null where problem_id = any($1::uuid[]) and failures > 0`,
    [problemIds],
  );
}

/**
 * Workflows that should have rung and did not: their sleep is over by more than `graceMs` (office time) and the spread of
 * their instant. They are told again. Returns how many.
 */
export async function retellOverslept(sql: Sql, graceMs: number): Promise<number> {
  const rows = await sql.run(
    `update alarm set told = 1, try_at = clock_timestamp() where problem_id in (
       select problem_id from alarm where not over and told >= stamp
         and sleeps_to < office_now() - $1::float8 * interval '1 ms' limit 1000)
     returning problem_id`,
    [graceMs],
  );
  return rows.length;
}

/** Temporal wiped or PostgreSQL restored: everything open is told again with a new stamp, earliest first. */
export async function retellAll(sql: Sql): Promise<number> {
  const rows = await sql.run(
    `with ordered as (select problem_id, row_number() over (order by next_at nulls last) as n from alarm where not over)
     update alarm a set told = 1, sleeps_to = null, tries = 1,
       stamp = greatest(a.stamp + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint),
       try_at = clock_timestamp() - (1000000 - o.n) * interval '1 us'
     from ordered o where a.problem_id = o.problem_id returning a.problem_id`,
  );
  return rows.length;
}

function toAlarm(row: Row): Alarm {
  return {
    problemId: row.problem_id,
    stamp: row.stamp,
    nextAt: row.next_at,
    over: row.over,
    crowd: row.crowd,
  };
}
