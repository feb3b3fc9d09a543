import { dayOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import type { Calendar, Closure, DayInfo, Instant, Interval, WorkingMs } from './types.js';

/** The opening spans of a year in order, without overlaps, with the working time before each. */
export interface SpanTable {
  readonly open: readonly Instant[];
  readonly close: readonly Instant[];
  readonly before: readonly WorkingMs[];
  readonly total: WorkingMs;
}

/** All that counting needs to know about one local year. */
export interface YearTables {
  /** Every day of the year, 1 January first. */
  readonly infos: readonly DayInfo[];
  readonly firstDay: DayNumber;
  /** Working days in order, with their first opening and last closing; closures are not looked at. */
  readonly days: readonly DayNumber[];
  readonly firstOpen: readonly Instant[];
  readonly lastClose: readonly Instant[];
  /** Opening hours as the calendar has them. */
  readonly nominal: SpanTable;
  /** The same without closures: what really counts as working time. */
  readonly actual: SpanTable;
}

/** A stretch `[from, to)` of one offset. */
export interface ZoneSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly offsetMs: number;
}

/** A calendar made ready for counting: everything sorted, dates as numbers, tables of the years seen so far. */
export interface Plan {
  readonly calendar: Calendar;
  readonly zone: readonly ZoneSegment[];
  readonly weeks: readonly { readonly from: DayNumber; readonly hours: readonly (readonly Interval[])[] }[];
  readonly closures: readonly Closure[];
  /** `null`: every year is published. */
  readonly published: ReadonlySet<number> | null;
  /** A pure memo, filled by `year-table.ts`. */
  readonly years: Map<number, YearTables>;
}

const plans = new WeakMap<Calendar, Plan>();

/** The plan of a calendar, remembered as long as that object lives (calendar versions are immutable). */
export function planOf(calendar: Calendar): Plan {
  let plan = plans.get(calendar);
  if (plan === undefined) {
    plan = {
      calendar,
      zone: zoneSegments(calendar),
      weeks: calendar.weeks
        .map((week) => ({ from: week.from === null ? -Infinity : dayOf(week.from), hours: week.hours }))
        .sort((a, b) => a.from - b.from),
      closures: mergedClosures(calendar.closures),
      published: calendar.publishedYears === 'all' ? null : new Set(calendar.publishedYears),
      years: new Map(),
    };
    plans.set(calendar, plan);
  }
  return plan;
}

/** False when the holidays of the year are not known: what is counted there is provisional (Horizon). */
export function isPublished(plan: Plan, year: number): boolean {
  return plan.published === null || plan.published.has(year);
}

function zoneSegments(calendar: Calendar): ZoneSegment[] {
  const sorted = calendar.offsets
    .map((offset) => ({
      from: offset.from ?? -Infinity,
      offsetMs: Math.round(offset.offsetMinutes * 60_000),
    }))
    .sort((a, b) => a.from - b.from);
  // The first offset also holds before its own start: an instant is never without a local time.
  return sorted.map((offset, i) => ({
    from: i === 0 ? -Infinity : offset.from,
    to: sorted[i + 1]?.from ?? Infinity,
    offsetMs: offset.offsetMs,
  }));
}

function mergedClosures(closures: readonly Closure[]): Closure[] {
  const merged: Closure[] = [];
  for (const closure of closures.filter((c) => c.from < c.to).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && closure.from < last.to) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, closure.to) };
    } else {
      merged.push(closure);
    }
  }
  return merged;
}
