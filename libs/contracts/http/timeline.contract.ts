import { z } from 'zod';
import { EVENT_KINDS } from '@bihuan/domain/problem/events.js';
import { STATES } from '@bihuan/domain/problem/problem.js';
import { NoticeItem, ReplyItem } from './command.contract.js';
import { instant, uuid } from './primitives.js';

/** People's words that came with an event; contacts and the numbers called are not among them. */
const Words = z
  .object({
    text: z.string().optional(),
    title: z.string().optional(),
    reason: z.string().optional(),
    basis: z.string().optional(),
    items: z.array(z.union([NoticeItem, ReplyItem])).optional(),
  })
  .meta({ id: 'Words' });

export const TimelineEvent = z
  .object({
    id: uuid,
    seq: z.int(),
    kind: z.enum(EVENT_KINDS),
    transition: z
      .string()
      .nullable()
      .describe('Row of the life-cycle, such as T8; null for what a clock recorded.'),
    state: z.enum(STATES).nullable().describe('The state it led to, when it changed.'),
    occurredAt: instant,
    recordedAt: instant,
    actor: z.object({
      kind: z.enum(['user', 'api_key', 'system']),
      name: z.string().nullable().describe('Null where the reader deals with the office, not with a person.'),
    }),
    public: z.boolean().describe('Visible to the enterprise.'),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    words: Words.optional(),
  })
  .meta({ id: 'TimelineEvent' });

/** The history of a problem as its reader may see it, oldest first. */
export const TimelineAnswer = z
  .object({ items: z.array(TimelineEvent) })
  .meta({ id: 'Timeline', description: 'Public events for the enterprise, all of them for staff.' });

export type TimelineAnswer = z.infer<typeof TimelineAnswer>;
