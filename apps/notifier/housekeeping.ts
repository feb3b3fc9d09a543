import { randomUUID } from 'node:crypto';
import {
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { beat, endBeat } from '@bihuan/db/machinery/heartbeat.repository.js';
import { leaseLostHints, recoverDeliveries } from '@bihuan/db/machinery/delivery.repository.js';
import { DeliveryWorkers } from './delivery-workers.js';
import { Given, Parts } from './parts.js';
import { Repeating } from './repeating.js';
import { VitalSigns } from './vital-signs.js';

/** Real ms. */
const BEAT_EVERY = 2_000;
const SWEEP_EVERY = 30_000;
const SWEEP_BATCH = 1_000;

/** Signs of life, and the sweep over unfinished deliveries: at the start and every half minute (handbook 6). */
@Injectable()
export class Housekeeping
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  private readonly instance = randomUUID();
  private readonly repeating: readonly Repeating[];

  constructor(
    private readonly given: Given,
    private readonly parts: Parts,
    private readonly workers: DeliveryWorkers,
    private readonly signs: VitalSigns,
  ) {
    this.repeating = [
      new Repeating('heartbeat', BEAT_EVERY, () => this.beat(), given.log),
      new Repeating('sweep', SWEEP_EVERY, () => this.sweep(), given.log),
    ];
  }

  onApplicationBootstrap(): void {
    for (const one of this.repeating) one.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.repeating.map((one) => one.stop()));
  }

  async onApplicationShutdown(): Promise<void> {
    await endBeat(this.parts.database, 'notifier', this.instance).catch(() => undefined);
  }

  private async beat(): Promise<void> {
    await beat(this.parts.database, 'notifier', this.instance, this.signs.detail());
  }

  /** One sweep: what a crash left in `sending`, then hints for what is pending and forgotten. */
  async sweep(): Promise<void> {
    const { database } = this.parts;
    const { again, uncertain } = await recoverDeliveries(database);
    this.signs.count('recovered', again);
    this.signs.count('uncertain', uncertain);
    if (uncertain > 0)
      this.given.log.warn('notices need a person: their sender was killed', { count: uncertain });
    for (let found = SWEEP_BATCH; found === SWEEP_BATCH;) {
      const lost = await leaseLostHints(database, SWEEP_BATCH);
      found = lost.length;
      if (found === 0) break;
      await this.workers.hint(
        lost.map(({ id, channel, hint }) => ({ deliveryId: id, channel, delayMs: 0, hint })),
      );
      this.signs.count('hintedAgain', found);
    }
  }
}
