import { DomainError } from '../errors.js';
import type { LocalDate } from './types.js';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

/** The years that calendars and instants may speak of; what lies outside is a typing error. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** The number of a civil day. Month 1 to 12, day 1 to 31. Own arithmetic: no `Date`, no zone (handbook 3). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and day of a day number; the inverse of {@link dayNumber}. */
export function civilOf(day: DayNumber): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(day: DayNumber): LocalDate {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/**
 * The day number of `YYYY-MM-DD`.
 * @throws DomainError `date_invalid` (invalid) for another form, a day that does not exist, or a year outside 1900–2200
 */
export function dayOf(date: LocalDate): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const day = match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : NaN;
  const year = match ? Number(match[1]) : NaN;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR) || dateOf(day) !== date) {
    throw new DomainError('date_invalid', 'invalid', `"${date}" is not a date like 2026-03-02`);
  }
  return day;
}

/** Two digits, for clock times and dates. */
export function pad2(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
