import { DomainError } from '../errors.js';
import { DAY_MS } from './civil-date.js';
import type { Calendar, Instant } from './types.js';
import { planOf } from './plan.js';

/** A search that meets no opening for this long has failed: no unbounded search anywhere (handbook 3). */
export const MAX_GAP_DAYS = 400;
/** The most local years that one search walks through; 366 working days fit even when only one weekday is open. */
export const MAX_SEARCH_YEARS = 12;

/** Thrown when counting meets no opening within its bounds. Kind `invalid`: the calendar is at fault. */
export class CalendarUnreachable extends DomainError {
  constructor(calendar: Calendar, from: Instant) {
    super('calendar_unreachable', 'invalid', `calendar "${calendar.code}" has no opening within reach`, {
      from,
    });
  }
}

/** @throws CalendarUnreachable when `next` lies more than 400 days after `from` (or before it, counting back) */
export function assertGap(calendar: Calendar, from: Instant, next: Instant): void {
  if (Math.abs(next - from) > MAX_GAP_DAYS * DAY_MS) throw new CalendarUnreachable(calendar, from);
}

/** The mistakes of form that no counting could survive. @throws DomainError `calendar_invalid` (invalid) */
export function assertWellFormed(calendar: Calendar): void {
  const fault = faultOf(calendar);
  if (fault !== undefined) throw new DomainError('calendar_invalid', 'invalid', fault);
  // Reads every date once; a wrong one is reported by its own error.
  planOf(calendar);
}

function faultOf(calendar: Calendar): string | undefined {
  if (calendar.offsets.length === 0) return 'a calendar needs at least one offset';
  if (calendar.offsets.some((o) => !(Math.abs(o.offsetMinutes) < 1440)))
    return 'an offset is less than a day';
  if (calendar.weeks.length === 0) return 'a calendar needs a week pattern';
  if (calendar.weeks.some((w) => w.hours.length !== 7)) return 'a week pattern has seven days, Monday first';
  const lists = [
    ...calendar.weeks.flatMap((w) => w.hours),
    ...Object.values(calendar.days).flatMap((d) => (d.hours ? [d.hours] : [])),
  ];
  const wrong = lists.some((list) =>
    list.some((i, n) => !(i.open >= (list[n - 1]?.close ?? 0) && i.open < i.close && i.close <= 1440)),
  );
  return wrong ? 'opening hours lie between 0 and 1440 minutes, in order, without overlaps' : undefined;
}
