import type { Policy } from '../policy/policy.js';
import type { ClockKind, Problem } from '../problem/problem.js';
import type { Calendar, Instant } from '../working-time/types.js';

/**
 * What a decision may know besides the record: one instant and the pinned versions.
 * Read by the door after the row lock; domain code never asks a clock itself.
 */
export interface Env {
  /** Office time, whole ms. */
  readonly now: Instant;
  /** The region's calendar version that is pinned to the problem. */
  readonly calendar: Calendar;
  readonly policy: Policy;
  /** Codes of the windows of the region that may take problems. */
  readonly windows: readonly string[];
  /** User ids of the clerks of the problem's present window; a single one means the section head takes a rework (T8). */
  readonly clerks: readonly string[];
}

/** Every hour of every day: the duty phone of an urgent problem's acceptance clock (handbook 2, Limits). */
export const AROUND_THE_CLOCK: Calendar = {
  code: 'around-the-clock',
  timeZone: 'Etc/UTC',
  offsets: [{ from: null, offsetMinutes: 0 }],
  weeks: [{ from: null, hours: Array.from({ length: 7 }, () => [{ open: 0, close: 1440 }]) }],
  days: {},
  publishedYears: 'all',
  closures: [],
};

/** The calendar a clock runs on: the region's, except that an urgent problem is accepted at any hour. */
export function calendarFor(kind: ClockKind, problem: Pick<Problem, 'urgent'>, env: Env) {
  return kind === 'acceptance' && problem.urgent ? AROUND_THE_CLOCK : env.calendar;
}
