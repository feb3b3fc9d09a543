import { z } from 'zod';
import { MAX_WORKING_DAYS } from '@bihuan/domain/working-time/types.js';
import { DIFFICULTIES } from '@bihuan/domain/problem/problem.js';
import { StepAnswer } from './clock.contract.js';
import { code, instant, text } from './primitives.js';
import { WindowRef } from './problem.contract.js';
import { Routing, RoutingAlternative } from './routing.contract.js';

/** A text to be routed as if it were submitted now. */
export const PreviewRouteBody = z
  .strictObject({
    text: text(20_000),
    title: text(200).optional(),
    region: code.optional().describe("Default: the office's first."),
  })
  .meta({ id: 'RoutePreviewRequest' });

/** A document worth having ready. */
const Material = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Material' });

export const PreviewRouteAnswer = z
  .object({
    window: WindowRef,
    problemType: z.string().nullable(),
    difficulty: z.enum(DIFFICULTIES),
    urgent: z.boolean(),
    confidence: Routing.shape.confidence,
    decision: z.enum(['dispatch', 'triage']),
    alternatives: z.array(RoutingAlternative),
    reasons: Routing.shape.reasons,
    materials: z.array(Material),
    due: instant,
    steps: z.array(StepAnswer),
    provisional: z.boolean(),
    confirmBy: instant.optional().describe('With triage: by when a person confirms.'),
    danger: z.object({ kind: z.string(), phone: z.string() }).optional(),
  })
  .meta({ id: 'RoutePreview', description: 'Where a text would go and by when it would be answered.' });

const at = instant;
const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pause'), at }),
  z.strictObject({ kind: z.literal('resume'), at }),
  z.strictObject({ kind: z.literal('extend'), at, workingDays: z.int().min(1).max(MAX_WORKING_DAYS) }),
  z.strictObject({ kind: z.literal('regrade'), at, difficulty: z.enum(DIFFICULTIES) }),
]);

/** A due to be worked out, with what has moved it. */
export const PreviewDueBody = z
  .strictObject({
    submittedAt: instant,
    difficulty: z.enum(DIFFICULTIES),
    window: code.optional(),
    region: code.optional().describe("Default: the office's first."),
    policyVersion: z.string().min(1).max(100).optional().describe('Default: the one in force.'),
    history: z.array(Change).max(100).optional().describe('In order of time.'),
  })
  .meta({ id: 'DuePreviewRequest' });

export const PreviewDueAnswer = z
  .object({
    effectiveStart: instant,
    due: instant.nullable().describe('Null while paused: then there is a budget, not a date.'),
    acceptanceDue: instant.describe('When dispatched at once.'),
    provisional: z.boolean(),
    remainingWorkingMinutes: z.int().optional().describe('While paused.'),
    steps: z.array(StepAnswer),
  })
  .meta({ id: 'DuePreview', description: 'A due and every step that explains it.' });

export type PreviewRouteBody = z.infer<typeof PreviewRouteBody>;
export type PreviewRouteAnswer = z.infer<typeof PreviewRouteAnswer>;
export type PreviewDueBody = z.infer<typeof PreviewDueBody>;
export type PreviewDueAnswer = z.infer<typeof PreviewDueAnswer>;
