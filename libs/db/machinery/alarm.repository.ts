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
const crowdAt = (instant: string) =>
  `(select count(*) from (select from alarm c where c.next_at = ${instant} and not c.over limit 20000) n)::int`;

/** Counted once for each instant of the batch: at a closing time all of them share one. */
const LEASE: Statement = {
  name: 'alarm-lease',
  text: `
    with picked as materialized (
      select problem_id from alarm where told < stamp and try_at <= clock_timestamp()
      order by try_at limit $1 for update skip locked),
    leased as (
      update alarm a set try_at = clock_timestamp() + make_interval(secs => $2), tries = a.tries + 1
      from picked where a.problem_id = picked.problem_id
      returning a.problem_id, a.stamp, a.next_at, a.over, a.told = 0 and a.tries = 1 as first),
    instants as (select next_at, ${crowdAt('l.next_at')} as crowd from (select distinct next_at from leased) l)
    select problem_id, stamp, next_at, over, coalesce(crowd, 0) as crowd, first from leased left join instants using (next_at)`,
};

/** Leases rows with something to tell, oldest first. A lease that is not answered simply runs out. */
export async function leaseAlarms(sql: Sql, limit: number, leaseSeconds: number): Promise<LeasedAlarm[]> {
  const rows = await sql.run<Row>(LEASE, [limit, leaseSeconds]);
  return rows.map((row) => ({ ...toAlarm(row), first: row.first }));
}

/** Rows are locked in the order in which the door writes them: two set-wise writers never wait for each other in a ring. */
const inOrder = (ids: string) =>
  `locked as materialized (select problem_id from alarm where problem_id = any(${ids}::uuid[]) order by problem_id for update)`;

/** Marks what was told. A newer stamp keeps the row untold, and free to be leased at once. */
export async function markTold(sql: Sql, told: readonly Alarm[]): Promise<void> {
  await sql.run(
    {
      name: 'alarm-told',
      text: `
        with ${inOrder('$1')}
        update alarm a set told = s.stamp, sleeps_to = s.next_at, tries = 0, try_at = clock_timestamp()
        from locked, unnest($1::uuid[], $2::bigint[], $3::timestamptz[]) s (problem_id, stamp, next_at)
        where a.problem_id = locked.problem_id and a.problem_id = s.problem_id and a.told < s.stamp`,
    },
    [
      told.map((a) => a.problemId),
      told.map((a) => a.stamp),
      told.map((a) => (a.nextAt === null ? null : new Date(a.nextAt).toISOString())),
    ],
  );
}

/** Gives leases back early: what could not be told is tried again after `seconds`, not only when its lease runs out. */
export async function giveBack(sql: Sql, problemIds: readonly string[], seconds: number): Promise<void> {
  await sql.run(
    `with ${inOrder('$1')}
     update alarm a set try_at = clock_timestamp() + make_interval(secs => $2)
     from locked where a.problem_id = locked.problem_id and a.told < a.stamp`,
    [problemIds, seconds],
  );
}

/** What the workflow learns from its own ring: it counts as told. Undefined = no such problem. */
export async function readForRing(sql: Sql, problemId: string): Promise<Alarm | undefined> {
  const [row] = await sql.run<Row>(
    {
      name: 'alarm-ring',
      text: `update alarm a set told = stamp, sleeps_to = next_at, tries = 0 where problem_id = $1
             returning problem_id, stamp, next_at, over, ${crowdAt('a.next_at')} as crowd, false as first`,
    },
    [problemId],
  );
  return row ? toAlarm(row) : undefined;
}

/** At so many due at once the sweeper goes first, and workflows wake spread (handbook 4, Sweeper and herd). */
export const CROWDED = 50;

const DUE: Statement = {
  name: 'alarm-due',
  text: `
    select problem_id, failures from alarm
    where not over and next_at < office_now() and (aside_until is null or aside_until < clock_timestamp())
      and get_byte(uuid_send(problem_id), 15) % $2 = $3
      and (next_at < office_now() - $4::float8 * interval '1 ms'
        or (select count(*) from (select from alarm where not over and next_at < office_now() limit ${CROWDED}) n) >= ${CROWDED})
    order by next_at limit $1`,
};

