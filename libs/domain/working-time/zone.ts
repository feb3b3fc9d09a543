import { DomainError } from '../errors.js';
import { DAY_MS, FIRST_YEAR, LAST_YEAR, MINUTE_MS, dateOf, dayNumber, dayOf, pad2 } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import { planOf } from './plan.js';
import type { Plan, ZoneSegment } from './plan.js';
import type { Calendar, Instant, LocalDate } from './types.js';

const EARLIEST = dayNumber(FIRST_YEAR, 1, 2) * DAY_MS;
const LATEST = dayNumber(LAST_YEAR, 12, 31) * DAY_MS;
/** No zone is further than this from UTC. */
const MARGIN_MS = DAY_MS;

/** Index of the offset in force at an instant. */
function segmentIndex(plan: Plan, at: Instant): number {
  let index = plan.zone.length - 1;
  while (index > 0 && at < (plan.zone[index] as ZoneSegment).from) index -= 1;
  return index;
}

/** The offsets that the local day could touch; nearly always one. */
export function segmentsAround(plan: Plan, day: DayNumber): readonly ZoneSegment[] {
  const first = segmentIndex(plan, day * DAY_MS - MARGIN_MS);
  const last = segmentIndex(plan, (day + 1) * DAY_MS + MARGIN_MS);
  return plan.zone.slice(first, last + 1);
}

/** Local time as if it were UTC, in ms. @throws DomainError `instant_invalid` (invalid) */
export function localMs(plan: Plan, at: Instant): number {
  // NaN, fractions and seconds mistaken for ms must not become a plausible due.
  if (!Number.isInteger(at) || at < EARLIEST || at > LATEST) {
    throw new DomainError(
      'instant_invalid',
      'invalid',
      `${at} is not an instant between 1900 and 2200 in whole ms`,
    );
  }
  const segment = plan.zone[segmentIndex(plan, at)];
  if (segment === undefined)
    throw new DomainError('calendar_invalid', 'invalid', 'a calendar needs an offset');
  return at + segment.offsetMs;
}

/** The local day of an instant. @throws DomainError `instant_invalid` (invalid) */
export function localDay(plan: Plan, at: Instant): DayNumber {
  return Math.floor(localMs(plan, at) / DAY_MS);
}

/** The instant of a local time: the earlier one when it occurs twice, the change itself when it is skipped. */
export function instantOf(plan: Plan, day: DayNumber, msOfDay: number): Instant {
  const local = day * DAY_MS + msOfDay;
  let at = local;
  for (const segment of segmentsAround(plan, day)) {
    at = Math.max(local - segment.offsetMs, segment.from);
    if (at < segment.to) return at;
  }
  return at;
}

/** The civil date in the calendar's zone. @throws DomainError `instant_invalid` (invalid) */
export function localDate(calendar: Calendar, at: Instant): LocalDate {
  return dateOf(localDay(planOf(calendar), at));
}

/** Whole minutes since local midnight by the wall clock, 0 to 1439. @throws DomainError `instant_invalid` (invalid) */
export function localMinutes(calendar: Calendar, at: Instant): number {
  const local = localMs(planOf(calendar), at);
  return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
}

/**
 * The instant of a local date and minutes since midnight (0 to 1440; 1440 is the next midnight). A time that
 * occurs twice is the earlier one; a time that the zone skips is the instant of the change.
 * @throws DomainError `date_invalid`, `minutes_invalid` (invalid)
 */
export function atLocal(calendar: Calendar, date: LocalDate, minutes: number): Instant {
  if (!(minutes >= 0 && minutes <= 1440)) {
    throw new DomainError('minutes_invalid', 'invalid', `${minutes} is not between 0 and 1440 minutes`);
  }
  return instantOf(planOf(calendar), dayOf(date), minutes * MINUTE_MS);
}

/** ISO 8601 with the calendar's offset, `2026-03-03T17:00:00+08:00`; milliseconds only when not 0 (handbook 10). */
export function formatInstant(calendar: Calendar, at: Instant): string {
  const local = localMs(planOf(calendar), at);
  const day = Math.floor(local / DAY_MS);
  const ms = local - day * DAY_MS;
  const fraction = ms % 1000 === 0 ? '' : `.${String(ms % 1000).padStart(3, '0')}`;
  const offset = Math.round((local - at) / MINUTE_MS);
  const east = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${pad2(Math.floor(east / 60))}:${pad2(east % 60)}`;
  return `${dateOf(day)}T${clockTime(ms)}${fraction}${zone}`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads `2026-03-02T10:00`, with seconds and milliseconds if given; without an offset it is the calendar's local
 * time, with one (`Z`, `+08:00`) that offset counts.
 * @throws DomainError `instant_invalid` (invalid)
 */
export function parseInstant(calendar: Calendar, text: string): Instant {
  const match = ISO.exec(text.trim());
  const [, date, hour, minute, second = '0', fraction = '0', offset] = match ?? [];
  const valid = match !== null && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!valid || date === undefined) {
    throw new DomainError(
      'instant_invalid',
      'invalid',
      `"${text}" is not an instant like 2026-03-02T10:00:00+08:00`,
    );
  }
  const ms =
    (Number(hour) * 60 + Number(minute)) * MINUTE_MS +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, '0'));
  if (offset === undefined) return instantOf(planOf(calendar), dayOf(date), ms);
  return dayOf(date) * DAY_MS + ms - offsetMsOf(offset);
}

function offsetMsOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith('-') ? -minutes : minutes) * MINUTE_MS;
}

/** `08:30`, with seconds only when they are not 0 and `withSeconds` is not asked for. */
export function clockTime(msOfDay: number, withSeconds = true): string {
  const seconds = Math.floor(msOfDay / 1000);
  const time = `${pad2(Math.floor(seconds / 3600))}:${pad2(Math.floor(seconds / 60) % 60)}`;
  return withSeconds || seconds % 60 !== 0 ? `${time}:${pad2(seconds % 60)}` : time;
}
