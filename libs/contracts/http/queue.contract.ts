import { z } from 'zod';
import { QUEUE_VIEWS } from '@bihuan/domain/queue/queue-views.js';
import { cursor, limit } from './list.contract.js';
import { code, instant } from './primitives.js';
import { ProblemAnswer, WindowRef } from './problem.contract.js';

/** Which view of a window's queue. */
export const QueueQuery = z.strictObject({
  view: z.enum(QUEUE_VIEWS).optional().describe('Default: open.'),
  region: code.optional().describe('Default: the first region whose queue of this window is yours to read.'),
  cursor: cursor.optional(),
  limit: limit.optional(),
});

const count = z.int();

export const QueuePage = z
  .object({
    region: z.string(),
    window: WindowRef,
    view: z.enum(QUEUE_VIEWS),
    asOf: instant.describe('Instant of the first page; all pages are in its order.'),
    counts: z.object({
      open: count,
      mine: count,
      unclaimed: count,
      at_risk: count,
      overdue: count,
      awaiting: count,
      joint: count,
      to_sign: count,
    }),
    items: z.array(ProblemAnswer),
    nextCursor: z.string().nullable(),
  })
  .meta({
    id: 'QueuePage',
    description:
      'What a window has to do: broken promises, then the earliest running clock, urgent, submission; paused last.',
  });

export type QueueQuery = z.infer<typeof QueueQuery>;
export type QueuePage = z.infer<typeof QueuePage>;
