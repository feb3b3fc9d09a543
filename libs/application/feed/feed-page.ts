import type { Database } from '@bihuan/db/database.js';
import {
  FEED_START,
  readFeed,
  type FeedPosition,
  type FeedRow,
} from '@bihuan/db/problem/event-feed.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can, readsAsStaff } from '@bihuan/domain/access/can.js';
import { cursorInvalid, decodeCursor, encodeCursor, isUuid, type PartCheck } from '../lists/page-cursor.js';

const LIST = { list: 'events' };

/** Transaction numbers stay far below 2^63; longer ones are no place of ours. */
const isXid: PartCheck = (part) => typeof part === 'string' && /^\d{1,18}$/.test(part);

/** One page of events; `next` is where to go on, also when nothing has come yet. */
export interface FeedAnswer {
  readonly items: readonly FeedRow[];
  readonly next: string;
}

/** The place as a client keeps it: `after` of the next request, or the id of a server-sent event. */
export function toCursor({ xid, id }: FeedPosition): string {
  return encodeCursor(LIST, [xid, id]);
}

/** @throws DomainError `cursor_invalid` (invalid) */
export function fromCursor(cursor: string): FeedPosition {
  try {
    const [xid, id] = decodeCursor(LIST, cursor, [isXid, isUuid]);
    return { xid: String(xid), id: String(id) };
  } catch {
    throw cursorInvalid('/after');
  }
}

/** Events that the actor may see, from the beginning or after a place; none is ever skipped by a late commit. */
export async function feedPage(
  database: Database,
  actor: Actor,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<FeedAnswer> {
  const from = after === undefined ? FEED_START : fromCursor(after);
  const { rows, next } = await readFeed(database, { actor, after: from, limit });
  return { items: rows, next: toCursor(next) };
}

/** The same question as the feed's SQL, for an event that is at hand: its problem, and whether it is public (I9). */
export function maySee(actor: Actor, row: FeedRow): boolean {
  const problem = {
    enterpriseId: row.enterprise_id,
    region: row.region,
    window: row.window,
    windows: row.windows,
  };
  return can(actor, 'problem:read', { problem }) && (row.is_public || readsAsStaff(actor, problem));
}
