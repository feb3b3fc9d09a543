import { DomainError } from '../errors.js';
import { DAY_MS, civilOf, dayOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import { addWorkingMs, nominalMsBetween, workingMsBetween } from './counting.js';
import { spansOf } from './day.js';
import { isPublished, planOf } from './plan.js';
import type { Plan } from './plan.js';
import { CalendarUnreachable, MAX_SEARCH_YEARS } from './reachable.js';
import { checkLimit } from './types.js';
import type { Calendar, Found, Instant, LocalDate } from './types.js';
import { dayIn, firstIndex, yearTables } from './year-table.js';
import { localDay } from './zone.js';

/** A working day found by counting, with its first opening and last closing. */
export interface WorkingDay {
  readonly day: DayNumber;
  readonly firstOpen: Instant;
  readonly lastClose: Instant;
  readonly provisional: boolean;
}

/**
 * The n-th working day after day 0 (1 ≤ n ≤ 366). Closures are not looked at: they move a due in minutes.
 * @throws CalendarUnreachable when twelve years do not hold that many working days
 */
export function nthWorkingDay(plan: Plan, day0: DayNumber, n: number): WorkingDay {
  const first = civilOf(day0).year;
  let left = n;
  let provisional = false;
  for (let year = first; year < first + MAX_SEARCH_YEARS; year += 1) {
    const { days, firstOpen, lastClose } = yearTables(plan, year);
    provisional ||= !isPublished(plan, year);
    const i = firstIndex(days, (day) => day > day0) + left - 1;
    const day = days[i];
    if (day !== undefined) {
      return { day, firstOpen: firstOpen[i] as number, lastClose: lastClose[i] as number, provisional };
    }
    left = i - days.length + 1;
  }
  throw new CalendarUnreachable(plan.calendar, day0 * DAY_MS);
}

/**
 * The closing time of the n-th working day after the local date of `at`, which is day 0; closures on the way are
 * pauses in minutes. For E3 and E4 (due + n working days) and extensions. A midnight that ends a day open until
 * 24:00 belongs to the day that it closes.
 * @param n whole working days, 1 to 366
 * @throws DomainError `limit_invalid` (invalid), CalendarUnreachable
 */
export function endOfNthDay(calendar: Calendar, at: Instant, n: number): Found {
  checkLimit({ unit: 'workingDays', n });
  const plan = planOf(calendar);
  const nth = nthWorkingDay(plan, dayOfDue(plan, at), n);
  const moved = afterClosures(plan, at, nth.lastClose);
  return { at: moved.at, provisional: nth.provisional || moved.provisional };
}

/** The local day of a due; 24:00 is still the day that closes then. */
export function dayOfDue(plan: Plan, due: Instant): DayNumber {
  const day = localDay(plan, due);
  const before = day - 1;
  const closes24 = spansOf(plan, before, dayIn(plan, before).hours).some((span) => span.close === due);
  return closes24 && localDay(plan, due - 1) === before ? before : day;
}

/**
 * Moves an end counted without closures by the working time that closures took from `from` to it: the remaining
 * working minutes are kept at each closure and counted on from its end (handbook 3, closures).
 */
export function afterClosures(plan: Plan, from: Instant, end: Instant): Found {
  if (plan.closures.length === 0) return { at: end, provisional: false };
  const budget = nominalMsBetween(plan, from, end);
  if (workingMsBetween(plan.calendar, from, end) === budget) return { at: end, provisional: false };
  return addWorkingMs(plan.calendar, from, budget);
}

/**
 * How many working days the dates `[from, to)` have; a closure does not make a day off.
 * @throws DomainError `date_invalid` (invalid); `range_invalid` (invalid) when `to` lies before `from`
 */
export function countWorkingDays(calendar: Calendar, from: LocalDate, to: LocalDate): number {
  const plan = planOf(calendar);
  const [first, end] = [dayOf(from), dayOf(to)];
  if (end < first) throw new DomainError('range_invalid', 'invalid', `${to} lies before ${from}`);
  const before = (year: number, day: DayNumber): number =>
    firstIndex(yearTables(plan, year).days, (d) => d >= day);
  let count = -before(civilOf(first).year, first);
  for (let year = civilOf(first).year; year < civilOf(end).year; year += 1) {
    count += yearTables(plan, year).days.length;
  }
  return count + before(civilOf(end).year, end);
}
