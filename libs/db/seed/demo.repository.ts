import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** How far a seed has come: a killed one leaves `running`. */
export type SeedMark = 'running' | 'done';

const MARK = 'demo_seed';

export async function readSeedMark(sql: Sql): Promise<SeedMark | undefined> {
  const [row] = await sql.run<{ value: SeedMark }>(`select value from landmark where name = $1`, [MARK]);
  return row?.value;
}

/** Waits until it is on disk, and with it everything before: a seed writes with `synchronous_commit = off`. */
export async function writeSeedMark(sql: Sql, mark: SeedMark): Promise<void> {
  await sql.run(`select set_config('synchronous_commit', 'on', true)`);
  await sql.run(
    `insert into landmark (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value`,
    [MARK, mark],
  );
}

export async function countProblems(sql: Sql): Promise<number> {
  const [row] = await sql.run<{ n: number }>(`select count(*)::int as n from problem`);
  return row?.n ?? 0;
}

/** Empties an office whose seed was cut off. Only for that: history is append-only for everything else. */
export async function emptyOffice(sql: Sql): Promise<void> {
  await sql.run(`select set_config('bihuan.may_empty', 'on', true)`);
  await sql.run(`truncate call_try, approval, task, clock, content, event, problem, alarm, outbox, delivery, idempotency,
    number_block, api_key, session, membership, app_user, enterprise`);
}

/** Steps the office's clock to an instant of the past: possible only while nothing has happened yet. */
export async function rewindOfficeClock(sql: Sql, at: Instant): Promise<void> {
  await sql.run(
    `update office_clock set factor = 0, anchor_office = $1, anchor_wall = clock_timestamp()
     where not exists (select from problem)`,
    [new Date(at).toISOString()],
  );
}

/** The next alarms of these problems; one that is over, or waits for nothing, is left out. */
export async function readNextAlarms(
  sql: Sql,
  ids: readonly string[],
): Promise<{ problem_id: string; next_at: Instant }[]> {
  return sql.run(
    {
      name: 'demo-next-alarms',
      text: `select problem_id, next_at from alarm where problem_id = any($1::uuid[]) and not over and next_at is not null`,
    },
    [ids],
  );
}

/** No workflow is wanted for a problem that was closed before the worker first ran: its alarm counts as told. */
export async function tellClosedAlarms(sql: Sql): Promise<void> {
  await sql.run(`update alarm set told = stamp where over`);
}

/** The first problem of region `duty`, where the demo has placed it already. */
export async function readDutyProblem(
  sql: Sql,
): Promise<{ readonly number: string; readonly due: Instant | null } | undefined> {
  const [row] = await sql.run<{ number: string; due: Instant | null }>(
    `select number, due from problem where region = 'duty' order by id limit 1`,
  );
  return row;
}

/** Ids of all enterprises by credit code. */
export async function readEnterpriseIds(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.run<{ code: string; id: string }>(`select code, id from enterprise`);
  return new Map(rows.map((row) => [row.code, row.id]));
}

/** The same password for these users. */
export async function setPasswords(
  sql: Sql,
  usernames: readonly string[],
  passwordHash: string,
): Promise<void> {
  await sql.run(`update app_user set password_hash = $2 where username = any($1)`, [usernames, passwordHash]);
}

/** Keys that an earlier seed named so are of no use once their secrets are lost. */
export async function revokeKeysNamed(sql: Sql, prefix: string): Promise<void> {
  await sql.run(
    `update api_key set revoked_at = clock_timestamp() where revoked_at is null and starts_with(name, $1)`,
    [prefix],
  );
}

/** What the seeded office looks like, for the line that reports it. */
export interface OfficeFigures {
  readonly problems: number;
  readonly events: number;
  readonly windows: number;
  readonly overdue: number;
  readonly states: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
}

export async function readOfficeFigures(sql: Sql): Promise<OfficeFigures> {
  const [row] = await sql.run<OfficeFigures>(`
    select count(*)::int as problems, (select count(*)::int from event) as events,
      count(distinct window_code)::int as windows, (count(*) filter (where overdue))::int as overdue,
      (select json_object_agg(state, n) from (select state, count(*) as n from problem group by 1 order by 1) s) as states,
      (select json_object_agg(closing_code, n) from (select closing_code, count(*) as n from problem
        where closing_code is not null group by 1 order by 1) c) as codes
    from problem`);
  if (!row) throw new Error('no figures');
  return row;
}
