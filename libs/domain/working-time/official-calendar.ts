import { DomainError } from '../errors.js';
import { civilOf, dayOf } from './civil-date.js';
import { countWorkingDays } from './nth-day.js';
import { assertWellFormed } from './reachable.js';
import type { Bilingual, Calendar, DayOverride, LocalDate, WeekPattern, ZoneOffset } from './types.js';

/** One year of the official data; a year that is not `published` has no days yet. */
export interface OfficialYear {
  readonly year: number;
  readonly status: string;
  /** The count that the source states, to check the days against; `null` when unpublished. */
  readonly workingDays?: number | null;
  readonly days?: readonly OfficialDay[];
}

/** A day that differs from the week pattern. */
export interface OfficialDay {
  readonly date: LocalDate;
  readonly kind: string;
  readonly name?: Bilingual;
  readonly replaces?: LocalDate;
}

/** The form of the official calendar data (`libs/db/seed/calendar-cn.json`). */
export interface OfficialCalendar {
  readonly code: string;
  readonly timeZone: string;
  readonly years: readonly OfficialYear[];
}

/** What the official data does not know: the region's own hours, and the zone's offsets (expanded outside domain). */
export interface CalendarExtras {
  readonly code?: string;
  readonly timeZone?: string;
  readonly weeks: readonly WeekPattern[];
  readonly offsets: readonly ZoneOffset[];
}

/**
 * Turns the official data into a calendar. Only published years give days and count as published: an unknown year is
 * never guessed silently (handbook 3, Horizon).
 * @throws DomainError `calendar_invalid`, `date_invalid` (invalid) for an unknown kind, a day twice, a day in another
 * year than the one it stands under, or hours that are out of order
 */
export function calendarBodyFrom(official: OfficialCalendar, extras: CalendarExtras): Calendar {
  const published = official.years.filter((year) => year.status === 'published');
  const days: Record<LocalDate, DayOverride> = {};
  for (const { year, days: listed = [] } of published) {
    for (const day of listed) {
      if (days[day.date] !== undefined) throw invalid(`${day.date} is listed twice`);
      if (civilOf(dayOf(day.date)).year !== year) throw invalid(`${day.date} stands under ${year}`);
      days[day.date] = overrideOf(day);
    }
  }
  const calendar: Calendar = {
    code: extras.code ?? official.code,
    timeZone: extras.timeZone ?? official.timeZone,
    offsets: extras.offsets,
    weeks: extras.weeks,
    days,
    publishedYears: published.map((year) => year.year).sort((a, b) => a - b),
    closures: [],
  };
  assertWellFormed(calendar);
  return calendar;
}

function overrideOf(day: OfficialDay): DayOverride {
  if (day.kind !== 'holiday' && day.kind !== 'makeup')
    throw invalid(`${day.date} has the unknown kind ${day.kind}`);
  return {
    kind: day.kind,
    ...(day.replaces === undefined ? {} : { replaces: day.replaces }),
    ...(day.name === undefined ? {} : { name: day.name }),
  };
}

/** The published years whose working days do not add up to the count that the source states: none when all is well. */
export function miscountedYears(
  official: OfficialCalendar,
  calendar: Calendar,
): { readonly year: number; readonly stated: number; readonly counted: number }[] {
  return official.years.flatMap(({ year, status, workingDays: stated }) => {
    if (status !== 'published' || stated === null || stated === undefined) return [];
    const counted = countWorkingDays(calendar, `${year}-01-01`, `${year + 1}-01-01`);
    return counted === stated ? [] : [{ year, stated, counted }];
  });
}

function invalid(message: string): DomainError {
  return new DomainError('calendar_invalid', 'invalid', message);
}
