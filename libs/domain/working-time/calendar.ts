import { addWorkingMs, effectiveStart } from './counting.js';
import { DAY_MS, FIRST_YEAR, dayNumber, dayOf } from './civil-date.js';
import { nthWorkingDay } from './nth-day.js';
import { planOf } from './plan.js';
import { CalendarUnreachable, assertWellFormed } from './reachable.js';
import { checkLimit } from './types.js';
import type { Calendar, Instant, Limit, WeekPattern } from './types.js';
import { localDay } from './zone.js';

/**
 * Refuses a calendar on which a clock could wait for ever: an opening must lie within 400 days of `from`, and of
 * the start of every week pattern and the end of every closure after it. Called when a calendar or policy is saved.
 * @param from the effective date of the version
 * @param longest the longest limit of the policy; it must end within twelve years
 * @throws CalendarUnreachable; DomainError `calendar_invalid`, `date_invalid` (invalid)
 */
export function assertReachable(
  calendar: Calendar,
  from: Instant = firstInstant(calendar),
  longest?: Limit,
): void {
  assertWellFormed(calendar);
  const plan = planOf(calendar);
  const starts = [
    from,
    ...plan.weeks.map((week) => week.from * DAY_MS).filter((at) => at > from),
    ...plan.closures.map((closure) => closure.to).filter((at) => at > from && at < Infinity),
    lastOverride(calendar, from),
  ];
  for (const at of starts) effectiveStart(calendar, at);
  if (longest === undefined) return;
  checkLimit(longest);
  if (longest.unit === 'workingMinutes') addWorkingMs(calendar, from, longest.n * 60_000);
  else nthWorkingDay(plan, localDay(plan, from), longest.n);
}

/** Whether counting can reach an opening: {@link assertReachable} as a question. */
export function isReachable(calendar: Calendar, from?: Instant): boolean {
  try {
    assertReachable(calendar, from);
    return true;
  } catch (error) {
    if (error instanceof CalendarUnreachable) return false;
    throw error;
  }
}

/** 1 January of the first published year, or of 2000 when all are: where a version without a date is tried. */
function firstInstant(calendar: Calendar): Instant {
  const years = calendar.publishedYears === 'all' ? [] : calendar.publishedYears;
  const first = years.length === 0 ? 2000 : Math.max(FIRST_YEAR + 1, Math.min(...years));
  return dayNumber(first, 1, 1) * DAY_MS;
}

function lastOverride(calendar: Calendar, from: Instant): Instant {
  return Object.keys(calendar.days).reduce((last, date) => Math.max(last, (dayOf(date) + 1) * DAY_MS), from);
}

/**
 * The calendar of a window: the region's days, zone and closures with the window's own hours. It rules acceptance,
 * review, sub-dues and holding time, never the promise (handbook 3). Remember the result: tables hang on the object.
 */
export function withHours(region: Calendar, weeks: readonly WeekPattern[]): Calendar {
  return { ...region, weeks };
}

/** The years from `first` to `last` whose holidays are not known; readiness warns from 1 November. */
export function unpublishedYears(calendar: Calendar, first: number, last: number): number[] {
  if (calendar.publishedYears === 'all') return [];
  const published = new Set(calendar.publishedYears);
  const missing: number[] = [];
  for (let year = first; year <= last; year += 1) if (!published.has(year)) missing.push(year);
  return missing;
}
