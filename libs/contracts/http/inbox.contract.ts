import { z } from 'zod';
import { EVENT_KINDS } from '@bihuan/domain/problem/events.js';
import { cursor, limit } from './list.contract.js';
import { instant, uuid } from './primitives.js';

export const InboxQuery = z.strictObject({
  unread: z.enum(['true', 'false']).optional().describe('`true`: only what has not been read.'),
  cursor: cursor.optional(),
  limit: limit.optional(),
});

const Notice = z
  .object({
    id: uuid,
    problem: z.object({ id: uuid, number: z.string() }),
    kind: z.enum(EVENT_KINDS),
    subject: z.string(),
    body: z.string(),
    locale: z.enum(['zh-CN', 'en']),
    urgent: z.boolean(),
    occurredAt: instant,
    read: z.boolean(),
  })
  .meta({ id: 'Notice' });

export const InboxPage = z
  .object({ unread: z.int(), items: z.array(Notice), nextCursor: z.string().nullable() })
  .meta({ id: 'InboxPage', description: 'What the caller has been told, newest first.' });

export type InboxQuery = z.infer<typeof InboxQuery>;
export type InboxPage = z.infer<typeof InboxPage>;
