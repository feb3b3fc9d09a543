import { readFileSync } from 'node:fs';
import { calendarBodyFrom } from '@bihuan/domain/working-time/official-calendar.js';
import type { OfficialCalendar } from '@bihuan/domain/working-time/official-calendar.js';
import type { Calendar, Instant, Interval, WeekPattern } from '@bihuan/domain/working-time/types.js';
import { parseInstant } from '@bihuan/domain/working-time/zone.js';

/** `hours('08:30-12:00', '13:30-17:00')`: one day's opening hours as people write them. */
export function hours(...spans: readonly string[]): Interval[] {
  return spans.map((span) => {
    const [open = NaN, close = NaN] = span.split('-').map((time) => {
      const [hour = NaN, minute = NaN] = time.split(':').map(Number);
      return hour * 60 + minute;
    });
    return { open, close };
  });
}

/** Monday to Friday with these hours. */
export function weekdays(open: readonly Interval[], from: string | null = null): WeekPattern {
  return { from, hours: [open, open, open, open, open, [], []] };
}

/** The hours of the worked examples in handbook 3. */
export const OFFICE_HOURS = hours('08:30-12:00', '13:30-17:00');

/** The official days as they are shipped. */
export const OFFICIAL: OfficialCalendar = JSON.parse(
  readFileSync(new URL('../../../libs/db/seed/calendar-cn.json', import.meta.url), 'utf8'),
);

/** The office of the worked examples: the official days with its hours, in Shanghai. */
export function office(changes: Partial<Calendar> = {}): Calendar {
  const offsets = [{ from: null, offsetMinutes: 480 }];
  return { ...calendarBodyFrom(OFFICIAL, { weeks: [weekdays(OFFICE_HOURS)], offsets }), ...changes };
}

/** Region `duty`: open around the clock, no holidays. */
export const DUTY: Calendar = {
  code: 'duty',
  timeZone: 'Asia/Shanghai',
  offsets: [{ from: null, offsetMinutes: 480 }],
  weeks: [{ from: null, hours: Array.from({ length: 7 }, () => hours('00:00-24:00')) }],
  days: {},
  publishedYears: 'all',
  closures: [],
};

/** `at(calendar, '03-02 10:00')`: a local time of 2026, or of the year that is given. */
export function at(calendar: Calendar, text: string): Instant {
  const withYear = /^\d{4}-/.test(text) ? text : `2026-${text}`;
  return parseInstant(calendar, withYear);
}
