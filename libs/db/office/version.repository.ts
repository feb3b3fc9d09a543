import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** A calendar version without its body. */
export interface CalendarVersion {
  readonly id: string;
  readonly effective_from: Instant;
  readonly hash: string;
}

/** All versions of a calendar, oldest first. */
export async function readCalendarVersions(sql: Sql, code: string): Promise<CalendarVersion[]> {
  return sql.run<CalendarVersion>(
    `select id, effective_from, hash from calendar_version where code = $1 order by effective_from, id`,
    [code],
  );
}

/** The body of the version that is in force at this office instant. */
export async function readCalendarInForce(sql: Sql, code: string): Promise<Calendar | undefined> {
  const [row] = await sql.run<{ body: Calendar }>(
    `select body from calendar_version where code = $1 and effective_from <= office_now()
     order by effective_from desc limit 1`,
    [code],
  );
  return row?.body;
}

/** Open problems that keep another version of this calendar than `id`. */
export async function countOpenOnOtherVersions(sql: Sql, code: string, id: string): Promise<number> {
  const [row] = await sql.run<{ n: number }>(
    `select count(*)::int as n from problem p join calendar_version v on v.id = p.calendar_version
     where v.code = $1 and v.id <> $2 and p.state not in ('resolved', 'closed')`,
    [code, id],
  );
  return row?.n ?? 0;
}
