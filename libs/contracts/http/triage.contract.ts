import { z } from 'zod';
import { TRIAGE_REASONS } from '@bihuan/domain/triage/triage-reasons.js';
import { cursor, limit } from './list.contract.js';
import { instant } from './primitives.js';
import { ClockAnswer, ProblemAnswer, TypeRef, WindowRef } from './problem.contract.js';
import { Routing } from './routing.contract.js';
import { Duplicate } from './similar.contract.js';

const reason = z.enum(TRIAGE_REASONS);

/** Which part of the desk. */
export const TriageQuery = z.strictObject({
  reason: reason.optional().describe('Only what is there for this reason.'),
  cursor: cursor.optional(),
  limit: limit.optional(),
});

const Proposal = z
  .object({
    window: WindowRef,
    problemType: TypeRef.nullable(),
    confidence: z.number().describe('Probability of the window, 0 to 1.'),
  })
  .meta({ id: 'RoutingProposal' });

const SplitCandidate = Proposal.extend({
  text: z.string().nullable().describe('The words of this request; null when they are not known apart.'),
}).meta({ id: 'SplitCandidate' });

const GivenReturn = z
  .object({
    window: WindowRef.describe('The window that returned it.'),
    suggestedWindow: WindowRef.nullable(),
    reason: z.string().nullable().describe('Null once erased.'),
    basis: z.string().nullable(),
    at: instant,
  })
  .meta({ id: 'GivenReturn' });

export const TriageItem = z
  .object({
    problem: ProblemAnswer,
    reason: reason.describe('Why it is here.'),
    proposals: z
      .array(Proposal)
      .max(3)
      .describe('Where it could go: what the classifier chose, then the others, the most probable first.'),
    reasons: Routing.shape.reasons.describe('The words and rules that decided, in both languages.'),
    clock: ClockAnswer.nullable().describe('The triage clock, or that of the return decision.'),
    returned: GivenReturn.nullable(),
    splitInto: z.array(SplitCandidate).nullable().describe('Of a bundle: one candidate for each request.'),
    mergeWith: Duplicate.nullable().describe(
      'An earlier open problem of the same enterprise that says the same.',
    ),
  })
  .meta({ id: 'TriageItem' });

export const TriagePage = z.object({ items: z.array(TriageItem), nextCursor: z.string().nullable() }).meta({
  id: 'TriagePage',
  description: 'What waits for a dispatcher; the clock that runs out first comes first.',
});

export type TriageQuery = z.infer<typeof TriageQuery>;
export type TriagePage = z.infer<typeof TriagePage>;
export type TriageItemAnswer = z.infer<typeof TriageItem>;
