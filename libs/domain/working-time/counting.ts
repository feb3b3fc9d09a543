import { localDay } from './zone.js';
import { civilOf } from './civil-date.js';
import { isPublished, planOf } from './plan.js';
import type { Plan, SpanTable } from './plan.js';
import { CalendarUnreachable, MAX_SEARCH_YEARS, assertGap } from './reachable.js';
import type { Calendar, Found, Instant, WorkingMs } from './types.js';
import { firstIndex, spanAfter, workedBefore, yearTables } from './year-table.js';

/** Which hours count: `nominal` as in the calendar, `actual` without closures. */
type Hours = 'nominal' | 'actual';

/** The local year of an instant. @throws DomainError `instant_invalid` (invalid) */
export function yearOf(plan: Plan, at: Instant): number {
  return civilOf(localDay(plan, at)).year;
}

/** True inside opening hours, half-open, and outside closures. @throws DomainError `instant_invalid` (invalid) */
export function isWorking(calendar: Calendar, at: Instant): boolean {
  const plan = planOf(calendar);
  const table = yearTables(plan, yearOf(plan, at)).actual;
  return (table.open[spanAfter(table, at)] ?? Infinity) <= at;
}

/**
 * The first working instant at or after `at`; the closing instant is late for today (handbook 3, Rules).
 * @throws CalendarUnreachable when nothing opens for 400 days
 */
export function effectiveStart(calendar: Calendar, at: Instant): Found {
  const plan = planOf(calendar);
  const first = yearOf(plan, at);
  let provisional = false;
  for (let year = first; year < first + MAX_SEARCH_YEARS; year += 1) {
    const table = yearTables(plan, year).actual;
    provisional ||= !isPublished(plan, year);
    const open = table.open[spanAfter(table, at)];
    if (open === undefined) continue;
    assertGap(calendar, at, open);
    return { at: Math.max(open, at), provisional };
  }
  throw new CalendarUnreachable(calendar, at);
}

/**
 * The instant when `ms` of working time have passed since `at`. An amount used up at a closing ends at that closing,
 * not at the next opening; an amount of 0 is the effective start.
 * @param ms working milliseconds, 0 or more; a fraction is cut off
 * @throws CalendarUnreachable when twelve years do not hold that much working time
 */
export function addWorkingMs(calendar: Calendar, at: Instant, ms: WorkingMs): Found {
  if (ms < 1) return effectiveStart(calendar, at);
  const plan = planOf(calendar);
  const first = yearOf(plan, at);
  let left = Math.floor(ms);
  let provisional = false;
  for (let year = first; year < first + MAX_SEARCH_YEARS; year += 1) {
    const table = yearTables(plan, year).actual;
    provisional ||= !isPublished(plan, year);
    const from = year === first ? workedBefore(table, at) : 0;
    if (left <= table.total - from) return { at: closingPoint(table, from + left), provisional };
    left -= table.total - from;
  }
  throw new CalendarUnreachable(calendar, at);
}

/**
 * The instant before `at` with exactly `ms` of working time in between. When that falls into a gap, `opening` is
 * the edge after the gap (a rung of the ladder), `closing` the edge before it (a sub-due). Source: handbook 2, ladder.
 * @param ms working milliseconds, 0 or more; 0 is `at` itself, a fraction (50 % of a budget) is cut off
 * @throws CalendarUnreachable when twelve years do not hold that much working time
 */
export function backWorkingMs(
  calendar: Calendar,
  at: Instant,
  ms: WorkingMs,
  edge: 'opening' | 'closing',
): Found {
  const plan = planOf(calendar);
  const last = yearOf(plan, at);
  let provisional = !isPublished(plan, last);
  if (ms < 1) return { at, provisional };
  let left = Math.floor(ms);
  for (let year = last; year > last - MAX_SEARCH_YEARS; year -= 1) {
    const table = yearTables(plan, year).actual;
    const from = year === last ? workedBefore(table, at) : table.total;
    provisional ||= !isPublished(plan, year);
    // The first opening of a year answers for `opening`; the closing before it lies in the year before.
    if (edge === 'opening' ? left <= from : left < from) {
      const point = edge === 'opening' ? openingPoint : closingPoint;
      return { at: point(table, from - left), provisional };
    }
    left -= from;
  }
  throw new CalendarUnreachable(calendar, at);
}

/**
 * Working milliseconds from `a` to `b`, closures not counted; negative when `b` lies before `a`.
 * @throws DomainError `instant_invalid` (invalid)
 */
export function workingMsBetween(calendar: Calendar, a: Instant, b: Instant): number {
  return a <= b ? sum(planOf(calendar), 'actual', a, b) : 0 - sum(planOf(calendar), 'actual', b, a);
}

/** Working milliseconds from `a` to `b` as if there were no closures; `a` ≤ `b`. */
export function nominalMsBetween(plan: Plan, a: Instant, b: Instant): WorkingMs {
  return sum(plan, 'nominal', a, b);
}

function sum(plan: Plan, hours: Hours, a: Instant, b: Instant): WorkingMs {
  const first = yearOf(plan, a);
  const last = yearOf(plan, b);
  let total = -workedBefore(yearTables(plan, first)[hours], a);
  for (let year = first; year < last; year += 1) total += yearTables(plan, year)[hours].total;
  return total + workedBefore(yearTables(plan, last)[hours], b);
}

/** Where `worked` has just been reached: at a boundary the closing. `worked` > 0. */
function closingPoint(table: SpanTable, worked: WorkingMs): Instant {
  const i = firstIndex(table.before, (before) => before >= worked) - 1;
  return (table.open[i] as number) + worked - (table.before[i] as number);
}

/** Where `worked` has been reached and work goes on: at a boundary the opening. `worked` < total. */
function openingPoint(table: SpanTable, worked: WorkingMs): Instant {
  const i = firstIndex(table.before, (before) => before > worked) - 1;
  return (table.open[i] as number) + worked - (table.before[i] as number);
}
