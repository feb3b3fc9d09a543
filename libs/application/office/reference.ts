import taxonomy from '@bihuan/classifier/catalogue/taxonomy.json' with { type: 'json' };
import officialCalendar from '@bihuan/db/seed/calendar-cn.json' with { type: 'json' };
import type { Sql } from '@bihuan/db/database.js';
import { insertRegion, insertVersion, insertWindow } from '@bihuan/db/office/reference.repository.js';
import { DEFAULT_POLICY, type Policy } from '@bihuan/domain/policy/policy.js';
import { calendarBodyFrom } from '@bihuan/domain/working-time/official-calendar.js';
import type { Calendar, Interval } from '@bihuan/domain/working-time/types.js';
import { digest } from '../problem/canonical.js';

const SHANGHAI = [{ from: null, offsetMinutes: 480 }] as const;
const ALWAYS = '2020-01-01T00:00:00+08:00';
const MORNING: Interval = { open: 510, close: 720 };
const AFTERNOON: Interval = { open: 810, close: 1020 };

/** The county's calendar: official days, 08:30–12:00 and 13:30–17:00 from Monday to Friday (handbook 3). */
export function countyCalendar(): Calendar {
  const hours = Array.from({ length: 7 }, (_, day) => (day < 5 ? [MORNING, AFTERNOON] : []));
  return calendarBodyFrom(officialCalendar, {
    code: 'county',
    weeks: [{ from: null, hours }],
    offsets: SHANGHAI,
  });
}

/** The duty calendar: every hour of every day. */
export function dutyCalendar(): Calendar {
  const hours = Array.from({ length: 7 }, () => [{ open: 0, close: 1440 }]);
  return {
    code: 'duty',
    timeZone: 'Asia/Shanghai',
    offsets: SHANGHAI,
    weeks: [{ from: null, hours }],
    days: {},
    publishedYears: 'all',
    closures: [],
  };
}

/**
 * The example county (regions `county` and `duty`) with its windows, types, calendar and policy versions.
 * Safe to repeat: what is there stays as it is.
 */
export async function installReference(sql: Sql): Promise<void> {
  const duty: Policy = { ...DEFAULT_POLICY, dayRule: 'sameTimeOnNthDay' };
  await install(sql, 'county', { zh: '示范县', en: 'Example county' }, countyCalendar(), DEFAULT_POLICY);
  await install(sql, 'duty', { zh: '值班区', en: 'Duty region' }, dutyCalendar(), duty);
  for (const region of ['county', 'duty']) {
    for (const [sort, window] of taxonomy.windows.entries()) await insertWindow(sql, region, sort, window);
  }
}

async function install(
  sql: Sql,
  code: string,
  name: { zh: string; en: string },
  calendar: Calendar,
  policy: Policy,
): Promise<void> {
  await insertVersion(sql, 'calendar_version', {
    id: `${code}-1`,
    code,
    from: ALWAYS,
    body: calendar,
    hash: digest(calendar),
  });
  await insertVersion(sql, 'policy_version', {
    id: `${code}-1`,
    code,
    from: ALWAYS,
    body: policy,
    hash: digest(policy),
  });
  await insertRegion(sql, { code, name, calendar: code, policy: code });
}
