import type { SlaAnswer } from '@bihuan/contracts/http/problem.contract.js';
import type { Clock, Problem, ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { calendarFor, type Env } from '@bihuan/domain/sla/env.js';
import { slaOf, type Sla } from '@bihuan/domain/sla/sla-state.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

/** Whole minutes, cut towards zero; the budget itself stays exact to the millisecond. */
export function toMinutes(ms: number): number {
  return Math.trunc(ms / 60_000) + 0;
}

/** An instant with the calendar's offset, or null. */
export function atOrNull(calendar: Calendar, at: Instant | null): string | null {
  return at === null ? null : formatInstant(calendar, at);
}

/** The promise of the present round: what the SLA object speaks of. */
export function currentPromise({ clocks, problem }: ProblemRecord): Clock {
  const promise = clocks.findLast((clock) => clock.kind === 'promise');
  if (!promise) throw new Error(`problem ${problem.id} has no promise`);
  return promise;
}

/** A clock as it reads now, on the calendar it runs on. */
export function readClock(clock: Clock, problem: Problem, env: Env): Sla {
  return slaOf(clock, calendarFor(clock.kind, problem, env), env.now);
}

/** The SLA object. Its instants carry the region's offset, whatever calendar the clock runs on. */
export function presentSla(sla: Sla, calendar: Calendar): SlaAnswer {
  return {
    state: sla.state,
    startTime: formatInstant(calendar, sla.startTime),
    breachTime: atOrNull(calendar, sla.breachTime),
    elapsedWorkingMinutes: toMinutes(sla.elapsedMs),
    remainingWorkingMinutes: toMinutes(sla.remainingMs),
    paused: sla.paused,
    breached: sla.breached,
  };
}
