import { z } from 'zod';
import { CREDIT_CODE_FORM } from '@bihuan/domain/enterprise/credit-code.js';
import { CLOSING_CODES, DIFFICULTIES, LADDER, STATES } from '@bihuan/domain/problem/problem.js';
import { CELL_NAMES, NO_LANGUAGE } from '@bihuan/domain/report/indicators.js';
import { LANGUAGES } from '@bihuan/domain/routing/language.js';
import { channel, code, date } from './primitives.js';
import { ProblemAnswer } from './problem.contract.js';

/** Where the page before ended: `nextCursor` of its answer. */
export const cursor = z.string().min(1).max(400).describe('`nextCursor` of the page before.');

/** Rows a page, 1 to 100; as text, since it stands in a query. */
export const limit = z
  .string()
  .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
  .describe('Rows a page, 1 to 100.');

/** One state, or all that are open. */
export const stateFilter = z.enum([...STATES, 'open']);

/** What every filter of problems has. Window `none`: not with any window yet. */
export const narrowing = {
  window: code.optional().describe('Code of a window; `none` = not with any window yet.'),
  difficulty: z.enum(DIFFICULTIES).optional(),
  state: stateFilter.optional().describe('A state, or `open` for all that are open.'),
  channel: channel.optional(),
  language: z
    .enum([...LANGUAGES, NO_LANGUAGE])
    .optional()
    .describe('Language of the text; `none` = not known, because nothing is kept of it.'),
};

/** Filters of the list. Periods are half-open, by date in the calendar's zone. */
export const ProblemListQuery = z.strictObject({
  ...narrowing,
  overdue: z.enum(['true', 'false']).optional(),
  enterprise: z
    .string()
    .regex(CREDIT_CODE_FORM, 'must be a unified social credit code of 18 characters')
    .optional(),
  number: z
    .string()
    .regex(/^QY-\d{8}-\d{4,9}-\d$/, 'must be a number such as QY-20260302-0007-3')
    .optional(),
  closingCode: z.enum(CLOSING_CODES).optional(),
  calls: z.enum(['open']).optional().describe('Answered ones with follow-up calls left to make; for staff.'),
  rung: z.enum(LADDER).optional().describe('The highest rung of the ladder so far; for staff.'),
  withdrawnNearDue: z
    .enum(['true'])
    .optional()
    .describe('Withdrawn with a working day or less left; for staff.'),
  from: date.optional().describe('Submitted on this date or later.'),
  to: date.optional().describe('Submitted before this date.'),
  dueFrom: date.optional(),
  dueTo: date.optional(),
  report: z
    .enum(CELL_NAMES)
    .optional()
    .describe(
      'Drill-down of a report: `from`, `to` and `window` are then those of the figure (of a routing: the window that was named).',
    ),
  cursor: cursor.optional(),
  limit: limit.optional(),
});

export const ProblemPage = z
  .object({ items: z.array(ProblemAnswer), nextCursor: z.string().nullable() })
  .meta({ id: 'ProblemPage', description: 'Problems, newest first. `nextCursor` null: there are no more.' });

export type ProblemListQuery = z.infer<typeof ProblemListQuery>;
export type ProblemPage = z.infer<typeof ProblemPage>;
