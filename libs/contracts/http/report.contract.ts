import { z } from 'zod';
import { SLA_DIMENSIONS } from '@bihuan/domain/report/indicators.js';
import { narrowing } from './list.contract.js';
import { date, instant } from './primitives.js';

/** Dimensions as a query writes them. */
export function groupBy(dimensions: readonly string[]) {
  const one = `(${dimensions.join('|')})`;
  return z
    .string()
    .regex(
      new RegExp(`^${one}(,${one}){0,${dimensions.length - 1}}$`),
      `must be of ${dimensions.join(', ')}, separated by commas`,
    )
    .optional()
    .describe('One dimension or several, separated by commas; default: window.');
}

/** The dates of a report. */
export const period = {
  from: date.optional().describe('First date of the period; default: the first of the present month.'),
  to: date.optional().describe('First date after it; default: the first of the month after `from`.'),
};

/** What is reported. The period is half-open, by date in the calendar's zone; default: the present month. */
export const SlaReportQuery = z.strictObject({
  ...narrowing,
  ...period,
  groupBy: groupBy(SLA_DIMENSIONS),
});

export const Cell = z
  .object({
    count: z.int(),
    query: z.string().describe('Path of the list of exactly these problems.'),
  })
  .meta({ id: 'ReportCell' });

export const Ratio = z
  .object({
    percent: z.number().nullable().describe('One decimal; null when nothing was judged.'),
    numerator: Cell,
    denominator: Cell,
    missed: Cell,
  })
  .meta({ id: 'ReportRatio' });

export const Key = z
  .object({
    window: z.string().optional(),
    difficulty: z.string().optional(),
    month: z.string().optional().describe('`2026-03`'),
    state: z.string().optional(),
    channel: z.string().optional(),
    language: z.string().optional(),
  })
  .meta({ id: 'ReportKey', description: 'Where a figure stands: a value for each dimension.' });

const Row = z
  .object({
    key: Key,
    onTime: Ratio.describe('Resolved by their due, of those whose due (round 1) fell in the period.'),
    acceptance: Ratio.describe('Accepted within the limit, of those dispatched in the period.'),
    notYetDue: Cell.describe('Their due is in the period and still ahead: in no share.'),
    overdueOpen: Cell.extend({ ageP90WorkingMinutes: z.int().nullable() })
      .nullable()
      .describe('As of now, whatever the period; null by month.'),
  })
  .meta({ id: 'ReportRow' });

export const SlaReportAnswer = z
  .object({
    from: date,
    to: date,
    asOf: instant,
    groupBy: z.array(z.enum(SLA_DIMENSIONS)),
    total: Row,
    rows: z.array(Row),
    counts: z
      .array(Cell.extend({ key: Key }))
      .describe('Submitted in the period, by window × difficulty × state.'),
  })
  .meta({ id: 'SlaReport', description: 'Figures over the problems the caller may see.' });

export type SlaReportQuery = z.infer<typeof SlaReportQuery>;
export type SlaReportAnswer = z.infer<typeof SlaReportAnswer>;
