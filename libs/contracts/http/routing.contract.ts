import { z } from 'zod';
import { Bilingual } from './primitives.js';

const Reason = z
  .object({
    kind: z.enum(['word', 'rule']),
    zh: z.string(),
    en: z.string(),
    weight: z.number().describe('For the window above 0, against it below.'),
  })
  .meta({ id: 'RoutingReason' });

export const RoutingAlternative = z
  .object({
    window: z.object({ code: z.string(), name: Bilingual }),
    problemType: z.string().nullable(),
    confidence: z.number(),
  })
  .meta({ id: 'RoutingAlternative' });

/** What the classifier said when the problem came in. */
export const Routing = z
  .object({
    confidence: z
      .number()
      .describe(
        'Probability of the window, 0 to 1; 0 when nothing speaks for it: too few words, or several requests, which no window answers as a whole.',
      ),
    decision: z.enum(['dispatch', 'triage']),
    reasons: z.array(Reason),
    alternatives: z.array(RoutingAlternative),
  })
  .meta({ id: 'Routing' });

export type RoutingAnswer = z.infer<typeof Routing>;
