import { addWorkingMs, effectiveStart, workingMsBetween } from './counting.js';
import { explainResume } from './explain.js';
import { planOf } from './plan.js';
import type { Calendar, DueResult, Instant, WorkingMs } from './types.js';

/**
 * What a pause at `at` keeps: the working milliseconds left until the due, exact, never rounded to minutes.
 * 0 when the due has come or passed; whether a pause is allowed then is for the caller (after due nothing pauses).
 * @throws DomainError `instant_invalid` (invalid)
 */
export function pauseAt(calendar: Calendar, due: Instant, at: Instant): WorkingMs {
  return Math.max(0, workingMsBetween(calendar, at, due));
}

/**
 * The due after a pause: effective resume instant + remaining working time. `provisional` speaks of this search only;
 * a due that was provisional before the pause stays so.
 * @param remaining working milliseconds, 0 or more
 * @throws CalendarUnreachable
 */
export function resumeAt(calendar: Calendar, remaining: WorkingMs, at: Instant): DueResult {
  const effective = effectiveStart(calendar, at);
  const found = addWorkingMs(calendar, effective.at, remaining);
  return {
    due: found.at,
    provisional: effective.provisional || found.provisional,
    steps: explainResume(planOf(calendar), { at, effective: effective.at, remaining, due: found.at }),
  };
}
