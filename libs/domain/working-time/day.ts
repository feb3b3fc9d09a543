import { DAY_MS, MINUTE_MS, civilOf, dateOf, dayOf, weekdayOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import { isPublished } from './plan.js';
import type { Plan } from './plan.js';
import type { Bilingual, DayInfo, Instant, Interval } from './types.js';
import { segmentsAround } from './zone.js';

const MONDAY = 0;
const NONE: readonly Interval[] = [];

/** Days that are off in every year, known before the year is published. Source: handbook 3, Horizon. */
const CERTAIN_HOLIDAYS: Readonly<Record<string, Bilingual>> = {
  '1-1': { zh: '元旦', en: "New Year's Day" },
  '5-1': { zh: '劳动节', en: 'Labour Day' },
  '5-2': { zh: '劳动节', en: 'Labour Day' },
  '10-1': { zh: '国庆节', en: 'National Day' },
  '10-2': { zh: '国庆节', en: 'National Day' },
  '10-3': { zh: '国庆节', en: 'National Day' },
};

/** Works out kind, hours and name of a day; `year-table.ts` remembers them. */
export function makeDay(plan: Plan, day: DayNumber): DayInfo {
  const date = dateOf(day);
  const weekday = weekdayOf(day);
  const { year, month, day: dayOfMonth } = civilOf(day);
  const provisional = !isPublished(plan, year);
  const override = plan.calendar.days[date];
  const name = override?.name ?? (provisional ? CERTAIN_HOLIDAYS[`${month}-${dayOfMonth}`] : undefined);
  const info = { date, weekday, provisional, ...(name ? { name } : {}) };
  if (override?.kind === 'makeup') {
    const replaced = override.replaces === undefined ? MONDAY : weekdayOf(dayOf(override.replaces));
    return { ...info, kind: 'makeup', hours: override.hours ?? patternHours(plan, day, replaced) };
  }
  if (override?.kind === 'holiday' || name !== undefined) return { ...info, kind: 'holiday', hours: NONE };
  const hours = patternHours(plan, day, weekday);
  return { ...info, kind: hours.length > 0 ? 'work' : 'rest', hours };
}

/** The hours of a weekday in the week pattern in force on the day (summer hours from 1 June). */
function patternHours(plan: Plan, day: DayNumber, weekday: number): readonly Interval[] {
  let hours = NONE;
  for (const week of plan.weeks) {
    if (week.from > day) break;
    hours = week.hours[weekday] ?? NONE;
  }
  return hours;
}

/** Opening spans of a day as instants, in order; a zone change inside the day cuts, shortens or repeats them. */
export function spansOf(
  plan: Plan,
  day: DayNumber,
  hours: readonly Interval[],
): { open: Instant; close: Instant }[] {
  if (hours.length === 0) return [];
  const midnight = day * DAY_MS;
  const spans: { open: Instant; close: Instant }[] = [];
  for (const segment of segmentsAround(plan, day)) {
    for (const interval of hours) {
      const open = Math.max(midnight + interval.open * MINUTE_MS - segment.offsetMs, segment.from);
      const close = Math.min(midnight + interval.close * MINUTE_MS - segment.offsetMs, segment.to);
      if (open < close) spans.push({ open, close });
    }
  }
  return spans.sort((a, b) => a.open - b.open);
}
