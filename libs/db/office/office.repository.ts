import type { Policy } from '@bihuan/domain/policy/policy.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** The one row of `office_clock`, with the database's own time at the moment of reading. */
export interface OfficeClockRow {
  readonly anchorWall: Instant;
  readonly anchorOffice: Instant;
  readonly factor: number;
  /** Database wall time when this row was read, ms with fraction. */
  readonly wall: number;
}

export async function readOfficeClock(sql: Sql): Promise<OfficeClockRow> {
  const [row] = await sql.run<{ anchor_wall: number; anchor_office: number; factor: number; wall: number }>({
    name: 'office-clock',
    text: `select anchor_wall, anchor_office, factor, (extract(epoch from clock_timestamp()) * 1000)::float8 as wall
           from office_clock`,
  });
  if (!row) throw new Error('office_clock is empty: run the migrations');
  return { anchorWall: row.anchor_wall, anchorOffice: row.anchor_office, factor: row.factor, wall: row.wall };
}

/**
 * Anchors the office's clock at its present instant with a new factor (0 = stepped, 1 = real), or at `at`.
 * Never backwards (handbook 4, Time): an earlier `at` is ignored.
 */
export async function anchorOfficeClock(sql: Sql, factor: number, at?: Instant): Promise<void> {
  await sql.run(
    `update office_clock set
       anchor_office = greatest(coalesce($2::timestamptz, office_now()), office_now()),
       anchor_wall = clock_timestamp(), factor = $1`,
    [factor, at === undefined ? null : new Date(at).toISOString()],
  );
}

/** A region with its versions in force now. */
export interface RegionRow {
  readonly region: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly calendar_version: string;
  readonly calendar: Calendar;
  readonly policy_version: string;
  readonly policy: Policy;
}

/** Regions, each with the calendar and policy version that is in force at this office instant. */
export async function readRegions(sql: Sql): Promise<RegionRow[]> {
  return sql.run<RegionRow>(`
    select r.code as region, r.name, c.id as calendar_version, c.body as calendar, p.id as policy_version, p.body as policy
    from region r
    join lateral (select * from calendar_version v where v.code = r.calendar_code and v.effective_from <= office_now()
      order by v.effective_from desc limit 1) c on true
    join lateral (select * from policy_version v where v.code = r.policy_code and v.effective_from <= office_now()
      order by v.effective_from desc limit 1) p on true
    order by r.code`);
}

export interface WindowRow {
  readonly region: string;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly departments: readonly string[];
  readonly types: readonly {
    code: string;
    name: { zh: string; en: string };
    difficulty: string;
    triageOnly: boolean;
  }[];
}

export async function readWindows(sql: Sql): Promise<WindowRow[]> {
  return sql.run<WindowRow>(`
    select w.region, w.code, w.name, w.departments, coalesce(
      (select json_agg(json_build_object('code', t.code, 'name', t.name, 'difficulty', t.difficulty,
         'triageOnly', t.triage_only) order by t.code)
       from problem_type t where t.region = w.region and t.window_code = w.code), '[]') as types
    from service_window w where w.closed_at is null order by w.region, w.sort`);
}

/** An immutable version by id: calendars and policies pinned to a problem. */
export async function readVersion<T>(
  sql: Sql,
  table: 'calendar_version' | 'policy_version',
  id: string,
): Promise<T> {
  const [row] = await sql.run<{ body: T }>(`select body from ${table} where id = $1`, [id]);
  if (!row) throw new Error(`${table} ${id} is missing`);
  return row.body;
}

/** Reserves a block of running numbers of a day, over all regions; the first one is returned. Gaps are allowed. */
export async function reserveNumbers(sql: Sql, day: string, size: number): Promise<number> {
  const [row] = await sql.run<{ first: number }>(
    `insert into number_block (day, next_number) values ($1, 1 + $2)
     on conflict (day) do update set next_number = number_block.next_number + $2
     returning next_number - $2 as first`,
    [day, size],
  );
  return row?.first ?? 1;
}
