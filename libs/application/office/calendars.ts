import type { Sql } from '@bihuan/db/database.js';
import { insertVersion } from '@bihuan/db/office/reference.repository.js';
import {
  countOpenOnOtherVersions,
  readCalendarInForce,
  readCalendarVersions,
} from '@bihuan/db/office/version.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { assertReachable } from '@bihuan/domain/working-time/calendar.js';
import { countWorkingDays } from '@bihuan/domain/working-time/nth-day.js';
import {
  calendarBodyFrom,
  miscountedYears,
  type OfficialCalendar,
} from '@bihuan/domain/working-time/official-calendar.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import { digest } from '../problem/canonical.js';

/** A year of a calendar file, counted. */
export interface CheckedYear {
  readonly year: number;
  readonly published: boolean;
  readonly workingDays: number;
}

/**
 * Official days with the hours of a calendar that is there: what a new version of it would be.
 * @throws DomainError `calendar_invalid`, also when the days do not add up to the count that the source states
 */
export function calendarFromOfficial(official: OfficialCalendar, like: Calendar): Calendar {
  const { code, timeZone, weeks, offsets } = like;
  const calendar = calendarBodyFrom(official, { code, timeZone, weeks, offsets });
  const wrong = miscountedYears(official, calendar);
  if (wrong.length > 0) {
    const said = wrong.map((w) => `${w.year}: stated ${w.stated} working days, the list gives ${w.counted}`);
    throw new DomainError('calendar_invalid', 'invalid', said.join('; '));
  }
  assertReachable(calendar);
  return calendar;
}

/** Every year of the file with the working days it has by these hours. */
export function checkedYears(official: OfficialCalendar, calendar: Calendar): readonly CheckedYear[] {
  return official.years.map(({ year, status }) => ({
    year,
    published: status === 'published',
    workingDays: countWorkingDays(calendar, `${year}-01-01`, `${year + 1}-01-01`),
  }));
}

/** What an import came to; open problems keep the version that is pinned to them. */
export interface ImportedCalendar {
  readonly version: string;
  readonly isNew: boolean;
  readonly openOnOlder: number;
}

/** Adds a version of a calendar, for everything submitted from `from` on. The same content again adds nothing. */
export async function importCalendar(
  sql: Sql,
  { code, official, from }: { code: string; official: OfficialCalendar; from: Instant },
): Promise<ImportedCalendar> {
  const like = await readCalendarInForce(sql, code);
  if (!like) {
    throw new DomainError('unknown_calendar', 'not_found', `There is no calendar '${code}' in this office.`);
  }
  const body = calendarFromOfficial(official, like);
  const hash = digest(body);
  const versions = await readCalendarVersions(sql, code);
  const last = versions.at(-1);
  if (last?.hash === hash) {
    return {
      version: last.id,
      isNew: false,
      openOnOlder: await countOpenOnOtherVersions(sql, code, last.id),
    };
  }
  if (last && last.effective_from >= from) {
    throw new DomainError(
      'version_order',
      'conflict',
      `Version ${last.id} is in force from a later instant.`,
    );
  }
  const version = `${code}-${versions.length + 1}`;
  await insertVersion(sql, 'calendar_version', {
    id: version,
    code,
    from: new Date(from).toISOString(),
    body,
    hash,
  });
  return { version, isNew: true, openOnOlder: await countOpenOnOtherVersions(sql, code, version) };
}
