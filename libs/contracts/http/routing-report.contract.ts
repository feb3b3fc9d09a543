import { z } from 'zod';
import { ROUTING_DIMENSIONS } from '@bihuan/domain/report/indicators.js';
import { narrowing } from './list.contract.js';
import { date, instant } from './primitives.js';
import { Cell, groupBy, Key, period, Ratio } from './report.contract.js';

/** What is reported. The period is half-open, by date of the routing in the calendar's zone; default: the present month. */
export const RoutingReportQuery = z.strictObject({
  ...narrowing,
  ...period,
  groupBy: groupBy(ROUTING_DIMENSIONS),
});

const SampledRatio = Ratio.extend({
  enough: z.boolean().describe('At least 10 were judged; with fewer a share is not to be ranked.'),
}).meta({ id: 'SampledRatio' });

const Row = z
  .object({
    key: Key,
    classified: Cell,
    dispatchedAlone: SampledRatio.describe('Without a person, of the classified.'),
    accuracy: SampledRatio.describe('1 − window corrected / classified.'),
    known: Cell.describe('Their right window is known by now.'),
    precision: SampledRatio.describe('Right, of those dispatched without a person that are known.'),
    secondReadings: SampledRatio.describe('Agreeing, of the blind second readings.'),
    returned: Cell.describe('A window sent it back.'),
  })
  .meta({ id: 'RoutingReportRow', description: 'A window is the one that the classifier named.' });

const since = instant.nullable().describe('Real time; null: since the beginning.');

const Asked = z.object({ model: z.string(), since }).meta({ id: 'AskedModel' });

const Guard = z
  .object({
    window: z.string(),
    threshold: z.number().nullable().describe('Probability that it needs now to be dispatched.'),
    toTriage: z.boolean().describe('A person looks at each.'),
    since: instant,
  })
  .meta({ id: 'RoutingGuard' });

const SaidIn = z
  .object({
    from: instant,
    to: instant,
    predictions: z.int(),
    confidence: z.number().nullable().describe('Mean probability; null of nothing.'),
  })
  .meta({ id: 'PredictionPeriod' });

const Drift = z
  .object({
    psi: z
      .number()
      .nullable()
      .describe('Population stability index of the windows named; null when a period is empty.'),
    level: z
      .enum(['stable', 'watch', 'drifted'])
      .nullable()
      .describe('stable < 0.1 ≤ watch < 0.25 ≤ drifted; null when there are too few to say.'),
    recent: SaidIn.describe('The last 7 days.'),
    before: SaidIn.describe('The 28 days before them.'),
    confidenceChange: z.number().nullable(),
    triageShare: z.number().nullable().describe('Of the recent ones, 0 to 1.'),
  })
  .meta({ id: 'RoutingDrift', description: 'As of now, whatever the period and the narrowing.' });

export const RoutingReportAnswer = z
  .object({
    from: date,
    to: date,
    asOf: instant,
    groupBy: z.array(z.enum(ROUTING_DIMENSIONS)),
    total: Row,
    rows: z.array(Row),
    deciding: Asked.extend({
      kind: z.enum(['model', 'catalogue']),
      loaded: z
        .boolean()
        .describe(
          'The process that answers decides by it. False for seconds after a move, and while it cannot load the champion: ' +
            'then the shipped catalogue decides there.',
        ),
    }),
    shadow: Asked.nullable().describe('Asked beside it, decides nothing.'),
    guards: z.array(Guard).describe('Windows where the fail-safe has stepped in.'),
    drift: Drift,
  })
  .meta({ id: 'RoutingReport', description: 'How routing does, over the problems the caller may see.' });

export type RoutingReportQuery = z.infer<typeof RoutingReportQuery>;
export type RoutingReportAnswer = z.infer<typeof RoutingReportAnswer>;
