import { ladderOf } from '../escalation/ladder.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import type { Audience, EventKind } from '../problem/events.js';
import { LIFECYCLE } from '../problem/lifecycle.js';
import { CLOCK_KINDS, DIFFICULTIES, type ClockKind, type Rung } from '../problem/problem.js';

/** One thing that somebody may be told: each has a text in every language. */
export interface Told {
  readonly kind: EventKind;
  readonly audience: Audience;
  /** Set for what a clock tells. */
  readonly clock?: ClockKind;
  readonly rung?: Rung;
  readonly transition?: string;
}

/** What `planSubmission` tells. */
const AT_SUBMISSION: readonly Told[] = [
  { kind: 'submitted', audience: 'enterprise', transition: 'T1' },
  { kind: 'classified', audience: 'clerks', transition: 'T2' },
  { kind: 'classified', audience: 'dispatcher', transition: 'T3' },
  // T30: silence is recorded by the clock, without a row of the life-cycle.
  { kind: 'closed', audience: 'enterprise', clock: 'evaluation', rung: 'passed' },
];

/** Everything the life-cycle and the ladder tell, from the tables themselves: a new row shows up here by itself. */
export function everythingTold(): readonly Told[] {
  const byCommand = LIFECYCLE.flatMap((t) =>
    t.tells.map((audience): Told => ({ kind: t.event, audience, transition: t.id })),
  );
  const byClock = CLOCK_KINDS.flatMap((clock) =>
    DIFFICULTIES.flatMap((difficulty) =>
      ladderOf(clock, difficulty, DEFAULT_POLICY).flatMap(({ rung, tells }) =>
        tells.map((audience): Told => ({ kind: kindOf(clock, rung), audience, clock, rung })),
      ),
    ),
  );
  return [...AT_SUBMISSION, ...byCommand, ...byClock];
}

/** The event that `settle` records for a mark. */
function kindOf(clock: ClockKind, rung: Rung): EventKind {
  if (rung === 'E2') return 'due_passed';
  if (rung === 'R1' || rung === 'R2') return 'reminded';
  if (rung !== 'passed') return 'rung_recorded';
  return clock === 'reply' ? 'reply_limit_passed' : 'limit_passed';
}
