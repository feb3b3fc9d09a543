import { z } from 'zod';
import { RUNGS } from '@bihuan/domain/problem/problem.js';
import { instant } from './primitives.js';
import { SlaAnswer } from './problem.contract.js';

/** One sentence of the explanation. */
export const StepAnswer = z
  .object({
    kind: z.string(),
    at: instant.optional(),
    date: z.string().optional(),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'Step' });

const RungAnswer = z
  .object({
    rung: z.enum(RUNGS),
    at: instant,
    status: z.enum(['pending', 'recorded', 'not_applicable']),
  })
  .meta({ id: 'Rung' });

/** Why the due is what it is, recomputed from the start of the round. */
export const ClockExplanation = z
  .object({
    sla: SlaAnswer,
    round: z.int(),
    limit: z.object({ unit: z.enum(['workingDays', 'workingMinutes']), n: z.int() }),
    due: instant.nullable(),
    remainingWorkingMinutes: z.int(),
    paused: z.boolean(),
    provisional: z.boolean(),
    steps: z.array(StepAnswer).describe('Every step from the start to the due.'),
    ladder: z.array(RungAnswer).describe('When who is told, and what has been recorded.'),
    calendarVersion: z.string(),
    policyVersion: z.string(),
  })
  .meta({ id: 'ClockExplanation' });

export type ClockExplanation = z.infer<typeof ClockExplanation>;
