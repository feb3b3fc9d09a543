import type { Database } from '@bihuan/db/database.js';
import {
  isBeyond,
  readFeed,
  type FeedPosition,
  type FeedRow,
} from '@bihuan/db/problem/event-feed.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { maySee } from './feed-page.js';
import type { FeedTail } from './feed-tail.js';

const PAGE = 100;
/** A listener that is so far behind is let go; it resumes from its place. */
const MAX_HEARD = 5_000;

/** What a listener gets: events, or none at a heartbeat, and the place it has come to. */
export interface FeedStep {
  readonly rows: readonly FeedRow[];
  readonly position: FeedPosition;
}

export interface Following {
  readonly database: Database;
  readonly tail: FeedTail;
  /** Who listens; asked for each step, since rights may end while they listen. */
  readonly actor: () => Actor;
  /** Undefined = from now on. */
  readonly after?: FeedPosition;
  readonly heartbeatMs: number;
  /** Ends the following. */
  readonly signal: AbortSignal;
}

/**
 * Follows the feed without gap or repetition: listens first, catches up from `after` by pages, then goes on with what was
 * heard meanwhile and since. Says where it is at least each heartbeat. Ends by the signal, or when the listener is too slow.
 */
export async function* follow(of: Following): AsyncGenerator<FeedStep> {
  const heard: FeedRow[] = [];
  let tooSlow = false;
  let wake = () => {};
  const { from, stop } = await of.tail.listen((rows) => {
    tooSlow ||= heard.length + rows.length > MAX_HEARD;
    if (!tooSlow) heard.push(...rows);
    wake();
  });
  try {
    let position = of.after ?? from;
    for await (const step of of.after ? caughtUp(of, position) : []) {
      position = step.position;
      yield step;
    }
    for (let saidAt = performance.now(); !of.signal.aborted && !tooSlow;) {
      const rows = heard.splice(0).filter((row) => isBeyond(row, position));
      const last = rows.at(-1);
      if (last) position = { xid: last.xid, id: last.id };
      const seen = rows.filter((row) => maySee(of.actor(), row));
      // Events that others may see must not silence the heartbeat.
      const silentMs = performance.now() - saidAt;
      if (seen.length > 0 || silentMs >= of.heartbeatMs) {
        yield { rows: seen, position };
        saidAt = performance.now();
      } else if (heard.length === 0) {
        await sleep(of.heartbeatMs - silentMs, of.signal, (ready) => (wake = ready));
      }
    }
  } finally {
    stop();
  }
}

async function* caughtUp(
  { database, actor, signal }: Following,
  start: FeedPosition,
): AsyncGenerator<FeedStep> {
  for (let position = start; !signal.aborted;) {
    const { rows, next } = await readFeed(database, { actor: actor(), after: position, limit: PAGE });
    if (!isBeyond(next, position)) return;
    position = next;
    yield { rows, position };
  }
}

/** Until something is heard, the time has come, or the end. */
function sleep(ms: number, signal: AbortSignal, wakeBy: (ready: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { once: true });
    wakeBy(end);
  });
}
