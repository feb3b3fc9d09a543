import type { ClockKind, Difficulty } from '../problem/problem.js';
import type { DayRule, Limit } from '../working-time/types.js';

/** A limit for each difficulty, and one for urgent problems where the step knows urgency. */
export interface LimitRow {
  readonly simple: Limit;
  readonly complex: Limit;
  readonly challenging: Limit;
  readonly urgent?: Limit;
}

/**
 * The immutable body of a policy version; pinned to each problem. Source of the defaults: handbook 2, Limits and ladder.
 * Units: `…Minutes` are working minutes, `…Days` working days unless they say `calendar`.
 */
export interface Policy {
  readonly dayRule: DayRule;
  readonly limits: Readonly<Record<ClockKind, LimitRow>>;
  /** A2 comes this long after A1. */
  readonly a2AfterMinutes: number;
  /** E0 comes when half the promise is used; not for the difficulties left out. */
  readonly e0For: readonly Difficulty[];
  readonly e1LeftMinutes: Readonly<Record<Difficulty, number>>;
  readonly e3AfterDays: number;
  readonly e4AfterDays: number;
  readonly reminderAfterDays: readonly [number, number];
  /** After a reply the review clock has at least this left (T14). */
  readonly reviewFloorMinutes: number;
  readonly maxReworks: number;
  readonly reopenWithinCalendarDays: number;
  /** Tries on different half-days after which an unreached enterprise lets the problem lapse or close (T15, T30). */
  readonly callTries: number;
  /** Follow-up calls that T30 asks for; a simple problem is called only when sampled. */
  readonly followUpCalls: Readonly<Record<Difficulty, number>>;
  readonly simpleSamplePercent: number;
  /** A withdrawal with so much or less left is flagged: a working day (T31). */
  readonly withdrawalFlagMinutes: number;
}

const days = (n: number): Limit => ({ unit: 'workingDays', n });
const minutes = (n: number): Limit => ({ unit: 'workingMinutes', n });
const same = (limit: Limit): LimitRow => ({ simple: limit, complex: limit, challenging: limit });

/** The shipped policy, version `county-1`. */
export const DEFAULT_POLICY: Policy = {
  dayRule: 'endOfNthDay',
  limits: {
    promise: { simple: days(1), complex: days(2), challenging: days(5) },
    triage: same(minutes(60)),
    acceptance: {
      simple: minutes(120),
      complex: minutes(240),
      challenging: minutes(240),
      urgent: minutes(30),
    },
    return_decision: same(minutes(120)),
    review: { simple: minutes(120), complex: minutes(240), challenging: minutes(420) },
    reply: same(days(5)),
    evaluation: same(days(5)),
    delay_reason: same(minutes(240)),
    call: same(days(1)),
    follow_up_call: same(days(1)),
    slip: same(minutes(240)),
    objection: same(days(1)),
    final_opinion: same(days(2)),
  },
  a2AfterMinutes: 60,
  e0For: ['complex', 'challenging'],
  e1LeftMinutes: { simple: 120, complex: 240, challenging: 420 },
  e3AfterDays: 1,
  e4AfterDays: 2,
  reminderAfterDays: [2, 4],
  reviewFloorMinutes: 60,
  maxReworks: 2,
  reopenWithinCalendarDays: 30,
  callTries: 3,
  followUpCalls: { simple: 1, complex: 1, challenging: 3 },
  simpleSamplePercent: 10,
  withdrawalFlagMinutes: 420,
};

/**
 * A pinned policy as this code reads it. A version is immutable, and an older one does not know of clocks and numbers that
 * came later: for those the shipped ones count, for everything that it says itself its own.
 */
export function completePolicy(body: Policy): Policy {
  return { ...DEFAULT_POLICY, ...body, limits: { ...DEFAULT_POLICY.limits, ...body.limits } };
}
