import { z } from 'zod';
import { DIFFICULTIES } from '@bihuan/domain/problem/problem.js';
import { Bilingual, code, date, instant } from './primitives.js';

export const TaxonomyQuery = z.strictObject({
  region: code.optional().describe("Default: the office's first."),
});

const ProblemType = z
  .object({
    code: z.string(),
    name: Bilingual,
    difficulty: z.enum(DIFFICULTIES),
    triageOnly: z.boolean().describe('Never dispatched to without a person.'),
  })
  .meta({ id: 'ProblemType' });

const Window = z
  .object({
    code: z.string(),
    name: Bilingual,
    departments: z.array(z.string()),
    problemTypes: z.array(ProblemType),
  })
  .meta({ id: 'Window' });

const Region = z.object({ code: z.string(), name: Bilingual }).meta({ id: 'Region' });

export const TaxonomyAnswer = z
  .object({ region: Region, regions: z.array(Region), windows: z.array(Window) })
  .meta({ id: 'Taxonomy', description: 'Windows of a region with their problem types.' });

export const CalendarQuery = z.strictObject({
  year: z
    .string()
    .regex(/^(19[0-9]{2}|20[0-9]{2}|21[0-9]{2})$/, 'must be a year from 1900 to 2199')
    .optional()
    .describe('Default: the present one.'),
});

const Hours = z.array(z.object({ open: z.string(), close: z.string() }).meta({ id: 'Opening' }));

const Day = z
  .object({
    date,
    weekday: z.int().describe('0 is Monday.'),
    kind: z.enum(['work', 'rest', 'holiday', 'makeup']),
    name: Bilingual.optional(),
    hours: Hours,
    provisional: z.boolean().describe('The year is not published.'),
  })
  .meta({ id: 'CalendarDay' });

export const CalendarAnswer = z
  .object({
    code: z.string(),
    version: z.string(),
    timeZone: z.string(),
    regions: z.array(z.string()),
    publishedYears: z.union([z.array(z.int()), z.literal('all')]),
    closures: z.array(z.object({ from: instant, to: instant, name: Bilingual.optional() })),
    year: z.int(),
    days: z.array(Day),
  })
  .meta({ id: 'Calendar', description: 'The version in force, with one year day by day.' });

const Limit = z.object({ unit: z.enum(['workingDays', 'workingMinutes']), n: z.int() }).meta({ id: 'Limit' });
const byDifficulty = { simple: z.int(), complex: z.int(), challenging: z.int() };
const Limits = z
  .object({ simple: Limit, complex: Limit, challenging: Limit, urgent: Limit.optional() })
  .meta({ id: 'LimitRow' });

/** A version of a policy, in the words of the domain (libs/domain/policy). */
const Policy = z
  .object({
    version: z.string(),
    code: z.string(),
    regions: z.array(z.string()).describe('Where it is in force now.'),
    effectiveFrom: instant,
    dayRule: z.enum(['endOfNthDay', 'sameTimeOnNthDay']),
    limits: z.record(z.string(), Limits).describe('By clock: promise, acceptance, review …'),
    a2AfterMinutes: z.int(),
    e0For: z.array(z.enum(DIFFICULTIES)),
    e1LeftMinutes: z.object(byDifficulty),
    e3AfterDays: z.int(),
    e4AfterDays: z.int(),
    reminderAfterDays: z.array(z.int()),
    reviewFloorMinutes: z.int(),
    maxReworks: z.int(),
    reopenWithinCalendarDays: z.int(),
    callTries: z.int(),
    followUpCalls: z.object(byDifficulty),
    simpleSamplePercent: z.int(),
    withdrawalFlagMinutes: z.int(),
  })
  .meta({ id: 'Policy' });

export const PoliciesAnswer = z
  .object({ items: z.array(Policy) })
  .meta({ id: 'Policies', description: 'All versions, those in force first.' });

export type TaxonomyAnswer = z.infer<typeof TaxonomyAnswer>;
export type CalendarAnswer = z.infer<typeof CalendarAnswer>;
export type PoliciesAnswer = z.infer<typeof PoliciesAnswer>;
