import { UnrecoverableError, type Job, type Worker } from 'bullmq';
import type { z } from 'zod';
import type { QueueStore } from './queue-store.js';
import { JOBS, type JobName } from './registry.js';

export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]['schema']>;

/** What a worker of one job does. */
export interface JobWork<N extends JobName> {
  readonly concurrency: number;
  run(payload: JobPayload<N>): Promise<void>;
  /** After the last try, or at once when the payload is not what the registry says (`payload` undefined). */
  quarantined(error: Error, payload: JobPayload<N> | undefined): Promise<void>;
}

/**
 * Checks every payload against the registry, runs the work, and puts poison away without stopping for it.
 * @throws Error when PostgreSQL is away
 */
export async function startJobWorker<N extends JobName>(
  store: QueueStore,
  name: N,
  work: JobWork<N>,
): Promise<Worker> {
  const { queue, schema } = JOBS[name];
  const parse = (data: unknown) => schema.safeParse(data) as z.ZodSafeParseResult<JobPayload<N>>;
  const worker = await store.worker(
    queue,
    async (job) => {
      const payload = parse(job.data);
      if (!payload.success) throw new UnrecoverableError(`not a payload of ${name}`);
      await work.run(payload.data);
    },
    {
      concurrency: work.concurrency,
      // A worker killed again and again must not cost its jobs their lives (handbook 6): the ledger bounds real tries.
      maxStalledCount: 20,
      stalledInterval: 15_000,
      lockDuration: 60_000,
      // An empty queue is asked again this often should a wake-up be missed.
      drainDelay: 5,
      runRetryDelay: 1_000,
    },
  );
  worker.on('failed', (job, error) => {
    if (!job || !isLast(job, error)) return;
    const payload = parse(job.data);
    work
      .quarantined(error, payload.success ? payload.data : undefined)
      .catch((failure: unknown) => worker.emit('error', failure instanceof Error ? failure : error));
  });
  return worker;
}

function isLast(job: Job, error: Error): boolean {
  return error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
}
