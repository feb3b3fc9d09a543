import { setTimeout as delay } from 'node:timers/promises';
import type { Sql } from '@bihuan/db/database.js';
import {
  feedEnd,
  tailFeed,
  type FeedPosition,
  type FeedRow,
} from '@bihuan/db/problem/event-feed.read-model.js';

const POLL_MS = 500;
const BATCH = 500;
/** After a fault (the database is away) the tail asks again; nobody is disconnected for it. */
const RETRY_MS = 2_000;

/** Hears every event once, in order. Must not throw and must not wait. */
export type Hearer = (rows: readonly FeedRow[]) => void;

/**
 * The one tail of a process (handbook 4, Between processes): reads new events while anybody listens and gives them to all
 * listeners, each of which asks `can` for itself.
 */
export class FeedTail {
  private readonly hearers = new Set<Hearer>();
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private position: FeedPosition | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly onFault: (error: unknown) => void = () => undefined,
  ) {}

  get listeners(): number {
    return this.hearers.size;
  }

  /**
   * Hears everything from the returned place on. @returns that place, and how to stop
   * @throws whatever the database throws when the end of the feed cannot be read
   */
  async listen(hearer: Hearer): Promise<{ readonly from: FeedPosition; readonly stop: () => void }> {
    const from = (this.running ? this.position : undefined) ?? (await feedEnd(this.sql));
    if (!this.running) this.position = from;
    this.hearers.add(hearer);
    this.running ??= this.run();
    return { from, stop: () => void this.hearers.delete(hearer) };
  }

  /** Ends the tail; listeners hear nothing more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.hearers.clear();
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.hearers.size > 0 && !this.stopping.signal.aborted) {
      const more = await this.step();
      if (!more) await delay(POLL_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
    this.running = undefined;
  }

  /** Returns whether there may be more at once. */
  private async step(): Promise<boolean> {
    if (!this.position) return false;
    try {
      const rows = await tailFeed(this.sql, this.position, BATCH);
      const last = rows.at(-1);
      if (!last) return false;
      this.position = { xid: last.xid, id: last.id };
      for (const hearer of this.hearers) hearer(rows);
      return rows.length === BATCH;
    } catch (error) {
      this.onFault(error);
      await delay(RETRY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      return false;
    }
  }
}
