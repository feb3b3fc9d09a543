import type { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  Runtime,
  Worker,
  type NativeConnection,
} from '@temporalio/worker';
import { bundleOf, type WorkflowBundle } from '@bihuan/temporal/bundle.js';
import { asActivities } from '@bihuan/temporal/failure.js';
import { Telling } from '@bihuan/temporal/telling.js';
import type { ProblemActivities } from '@bihuan/workflows/problem/problem.activities.js';
import { given } from './own-servers.js';

/** Once a process, before anything of the SDK: its warnings of servers that tests stop are not ours. */
Runtime.install({
  shutdownSignals: [],
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
});

let bundle: Promise<WorkflowBundle> | undefined;

/** The workflows as they are in the sources. */
export function sourceBundle(): Promise<WorkflowBundle> {
  return (bundle ??= bundleOf(new URL('../../workflows/index.ts', import.meta.url).pathname));
}

/** A server whose time is skipped while nothing happens (handbook 5: five days pass in 0.2 s). */
export function timeSkippingServer(): Promise<TestWorkflowEnvironment> {
  const path = given('TEMPORAL_TEST_SERVER_PATH');
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}

/** A worker that runs until `stop`. */
export interface RunningWorker {
  readonly worker: Worker;
  stop(): Promise<void>;
}

/** `cached` 0 makes every task replay the whole history, and is needed on the skipping server (handbook 5). */
export async function startWorker(options: {
  readonly connection: NativeConnection;
  readonly taskQueue: string;
  readonly ring: ProblemActivities['ring'];
  readonly cached?: number;
  readonly bundle?: WorkflowBundle;
}): Promise<RunningWorker> {
  const { connection, taskQueue, ring, cached = 0 } = options;
  const worker = await Worker.create({
    connection,
    taskQueue,
    workflowBundle: options.bundle ?? (await sourceBundle()),
    activities: asActivities({ ring }, () => undefined),
    maxCachedWorkflows: cached,
    shutdownGraceTime: 1_000,
  });
  const running = worker.run();
  return {
    worker,
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
}

/** Tells over any client, as the product's relay does. */
export function tellingOver(client: Client, taskQueue: string): Telling {
  return new Telling({ call: (work) => work(client) }, taskQueue);
}
