import { DomainError } from '../errors.js';

/** Whole milliseconds since 1970-01-01T00:00:00Z. Office time, never a reading of the process's own clock. */
export type Instant = number;

/** A civil date in the calendar's zone, `YYYY-MM-DD`, years 1900 to 2200. */
export type LocalDate = string;

/** Whole milliseconds of working time, 0 or more; never rounded to minutes (handbook 3, Pause). */
export type WorkingMs = number;

/** Opening hours in minutes since local midnight, half-open `[open, close)`; 0 ≤ open < close ≤ 1440. */
export interface Interval {
  readonly open: number;
  readonly close: number;
}

/** A name in both languages of the product. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A day that differs from the week pattern: `holiday` is off at any weekday, `makeup` is worked. */
export interface DayOverride {
  readonly kind: 'holiday' | 'makeup';
  /** Own hours of a make-up day; without them those of the weekday it replaces, else Monday's. */
  readonly hours?: readonly Interval[];
  /** The date whose weekday gives a make-up day its hours. */
  readonly replaces?: LocalDate;
  readonly name?: Bilingual;
}

/** Opening hours from a date on (`null`: since ever): seven lists, Monday first. */
export interface WeekPattern {
  readonly from: LocalDate | null;
  readonly hours: readonly (readonly Interval[])[];
}

/** The zone's distance from UTC in minutes (east positive) from an instant on (`null`: since ever). */
export interface ZoneOffset {
  readonly from: Instant | null;
  readonly offsetMinutes: number;
}

/** A declared closure `[from, to)`: a pause in minutes for everybody, for working days too. */
export interface Closure {
  readonly from: Instant;
  readonly to: Instant;
  readonly name?: Bilingual;
}

/**
 * The immutable, JSON-serialisable body of one calendar version. Tables derived from it are remembered by
 * object identity: load a version once and pass the same object, and never change it.
 */
export interface Calendar {
  readonly code: string;
  /** IANA name, for display; `offsets` are what counts (expanded outside the domain). */
  readonly timeZone: string;
  readonly offsets: readonly ZoneOffset[];
  readonly weeks: readonly WeekPattern[];
  readonly days: Readonly<Record<LocalDate, DayOverride>>;
  /** Years whose holidays are known; `'all'` for a calendar without holidays (region `duty`). */
  readonly publishedYears: readonly number[] | 'all';
  readonly closures: readonly Closure[];
}

/** What a day is: `work` and `rest` by the week pattern, `holiday` and `makeup` by an override or the Horizon rule. */
export type DayKind = 'work' | 'rest' | 'holiday' | 'makeup';

/** One day as a year grid or a day strip shows it. */
export interface DayInfo {
  readonly date: LocalDate;
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday: number;
  readonly kind: DayKind;
  /** Closures are not subtracted: they are pauses, not days off. */
  readonly hours: readonly Interval[];
  readonly name?: Bilingual;
  /** The year is not published. */
  readonly provisional: boolean;
}

/** A limit whose unit is part of its type, never an ISO duration (handbook 3, Rules). */
export type Limit =
  | { readonly unit: 'workingDays'; readonly n: number }
  | { readonly unit: 'workingMinutes'; readonly n: number };

/** What the n-th following working day decides: its closing (default), or the start's clock time on it. */
export type DayRule = 'endOfNthDay' | 'sameTimeOnNthDay';

/** The closed list of things that an explanation can say. */
export type StepKind =
  | 'effectiveStart'
  | 'day'
  | 'days'
  | 'off'
  | 'minutes'
  | 'due'
  | 'closure'
  | 'pause'
  | 'resume'
  | 'extend'
  | 'regrade'
  | 'ignored'
  | 'provisional';

/** One sentence of an explanation, in Chinese and English, with the instant or date that it speaks of. */
export interface Step {
  readonly kind: StepKind;
  readonly at?: Instant;
  readonly date?: LocalDate;
  readonly zh: string;
  readonly en: string;
}

/** An instant found by a search; `provisional` when the search touched an unpublished year (Horizon). */
export interface Found {
  readonly at: Instant;
  readonly provisional: boolean;
}

/** A due with its own explanation. */
export interface DueResult {
  readonly due: Instant;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
}

/** One thing that moved a due, in order of `at`; the input of `preview/due` and of invariant I2. */
export type DueChange =
  | { readonly kind: 'pause' | 'resume'; readonly at: Instant }
  | { readonly kind: 'extend'; readonly at: Instant; readonly workingDays: number }
  | { readonly kind: 'regrade'; readonly at: Instant; readonly limit: Limit };

/** The state of a due after its history: while paused there is no date, only the remaining budget. */
export type ReplayedDue = {
  readonly provisional: boolean;
  readonly steps: readonly Step[];
} & (
  | { readonly paused: false; readonly due: Instant }
  | { readonly paused: true; readonly due: null; readonly remaining: WorkingMs }
);

/** The most working days that a limit or an extension may have. */
export const MAX_WORKING_DAYS = 366;
/** The most working minutes that a limit may have: 366 days open around the clock. */
export const MAX_WORKING_MINUTES = MAX_WORKING_DAYS * 1440;

/** @param n whole working days, 1 to 366. @throws DomainError `limit_invalid` (invalid) */
export function workingDays(n: number): Limit {
  return checkLimit({ unit: 'workingDays', n });
}

/** @param n whole working minutes, 1 to 527,040. @throws DomainError `limit_invalid` (invalid) */
export function workingMinutes(n: number): Limit {
  return checkLimit({ unit: 'workingMinutes', n });
}

/** Returns the limit when its number is whole and in range. @throws DomainError `limit_invalid` (invalid) */
export function checkLimit(limit: Limit): Limit {
  const most = limit.unit === 'workingDays' ? MAX_WORKING_DAYS : MAX_WORKING_MINUTES;
  if (!Number.isInteger(limit.n) || limit.n < 1 || limit.n > most) {
    throw new DomainError(
      'limit_invalid',
      'invalid',
      `${limit.unit} must be a whole number from 1 to ${most}`,
    );
  }
  return limit;
}
