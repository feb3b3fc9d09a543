import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { quarantineDelivery } from '@bihuan/db/machinery/delivery.repository.js';
import { startJobWorker } from '@bihuan/queue/job-worker.js';
import { NoticeHints } from '@bihuan/queue/notice-hints.js';
import { openQueueStore, type QueueStore } from '@bihuan/queue/queue-store.js';
import { JOB_NAMES, type JobName } from '@bihuan/queue/registry.js';
import { deliver } from './deliver.js';
import { Given, Parts } from './parts.js';
import { VitalSigns } from './vital-signs.js';

/** Sends at a time, by job; with a provider that hangs until its deadline the others of its queue wait, no other queue does. */
const CONCURRENCY: Readonly<Record<JobName, number>> = {
  'deliver-in-app': 10,
  'deliver-sms': 10,
  'deliver-email': 10,
};

/** BullMQ workers, one for each channel. */
@Injectable()
export class DeliveryWorkers implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private store: QueueStore | undefined;
  private hints: NoticeHints | undefined;

  constructor(
    private readonly given: Given,
    private readonly parts: Parts,
    private readonly signs: VitalSigns,
  ) {}

  /** Before anything begins: the first sweep already gives hints. */
  async onModuleInit(): Promise<void> {
    const { settings, log } = this.given;
    this.store = await openQueueStore({
      databaseUrl: settings.DATABASE_URL,
      redisUrl: settings.REDIS_URL,
      onError: (error) => log.warn('the queue complains', { error }),
    });
    this.hints = new NoticeHints(this.store);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { store } = this;
    if (!store) throw new Error('the queue is not open');
    await Promise.all(JOB_NAMES.map((name) => this.start(store, name)));
    this.signs.working = true;
  }

  /** What is in hand is finished; what is waiting stays for the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.signs.working = false;
    await this.store?.close();
  }

  /** Hints again at deliveries that BullMQ has lost. */
  async hint(hints: Parameters<NoticeHints['enqueue']>[0]): Promise<void> {
    if (!this.hints) throw new Error('the queue is not open');
    await this.hints.enqueue(hints);
  }

  private async start(store: QueueStore, name: JobName): Promise<void> {
    const { log, settings } = this.given;
    const mailDomain = new URL(settings.PUBLIC_URL).hostname;
    const { database, channels } = this.parts;
    await startJobWorker(store, name, {
      concurrency: CONCURRENCY[name],
      run: async ({ deliveryId }) => {
        const became = await deliver({ database, channels, mailDomain }, deliveryId);
        if (became === 'nothing') return;
        this.signs.count(became);
        if (became === 'uncertain' || became === 'failed')
          log.warn('a notice needs a person', { deliveryId, job: name, status: became });
      },
      quarantined: async (error, payload) => {
        log.error('a job is put away', { job: name, deliveryId: payload?.deliveryId, error });
        if (payload) await quarantineDelivery(database, payload.deliveryId, `put away: ${error.message}`);
      },
    });
  }
}
