import type { Processor, Queue, Worker } from 'bullmq';
import type { Backing, WorkerTuning } from './backing.js';
import { withDeadline } from './deadline.js';
import { openPostgres } from './postgres.js';
import { openRedis } from './redis.js';
import { QUEUE_NAMES, type QueueName } from './registry.js';

/** Where BullMQ keeps its queues: PostgreSQL unless a Redis is named (handbook 5). */
export interface QueueStore {
  readonly kind: Backing['kind'];
  queue(name: QueueName): Queue;
  /** @throws Error when PostgreSQL is away */
  worker(name: QueueName, processor: Processor, tuning: WorkerTuning): Promise<Worker>;
  /** Closes every queue and worker opened here, workers after what they have in hand. */
  close(): Promise<void>;
}

export interface QueueStoreOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Queues, workers and connections report here, each message at most once a minute. */
  readonly onError: (error: Error) => void;
}

/** Together less than the launcher's patience of ten seconds. */
const FINISHING_MS = 7_000;
const CLOSING_MS = 2_000;

/** @throws Error when PostgreSQL is away, or the driver of Redis is not installed; a Redis that is away is waited for */
export async function openQueueStore(options: QueueStoreOptions): Promise<QueueStore> {
  const onError = oncePerMinute(options.onError);
  const backing = await (options.redisUrl === undefined
    ? openPostgres(options.databaseUrl, onError)
    : openRedis(options.redisUrl, onError));
  const queues = new Map<QueueName, Queue>();
  const workers: Worker[] = [];
  // An unheard `error` event would end the process.
  for (const name of QUEUE_NAMES) queues.set(name, backing.queue(name).on('error', onError));
  const close = async () => {
    await closeAll(workers, [...queues.values()], onError);
    await withDeadline(backing.close(), CLOSING_MS).catch(onError);
  };
  try {
    await Promise.all([...queues.values()].map((queue) => isThere(backing, queue)));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    kind: backing.kind,
    queue: (name) => queues.get(name)!,
    worker: async (name, processor, tuning) => {
      const worker = backing.worker(name, processor, tuning).on('error', onError);
      workers.push(worker);
      await isThere(backing, worker);
      return worker;
    },
    close,
  };
}

/**
 * BullMQ asks PostgreSQL once whether its schema is there, and remembers a failure for ever: a worker whose first question
 * met an outage would never take a job again (measured). So nobody gets one that has not been answered.
 */
async function isThere({ kind }: Backing, one: Queue | Worker): Promise<void> {
  if (kind === 'postgres') await one.waitUntilReady();
}

/**
 * Workers finish what they have in hand; what a store that is away keeps from ending is left: its jobs are hints, and the
 * next start finds them. Pausing first, because a `close` that waits for ever cannot be forced any more.
 */
async function closeAll(workers: readonly Worker[], queues: readonly Queue[], onError: (e: Error) => void) {
  await Promise.all(workers.map((w) => withDeadline(w.pause(), FINISHING_MS).catch(onError)));
  const closed = [...workers.map((w) => w.close(true)), ...queues.map((q) => q.close())];
  await withDeadline(Promise.allSettled(closed), CLOSING_MS).catch(onError);
}

/** A store that is away fails every second in every worker: the log needs to hear it once. */
function oncePerMinute(onError: (error: Error) => void): (error: Error) => void {
  const heard = new Map<string, number>();
  return (error) => {
    const now = performance.now();
    if (now - (heard.get(error.message) ?? -Infinity) < 60_000) return;
    if (heard.size > 100) heard.clear();
    heard.set(error.message, now);
    onError(error);
  };
}
