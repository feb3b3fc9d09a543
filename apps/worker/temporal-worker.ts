import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import { ring } from '@bihuan/application/alarm/ring.js';
import { workflowBundle, type WorkflowBundle } from '@bihuan/temporal/bundle.js';
import { asActivities } from '@bihuan/temporal/failure.js';
import type { ProblemActivities } from '@bihuan/workflows/problem/problem.activities.js';
import { AlarmLoops } from './alarm-loops.js';
import { Given, Parts } from './parts.js';
import { VitalSigns } from './vital-signs.js';

/** 115 kB each (handbook 5): the rest is replayed from history, which is short. */
const CACHED = 500;
/** Real ms. */
const TRY_AGAIN_MS = 2_000;
const GRACE_MS = 5_000;

/** Runs workflows and their activities. Keeps trying while Temporal is away: the rest of the worker works meanwhile. */
@Injectable()
export class TemporalWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private worker: Worker | undefined;

  constructor(
    private readonly given: Given,
    private readonly parts: Parts,
    private readonly alarms: AlarmLoops,
    private readonly signs: VitalSigns,
  ) {}

  onApplicationBootstrap(): void {
    if (this.given.settings.WORKER_WORKFLOWS) this.running = this.keepRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
  }

  private async keepRunning(): Promise<void> {
    const bundle = await workflowBundle();
    for (let tries = 0; !this.stopping.signal.aborted; tries += 1) {
      try {
        await this.run(bundle);
      } catch (error) {
        // Of a long outage one line in thirty, about one a minute.
        if (tries % 30 === 0) this.given.log.warn('no work from Temporal; goes on trying', { error });
      }
      this.signs.polling = false;
      await delay(TRY_AGAIN_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Until stopped, or until Temporal refuses us. An outage while running is bridged by the SDK itself. */
  private async run(workflowBundle: WorkflowBundle): Promise<void> {
    const { settings, log } = this.given;
    const connection = await NativeConnection.connect({ address: settings.TEMPORAL_ADDRESS });
    try {
      this.worker = await Worker.create({
        connection,
        namespace: settings.TEMPORAL_NAMESPACE,
        taskQueue: settings.TEMPORAL_TASK_QUEUE,
        workflowBundle,
        activities: this.activities(),
        maxCachedWorkflows: CACHED,
        shutdownGraceTime: GRACE_MS,
      });
      if (this.stopping.signal.aborted) return;
      this.signs.polling = true;
      log.info('works for Temporal', { queue: settings.TEMPORAL_TASK_QUEUE });
      await this.worker.run();
    } finally {
      this.worker = undefined;
      await connection.close();
    }
  }

  private activities() {
    const { log } = this.given;
    const activities: ProblemActivities = {
      ring: (problemId) => {
        this.signs.count('rung', 1);
        return ring({ ...this.parts, alert: (fault) => this.alarms.alert(fault) }, problemId);
      },
    };
    return asActivities({ ...activities }, (error) => log.warn('an activity failed', { error }));
  }
}
