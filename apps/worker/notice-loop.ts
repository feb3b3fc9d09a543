import { Injectable } from '@nestjs/common';
import { OUTBOX_BATCH, relayOutbox, type OutboxTrouble } from '@bihuan/application/notices/outbox-relay.js';
import { NoticeHints } from '@bihuan/queue/notice-hints.js';
import { openQueueStore, type QueueStore } from '@bihuan/queue/queue-store.js';
import { Loop } from './loop.js';
import { Given, Loops, Parts } from './parts.js';
import { VitalSigns } from './vital-signs.js';

/** Real ms. */
const RELAY_EVERY = 200;

/** Turns what the door put into the outbox into deliveries, and hints the notifier at them. */
@Injectable()
export class NoticeLoop extends Loops {
  protected readonly loops: readonly Loop[];
  private opened: { readonly store: QueueStore; readonly queue: NoticeHints } | undefined;

  constructor(
    private readonly given: Given,
    private readonly parts: Parts,
    private readonly signs: VitalSigns,
  ) {
    super();
    this.loops = given.settings.WORKER_RELAY
      ? [new Loop('outbox', RELAY_EVERY, () => this.pass(), given.log)]
      : [];
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    await this.opened?.store.close();
  }

  private async pass(): Promise<boolean> {
    const { queue } = (this.opened ??= await this.open());
    const { database, directory, clock } = this.parts;
    const publicUrl = this.given.settings.PUBLIC_URL;
    const onTrouble = (trouble: OutboxTrouble) => this.complain(trouble);
    const relayed = await relayOutbox({ database, directory, clock, queue, publicUrl, onTrouble });
    this.signs.passed('outbox');
    return relayed === OUTBOX_BATCH;
  }

  /** At the first pass, not at the start: the worker starts whether the queue is there or not. */
  private async open() {
    const { settings, log } = this.given;
    const store = await openQueueStore({
      databaseUrl: settings.DATABASE_URL,
      redisUrl: settings.REDIS_URL,
      onError: (error) => log.warn('the queue complains', { error }),
    });
    return { store, queue: new NoticeHints(store) };
  }

  private complain({ what, problemId, eventKind, attempts, error }: OutboxTrouble): void {
    this.given.log.warn(`outbox: ${what}`, { problemId, kind: eventKind, attempts, error });
  }
}
