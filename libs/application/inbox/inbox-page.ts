import type { Database } from '@bihuan/db/database.js';
import { countUnread, readInbox, type InboxItem } from '@bihuan/db/machinery/inbox.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { decodeCursor, encodeCursor, isUuid } from '../lists/page-cursor.js';
import type { Page, PageRequest } from '../lists/problem-list.js';

/** A page of notices, and how many of all are unread. */
export interface InboxPageOf extends Page<InboxItem> {
  readonly unread: number;
}

/** The actor's own notices, newest first; nobody reads those of others. @throws DomainError `cursor_invalid` (invalid) */
export async function readInboxPage(
  database: Database,
  { ref }: Actor,
  { cursor, limit, unreadOnly }: PageRequest & { readonly unreadOnly: boolean },
): Promise<InboxPageOf> {
  const list = { list: 'inbox', unreadOnly };
  const after = cursor === undefined ? undefined : String(decodeCursor(list, cursor, [isUuid])[0]);
  if (ref.id === null) return { items: [], nextCursor: null, unread: 0 };
  const page = { limit: limit + 1, unreadOnly, ...(after === undefined ? {} : { cursor: after }) };
  const [found, unread] = await Promise.all([
    readInbox(database, ref.id, page),
    countUnread(database, ref.id),
  ]);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, unread, nextCursor: last && found.length > limit ? encodeCursor(list, [last.id]) : null };
}
