import { DAY_MS, MINUTE_MS } from './civil-date.js';
import { addWorkingMs, effectiveStart } from './counting.js';
import { explainDays, explainMinutes } from './explain-due.js';
import { explainExtension } from './explain.js';
import { afterClosures, endOfNthDay, nthWorkingDay } from './nth-day.js';
import { planOf } from './plan.js';
import type { Plan } from './plan.js';
import type { Calendar, DayRule, DueResult, Found, Instant, Limit } from './types.js';
import { checkLimit } from './types.js';
import { instantOf, localDay, localMs } from './zone.js';

/**
 * The due of a limit. `workingDays(n)`: the day of the effective start is day 0, due is the closing time of the n-th
 * following working day (or the same clock time on it, `sameTimeOnNthDay`, kept between that day's first opening and
 * last closing). `workingMinutes(n)` runs only inside opening hours. Closures on the way are pauses in minutes for
 * both. Source: handbook 3, Rules.
 * @param start the submission; it may lie outside working time
 * @throws DomainError `limit_invalid`, `instant_invalid` (invalid); CalendarUnreachable
 */
export function dueOf(
  calendar: Calendar,
  start: Instant,
  limit: Limit,
  dayRule: DayRule = 'endOfNthDay',
): DueResult {
  const plan = planOf(calendar);
  const found = dueInstant(calendar, start, limit, dayRule);
  const explain = limit.unit === 'workingDays' ? explainDays : explainMinutes;
  return {
    due: found.at,
    provisional: found.provisional,
    steps: explain(plan, { start, effective: found.effective, end: found.end, due: found.at, n: limit.n }),
  };
}

/** The due alone. Its explanation costs several times the count: it is made where somebody reads it (`dueOf`). */
export function dueAt(
  calendar: Calendar,
  start: Instant,
  limit: Limit,
  dayRule: DayRule = 'endOfNthDay',
): Found {
  const { at, provisional } = dueInstant(calendar, start, limit, dayRule);
  return { at, provisional };
}

/** A due without its explanation; `end` is the end of the count before closures moved it. */
interface DueInstant extends Found {
  readonly effective: Instant;
  readonly end: Instant;
}

function dueInstant(calendar: Calendar, start: Instant, limit: Limit, dayRule: DayRule): DueInstant {
  checkLimit(limit);
  const plan = planOf(calendar);
  const effective = effectiveStart(calendar, start);
  if (limit.unit === 'workingMinutes') {
    const found = addWorkingMs(calendar, effective.at, limit.n * MINUTE_MS);
    const provisional = effective.provisional || found.provisional;
    return { effective: effective.at, end: found.at, at: found.at, provisional };
  }
  const counted = endOfDays(plan, effective.at, limit.n, dayRule);
  const moved = afterClosures(plan, effective.at, counted.at);
  const provisional = effective.provisional || counted.provisional || moved.provisional;
  return { effective: effective.at, end: counted.at, at: moved.at, provisional };
}

function endOfDays(plan: Plan, effective: Instant, n: number, dayRule: DayRule): Found {
  const day0 = localDay(plan, effective);
  const nth = nthWorkingDay(plan, day0, n);
  if (dayRule === 'endOfNthDay') return { at: nth.lastClose, provisional: nth.provisional };
  const sameTime = instantOf(plan, nth.day, localMs(plan, effective) - day0 * DAY_MS);
  // A shorter day must not carry the due past its own closing, nor a later one before its opening.
  const at = Math.min(Math.max(sameTime, nth.firstOpen), nth.lastClose);
  return { at, provisional: nth.provisional };
}

/**
 * An extension by d working days: the closing time of the d-th working day after the old due, whose date is day 0.
 * The caller sees to it that the old due has not passed (handbook 3: after due nothing extends).
 * @param days whole working days, 1 to 366
 * @throws DomainError `limit_invalid` (invalid), CalendarUnreachable
 */
export function extendBy(calendar: Calendar, due: Instant, days: number): DueResult {
  const found = endOfNthDay(calendar, due, days);
  return {
    due: found.at,
    provisional: found.provisional,
    steps: explainExtension(planOf(calendar), due, days, found.at),
  };
}
