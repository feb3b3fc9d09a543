import {
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import { ring, type RingParts } from '@bihuan/application/alarm/ring.js';
import { workflowBundle } from '@bihuan/temporal/bundle.js';
import { asActivities } from '@bihuan/temporal/failure.js';
import type { ProblemActivities } from '@bihuan/workflows/problem/problem.activities.js';

/** A Temporal worker in this process, on a task queue of its own. */
export interface StoryWorker {
  /** How often a workflow has rung the door. */
  readonly rings: () => number;
  stop(): Promise<void>;
}

/** The same workflows and the same activity as the office's worker, without its sweeper: only Temporal rings here. */
export async function startStoryWorker(
  temporal: { readonly address: string; readonly namespace: string; readonly taskQueue: string },
  parts: RingParts,
): Promise<StoryWorker> {
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }) } },
  });
  const connection = await NativeConnection.connect({ address: temporal.address });
  let rung = 0;
  const activities: ProblemActivities = {
    ring: (problemId) => {
      rung += 1;
      return ring(parts, problemId);
    },
  };
  const worker = await Worker.create({
    connection,
    namespace: temporal.namespace,
    taskQueue: temporal.taskQueue,
    workflowBundle: await workflowBundle(),
    activities: asActivities({ ...activities }, () => undefined),
    shutdownGraceTime: 1_000,
  });
  const running = worker.run();
  return {
    rings: () => rung,
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}