/** A problem with an instant that has passed unrecorded; `failures` counts how often its settling threw. */
export interface DueAlarm {
  readonly problemId: string;
  readonly failures: number;
}

/**
 * Problems with an instant that has passed unrecorded. At a crowded instant (≥ 50) all of them; else only those that
 * their workflow has left for `leaveMs` of office time. `lane` of `lanes` splits the work without locks.
 */
export async function dueAlarms(
  sql: Sql,
  options: { limit: number; lane: number; lanes: number; leaveMs: number },
): Promise<DueAlarm[]> {
  const rows = await sql.run<{ problem_id: string; failures: number }>(DUE, [
    options.limit,
    options.lanes,
    options.lane,
    options.leaveMs,
  ]);
  return rows.map((r) => ({ problemId: r.problem_id, failures: r.failures }));
}

/** Puts a problem whose settling threw aside, with doubling delay up to an hour. Returns how often it has failed now. */
export async function setAside(
  sql: Sql,
  problemId: string,
): Promise<{ readonly failures: number; readonly delayMs: number }> {
  const [row] = await sql.run<{ failures: number; delay: number }>(
    `update alarm set failures = failures + 1,
       aside_until = clock_timestamp() + least(power(2, least(failures, 12)), 3600) * interval '1 s'
     where problem_id = $1 returning failures, least(power(2, least(failures - 1, 12)), 3600)::int as delay`,
    [problemId],
  );
  return { failures: row?.failures ?? 0, delayMs: (row?.delay ?? 1) * 1_000 };
}

/** Settled again: nothing is held against it. */
export async function takeBack(sql: Sql, problemIds: readonly string[]): Promise<void> {
  await sql.run(
    `with ${inOrder('$1')}
     update alarm a set failures = 0, aside_until = null from locked
     where a.problem_id = locked.problem_id and failures > 0`,
    [problemIds],
  );
}

/** A stamp above all earlier ones, also above those of a backup that was taken before them. */
const NEW_STAMP = `greatest(a.stamp + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)`;

/**
 * Workflows that should have rung and did not: their sleep is over by more than `graceMs` (office time), at a crowded
 * instant by `spreadMs` times their share more. They are told again, a thousand at a time. Returns how many.
 */
export async function retellOverslept(
  sql: Sql,
  options: { readonly graceMs: number; readonly spreadMs: number },
): Promise<number> {
  const share = `(get_byte(uuid_send(problem_id), 14) * 256 + get_byte(uuid_send(problem_id), 15)) / 65535.0`;
  const crowd = `(select count(*) from (select from alarm c where c.sleeps_to = a.sleeps_to and not c.over limit ${CROWDED}) n)`;
  const rows = await sql.run(
    `with overslept as materialized (
       select problem_id from alarm a where not over and told >= stamp
         and sleeps_to < office_now() - $1::float8 * interval '1 ms'
         and (aside_until is null or aside_until < clock_timestamp())
         and sleeps_to < office_now() - ($1::float8 + case when ${crowd} >= ${CROWDED} then $2::float8 * ${share} else 0 end)
           * interval '1 ms'
       order by sleeps_to limit 1000 for update skip locked)
     update alarm a set told = 1, stamp = ${NEW_STAMP}, try_at = clock_timestamp()
     from overslept o where a.problem_id = o.problem_id returning a.problem_id`,
    [options.graceMs, options.spreadMs],
  );
  return rows.length;
}

/** Temporal wiped or PostgreSQL restored: everything open is told again with a new stamp, earliest first. */
export async function retellAll(sql: Sql): Promise<number> {
  const [row] = await sql.run<{ count: number }>(
    `with locked as materialized (
       select problem_id, next_at from alarm where not over order by problem_id for update),
     ordered as (select problem_id, row_number() over (order by next_at nulls last) as n from locked),
     untold as (
       update alarm a set told = 1, sleeps_to = null, tries = 1, stamp = ${NEW_STAMP},
         try_at = clock_timestamp() - (10000000 - o.n) * interval '1 us'
       from ordered o where a.problem_id = o.problem_id returning 1)
     select count(*)::int as count from untold`,
  );
  return row?.count ?? 0;
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
