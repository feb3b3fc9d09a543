import type { SeenProblem } from '@bihuan/application/problem/read-problem.js';
import type { ClockExplanation } from '@bihuan/contracts/http/clock.contract.js';
import type { Clock } from '@bihuan/domain/problem/problem.js';
import { firstLimit } from '@bihuan/domain/sla/clocks.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import { replayDue } from '@bihuan/domain/working-time/replay.js';
import type { Calendar, ReplayedDue, Step } from '@bihuan/domain/working-time/types.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { atOrNull, currentPromise, presentSla, readClock, toMinutes } from './sla.presenter.js';

/** Why the due is what it is: recomputed from the start of the round, not read. */
export function presentClock({ record, env }: SeenProblem): ClockExplanation {
  const { problem } = record;
  const promise = currentPromise(record);
  const sla = readClock(promise, problem, env);
  const { steps } = recomputed(promise, env);
  return {
    sla: presentSla(sla, env.calendar),
    round: promise.round,
    limit: { ...promise.limit },
    due: atOrNull(env.calendar, promise.due),
    remainingWorkingMinutes: toMinutes(sla.remainingMs),
    paused: sla.paused,
    provisional: promise.provisional,
    steps: steps.map((step) => presentStep(step, env.calendar)),
    ladder: promise.marks.map(({ rung, at, status }) => ({
      rung,
      at: formatInstant(env.calendar, at),
      status,
    })),
    calendarVersion: problem.calendarVersion,
    policyVersion: problem.policyVersion,
  };
}

/** An explanation of another due than the stored one would be worse than none (I2). */
function recomputed(clock: Clock, { calendar, policy }: Env): ReplayedDue {
  const again = replayDue(calendar, clock.startedAt, firstLimit(clock), policy.dayRule, clock.history);
  const same = again.paused ? again.remaining === clock.remainingMs : again.due === clock.due;
  if (!same) throw new Error(`clock ${clock.no} recomputed differs from the stored one`);
  return again;
}

/** A sentence of an explanation, its instant with the calendar's offset. */
export function presentStep(
  { kind, at, date, zh, en }: Step,
  calendar: Calendar,
): ClockExplanation['steps'][number] {
  return {
    kind,
    ...(at === undefined ? {} : { at: formatInstant(calendar, at) }),
    ...(date === undefined ? {} : { date }),
    zh,
    en,
  };
}
