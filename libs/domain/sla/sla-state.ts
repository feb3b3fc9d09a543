import type { Clock } from '../problem/problem.js';
import { effectiveStart, workingMsBetween } from '../working-time/counting.js';
import type { Calendar, Instant, WorkingMs } from '../working-time/types.js';

export const SLA_STATES = ['on_track', 'at_risk', 'breached', 'paused', 'met', 'missed'] as const;
/** What a clock looks like from outside, in the names of handbook 7 (known from Jira SM). */
export type SlaState = (typeof SLA_STATES)[number];

/** A clock as people read it. `remainingMs` is negative once the due has passed; both amounts are working time. */
export interface Sla {
  readonly state: SlaState;
  /** The effective start: the first working instant. */
  readonly startTime: Instant;
  /** The due; null while paused: then there is a budget, not a date (handbook 3). */
  readonly breachTime: Instant | null;
  readonly elapsedMs: WorkingMs;
  readonly remainingMs: number;
  readonly paused: boolean;
  readonly breached: boolean;
}

/** Reads a clock at `now` (office time) on its own calendar. Pure; the record must be settled up to `now`. */
export function slaOf(clock: Clock, calendar: Calendar, now: Instant): Sla {
  const end = clock.stoppedAt ?? now;
  const remainingMs = remainingAt(clock, calendar, end);
  return {
    state: stateOf(clock, remainingMs, end),
    startTime: effectiveStart(calendar, clock.startedAt).at,
    breachTime: clock.due,
    elapsedMs: elapsedAt(clock, calendar, end),
    remainingMs,
    paused: clock.status === 'paused',
    breached: isBreached(clock, end),
  };
}

function stateOf(clock: Clock, remainingMs: number, end: Instant): SlaState {
  if (clock.status === 'paused') return 'paused';
  const breached = isBreached(clock, end);
  if (clock.status === 'stopped') return breached ? 'missed' : 'met';
  if (breached) return 'breached';
  return isAtRisk(clock, remainingMs, end) ? 'at_risk' : 'on_track';
}

/** At the due itself it is still on time (handbook 2, Settle first). */
function isBreached(clock: Clock, end: Instant): boolean {
  return clock.breachedAt !== null || (clock.due !== null && end > clock.due);
}

/** The promise is at risk from its rung E1 on, also when that lay in the past from the start; a step in its last quarter. */
function isAtRisk(clock: Clock, remainingMs: number, end: Instant): boolean {
  const e1 = clock.marks.find((mark) => mark.rung === 'E1');
  return e1 ? e1.at <= end : remainingMs * 4 <= clock.budgetMs;
}

function remainingAt(clock: Clock, calendar: Calendar, end: Instant): number {
  if (clock.due === null) return clock.remainingMs ?? 0;
  return workingMsBetween(calendar, end, clock.due);
}

/** Working time since the start without the pauses; the last pause may still last. */
function elapsedAt(clock: Clock, calendar: Calendar, end: Instant): WorkingMs {
  let elapsed = Math.max(0, workingMsBetween(calendar, clock.startedAt, end));
  let pausedAt: Instant | null = null;
  for (const past of clock.history) {
    if (past.kind === 'pause') pausedAt = past.at;
    if (past.kind === 'resume' && pausedAt !== null) {
      elapsed -= workingMsBetween(calendar, pausedAt, past.at);
      pausedAt = null;
    }
  }
  return pausedAt === null ? elapsed : elapsed - workingMsBetween(calendar, pausedAt, end);
}
