import { hasPassed, promiseBroken, type Context } from './context.js';
import { openCalls, triesAfterReplyLimit } from './follow-up.js';

/** Which row of a command applies (the `when` column of the life-cycle). Pure questions, never refusals. */
export const CONDITIONS = {
  grants: (c: Context) => c.facts.grant === true,
  upholds: (c: Context) => c.facts.uphold === true,
  hasGaps: (c: Context) => c.facts.complete !== true,
  promiseKept: (c: Context) => !promiseBroken(c.record),
  isBadGrade: (c: Context) => (c.facts.grade ?? 5) <= 2,
  wasExplained: (c: Context) => c.record.problem.result === 'explained',
  reworksUsedUp: (c: Context) => c.record.problem.reworks >= c.env.policy.maxReworks,
  everAccepted: (c: Context) => c.record.problem.everAccepted,
  replyIsOver: (c: Context) => hasPassed(c.record, 'reply'),
  evaluationIsOver: (c: Context) => hasPassed(c.record, 'evaluation'),
  /** T15: reached, or three tries on different half-days with this one. */
  triedEnough: (c: Context) =>
    c.facts.outcome === 'reached' || triesAfterReplyLimit(c.record, c.env) >= c.env.policy.callTries,
  isLastCall: (c: Context) => openCalls(c.record).length <= 1,
} as const;

export type ConditionName = keyof typeof CONDITIONS;
