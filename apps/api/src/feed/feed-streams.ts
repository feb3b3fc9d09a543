import { once } from 'node:events';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Request, Response } from 'express';
import { toCursor } from '@bihuan/application/feed/feed-page.js';
import { FeedTail } from '@bihuan/application/feed/feed-tail.js';
import { follow, type FeedStep } from '@bihuan/application/feed/follow.js';
import { actorOfSession, sessionOf } from '@bihuan/application/people/sessions.js';
import { FeedEvent } from '@bihuan/contracts/http/feed.contract.js';
import type { Database } from '@bihuan/db/database.js';
import type { FeedPosition } from '@bihuan/db/problem/event-feed.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Log } from '@bihuan/observability/logger.js';
import { identify, type Identity } from '../identity/credentials.js';
import { DATABASE, LOG } from '../office/office.tokens.js';
import { FeedReader } from './feed-reader.js';

/** Also how often it is asked whether the listener may still listen (real time). */
const HEARTBEAT_MS = 15_000;
/** Whoever does not take what was sent for so long is gone. */
const DRAIN_MS = 30_000;
const MAX_STREAMS = 1_000;
/** When the connection breaks, the page asks again after this long. */
const RETRY_MS = 3_000;

/** The streams of this process: one tail reads, each listener gets what it may see. */
@Injectable()
export class FeedStreams implements OnModuleDestroy {
  private readonly tail: FeedTail;
  private readonly open = new Set<AbortController>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOG) private readonly log: Log,
    private readonly reader: FeedReader,
  ) {
    this.tail = new FeedTail(database, (error) => log.warn('the feed cannot be read', { error }));
  }

  /** Streams end before the server closes: it would wait for them. */
  async onModuleDestroy(): Promise<void> {
    for (const ends of this.open) ends.abort();
    await this.tail.stop();
  }

  async serve(
    request: Request,
    response: Response,
    identity: Identity,
    after: FeedPosition | undefined,
  ): Promise<void> {
    if (this.open.size >= MAX_STREAMS) {
      throw new DomainError('too_many_streams', 'unavailable', 'Too many streams are open; poll instead.');
    }
    const ends = new AbortController();
    this.open.add(ends);
    response.once('close', () => ends.abort());
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write(`retry: ${RETRY_MS}\n\n`);
    try {
      await this.stream(request, response, identity, ends.signal, after);
    } catch (error) {
      // The answer has begun: all that can be said is its end. The listener resumes from its last event.
      if (!ends.signal.aborted)
        this.log.warn('a stream broke off', { error, actorId: identity.actor.ref.id });
    } finally {
      this.open.delete(ends);
      ends.abort();
      response.end();
    }
  }

  private async stream(
    request: Request,
    response: Response,
    identity: Identity,
    signal: AbortSignal,
    after: FeedPosition | undefined,
  ): Promise<void> {
    let actor: Actor | undefined = identity.actor;
    let askedAt = performance.now();
    const steps = follow({
      database: this.database,
      tail: this.tail,
      actor: () => actor ?? identity.actor,
      heartbeatMs: HEARTBEAT_MS,
      signal,
      ...(after ? { after } : {}),
    });
    for await (const step of steps) {
      if (performance.now() - askedAt >= HEARTBEAT_MS - 1_000) {
        actor = await this.stillThere(request, identity);
        askedAt = performance.now();
      }
      if (!actor) return;
      const flushed = response.write(await this.text(step, actor));
      if (!flushed)
        await once(response, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(DRAIN_MS)]) });
    }
  }

  /** Ended, disabled or revoked: undefined. A stream does not keep an idle session alive. */
  private async stillThere(request: Request, identity: Identity): Promise<Actor | undefined> {
    if ('apiKey' in identity) {
      return (await identify(this.database, request).catch(() => undefined))?.actor;
    }
    const session = await sessionOf(this.database, identity.token, false);
    return session && actorOfSession(session);
  }

  private async text({ rows, position }: FeedStep, actor: Actor): Promise<string> {
    // Without data the browser raises no event, but keeps the place.
    if (rows.length === 0) return `: heartbeat\nid: ${toCursor(position)}\n\n`;
    const events = await this.reader.present(rows, actor);
    return events
      .map((event, i) => {
        const place = rows[i];
        const id = place && toCursor(i === rows.length - 1 ? position : place);
        return `id: ${id}\ndata: ${JSON.stringify(FeedEvent.parse(event))}\n\n`;
      })
      .join('');
  }
}
