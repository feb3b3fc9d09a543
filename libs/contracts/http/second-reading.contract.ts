import { z } from 'zod';
import { cursor, limit } from './list.contract.js';
import { code, instant, uuid } from './primitives.js';
import { WindowRef } from './problem.contract.js';

export const ReadingsQuery = z.strictObject({ cursor: cursor.optional(), limit: limit.optional() });

const Waiting = z
  .object({
    id: uuid,
    number: z.string(),
    title: z.string().describe('Masked; empty when the enterprise gave none.'),
    text: z.string().describe('Masked.'),
  })
  .meta({ id: 'WaitingReading', description: 'Nothing of it tells where it went.' });

export const ReadingsPage = z.object({ items: z.array(Waiting), nextCursor: z.string().nullable() }).meta({
  id: 'ReadingsPage',
  description: 'What waits for a second, blind reading; longest waiting first.',
});

/** Where it belongs in the eyes of who reads it. */
export const ReadingBody = z
  .strictObject({ window: code, problemType: code.optional() })
  .meta({ id: 'SecondReading' });

/** The same whether the reader agrees or not. */
export const ReadingAnswer = z
  .object({
    problem: z.object({ id: uuid, number: z.string() }),
    window: WindowRef,
    problemType: z.string().nullable(),
    readAt: instant,
  })
  .meta({ id: 'KeptReading', description: 'A second reading as it is kept.' });

export type ReadingsQuery = z.infer<typeof ReadingsQuery>;
export type ReadingsPage = z.infer<typeof ReadingsPage>;
export type ReadingBody = z.infer<typeof ReadingBody>;
export type ReadingAnswer = z.infer<typeof ReadingAnswer>;
