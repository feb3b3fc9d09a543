import { z } from 'zod';
import { CREDIT_CODE_FORM, isCreditCode } from '@bihuan/domain/enterprise/credit-code.js';
import {
  ANSWER_RESULTS,
  CLOCK_KINDS,
  RUNGS,
  CLOSING_CODES,
  DIFFICULTIES,
  STATES,
} from '@bihuan/domain/problem/problem.js';
import { TURNS } from '@bihuan/domain/problem/turn.js';
import { SLA_STATES } from '@bihuan/domain/sla/sla-state.js';
import { Bilingual, channel, code, date, instant, text, uuid } from './primitives.js';
import { Routing } from './routing.contract.js';

/** An enterprise by its unified social credit code (GB 32100-2015). */
const EnterpriseBody = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(CREDIT_CODE_FORM, 'must be a unified social credit code of 18 characters')
      .refine(isCreditCode, { error: 'the check digit of this credit code is wrong', abort: true }),
    name: text(200),
  })
  .meta({ id: 'EnterpriseRef' });

/** Whom a notice reaches when the enterprise has no account. */
const ContactBody = z
  .strictObject({
    name: text(100).optional(),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9][0-9 -]{4,28}$/, 'must be a phone number')
      .optional(),
    email: z.email().max(254).optional(),
    locale: z.enum(['zh-CN', 'en']).optional(),
  })
  .meta({ id: 'Contact' });

/** What is submitted (handbook 10). */
export const SubmitBody = z
  .strictObject({
    text: text(20_000).describe('The problem in the words of the enterprise; plain text for ever.'),
    title: text(200).optional(),
    enterprise: EnterpriseBody.optional().describe("Default: the caller's only enterprise."),
    contact: ContactBody.optional(),
    channel: channel.optional(),
    receivedAt: instant
      .optional()
      .describe('Intake only: when it was received; the promise runs from there.'),
    region: code.optional().describe("Default: the caller's own region, else the office's first."),
    urgent: z.boolean().optional(),
    confidential: z.boolean().optional(),
  })
  .meta({ id: 'Submission' });

export const WindowRef = z.object({ code: z.string(), name: Bilingual }).meta({ id: 'WindowRef' });
export const TypeRef = z.object({ code: z.string(), name: Bilingual }).meta({ id: 'ProblemTypeRef' });
export const PersonRef = z.object({ id: uuid, name: z.string() }).meta({ id: 'PersonRef' });

/** The promise as a service-level object (handbook 7). */
export const SlaAnswer = z
  .object({
    state: z.enum(SLA_STATES),
    startTime: instant.describe('Effective start: the first working instant.'),
    breachTime: instant.nullable().describe('The due; null while paused.'),
    elapsedWorkingMinutes: z.int(),
    remainingWorkingMinutes: z.int().describe('Negative once the due has passed.'),
    paused: z.boolean(),
    breached: z.boolean(),
  })
  .meta({ id: 'Sla' });

/** A live clock of a problem. */
export const ClockAnswer = z
  .object({
    kind: z.enum(CLOCK_KINDS),
    due: instant.nullable(),
    state: z.enum(SLA_STATES),
    remainingWorkingMinutes: z.int(),
  })
  .meta({ id: 'Clock' });

/** A follow-up call that an answer asks for (T30). */
const CallAnswer = z.object({ due: instant, doneAt: instant.nullable() }).meta({ id: 'FollowUpCall' });

const NextAction = z.object({ name: z.string(), until: instant.optional() }).meta({ id: 'NextAction' });

/** A pending ask of the approval mechanism; `id` is what `decide` names. */
const ApprovalAnswer = z
  .object({
    id: z.string(),
    kind: z.enum(['return']),
    askedBy: PersonRef,
    askedAt: instant,
    suggestedWindow: z.string().nullable(),
  })
  .meta({ id: 'Approval' });

/** A problem as its reader may see it (handbook 10). */
export const ProblemAnswer = z
  .object({
    id: uuid,
    number: z.string().meta({ examples: ['QY-20260302-0007-3'] }),
    version: z.int().describe('Counts changes of state, owner, due or content; the ETag.'),
    state: z.enum(STATES),
    closingCode: z.enum(CLOSING_CODES).nullable(),
    title: z.string(),
    text: z.string().nullable().describe('Null once erased.'),
    region: z.string(),
    enterprise: z.object({ code: z.string(), name: z.string() }),
    channel: z.string(),
    window: WindowRef.nullable().describe('Null until somebody has dispatched it.'),
    problemType: z.string().nullable(),
    difficulty: z.enum(DIFFICULTIES),
    urgent: z.boolean(),
    confidential: z.boolean(),
    overdue: z.boolean().describe('Permanent once set.'),
    round: z.int(),
    submittedAt: instant,
    due: instant.nullable().describe('Null while paused.'),
    provisional: z.boolean().describe('The calendar of a year is not published yet.'),
    paused: z.boolean(),
    sla: SlaAnswer,
    routing: Routing.nullable(),
    turn: z.enum(TURNS),
    handler: PersonRef.optional(),
    targetDate: date.optional(),
    result: z.enum(ANSWER_RESULTS).nullable(),
    grade: z.int().nullable(),
    resolvedAt: instant.nullable(),
    closedAt: instant.nullable(),
    clocks: z.array(ClockAnswer).describe('Live clocks, earliest due first, paused ones last.'),
    approvals: z.array(ApprovalAnswer).describe('Pending asks; staff only.'),
    escalationRung: z
      .enum(RUNGS)
      .nullable()
      .optional()
      .describe('The highest rung of the ladder so far; staff only.'),
    calls: z.array(CallAnswer).describe('Follow-up calls of this round, earliest due first; staff only.'),
    withdrawnNearDue: z
      .boolean()
      .optional()
      .describe('Withdrawn with a working day or less left; staff only, and only once withdrawn.'),
    nextActions: z.array(NextAction).describe('What the caller may do now.'),
  })
  .meta({ id: 'Problem', description: 'A problem as its reader may see it.' });

export const SubmittedAnswer = ProblemAnswer.extend({
  lookupCode: z.string().describe('For the status look-up without an account; shown once.'),
}).meta({ id: 'SubmittedProblem', description: 'A problem just taken in, with its look-up code.' });

export type ProblemAnswer = z.infer<typeof ProblemAnswer>;
export type SubmittedAnswer = z.infer<typeof SubmittedAnswer>;
export type ClockAnswer = z.infer<typeof ClockAnswer>;
export type SlaAnswer = z.infer<typeof SlaAnswer>;
export type SubmitBody = z.infer<typeof SubmitBody>;
