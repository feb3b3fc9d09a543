import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { beat, endBeat } from '@bihuan/db/machinery/heartbeat.repository.js';
import { forgetOldAnswers } from '@bihuan/db/machinery/idempotency.repository.js';
import { Loop } from './loop.js';
import { Given, Loops, Parts } from './parts.js';
import { VitalSigns } from './vital-signs.js';

/** Real ms. */
const BEAT_EVERY = 2_000;
const FORGET_EVERY = 3_600_000;

/** Signs of life, and answers of idempotent requests that are old enough to forget. */
@Injectable()
export class Housekeeping extends Loops {
  protected readonly loops: readonly Loop[];
  private readonly instance = randomUUID();

  constructor(
    { log }: Given,
    private readonly parts: Parts,
    signs: VitalSigns,
  ) {
    super();
    const { database } = parts;
    this.loops = [
      new Loop(
        'heartbeat',
        BEAT_EVERY,
        async () => {
          await beat(database, 'worker', this.instance, signs.detail());
          return false;
        },
        log,
      ),
      // In batches: one statement over everything would hold its snapshot too long (handbook 5).
      new Loop('forget old answers', FORGET_EVERY, async () => (await forgetOldAnswers(database)) > 0, log),
    ];
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await super.beforeApplicationShutdown();
    await endBeat(this.parts.database, 'worker', this.instance).catch(() => undefined);
  }
}
