import { z } from 'zod';
import { cursor, limit } from './list.contract.js';
import { uuid } from './primitives.js';
import { TimelineEvent } from './timeline.contract.js';

export const FeedQuery = z.strictObject({
  after: cursor.optional().describe('`next` of the page before, or the id of the last server-sent event.'),
  limit: limit.optional(),
});

/** An event as the timeline has it, without people's words, and the problem it belongs to. */
export const FeedEvent = TimelineEvent.omit({ words: true })
  .extend({ problem: z.object({ id: uuid, number: z.string() }) })
  .meta({ id: 'FeedEvent' });

export const FeedPage = z.object({ items: z.array(FeedEvent), next: z.string() }).meta({
  id: 'FeedPage',
  description: 'Events the caller may see, in the order of the feed. `next` is where to go on, now or later.',
});

export type FeedQuery = z.infer<typeof FeedQuery>;
export type FeedEvent = z.infer<typeof FeedEvent>;
export type FeedPage = z.infer<typeof FeedPage>;
