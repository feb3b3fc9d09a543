import {
  createPostgresBackend,
  type PostgresConnectionOptions,
  Queue,
  runMigrations,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import pg from 'pg';
import { openRedis } from './redis.js';
import type { QueueName } from './registry.js';

/** A worker's options but for where it finds its jobs. */
export type WorkerTuning = Omit<WorkerOptions, 'connection'>;

/** Where BullMQ keeps its queues: PostgreSQL unless a Redis is named (handbook 5). */
export interface QueueStore {
  readonly kind: 'postgres' | 'redis';
  queue(name: QueueName): Queue;
  worker(name: QueueName, processor: Processor, tuning: WorkerTuning): Worker;
  /** Closes every queue and worker opened here, workers after what they have in hand. */
  close(): Promise<void>;
}

export interface QueueStoreOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Every queue, worker and connection reports here: an unheard `error` event would end the process. */
  readonly onError: (error: Error) => void;
  /** Connections beside the one that each worker holds to listen. */
  readonly poolSize?: number;
}

/** The schema that BullMQ's tables live in; named explicitly although it is BullMQ's default too. */
const SCHEMA = 'bullmq';
const LISTENERS = 8;

export async function openQueueStore(options: QueueStoreOptions): Promise<QueueStore> {
  return options.redisUrl === undefined
    ? openPostgresStore(options)
    : openRedisStore({ ...options, redisUrl: options.redisUrl });
}

/** One pool for all queues and workers of a process (handbook 5: else ~13 connections a queue). Migrates first. */
async function openPostgresStore({
  databaseUrl,
  onError,
  poolSize = 4,
}: QueueStoreOptions): Promise<QueueStore> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${SCHEMA} -c statement_timeout=15s -c timezone=UTC`,
    // pg opens connections as they are needed: room for the listeners costs nothing where there is no worker.
    max: poolSize + LISTENERS,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Every backend adds its own listener to the one pool.
  pool.setMaxListeners(50);
  pool.on('error', onError);
  await migrateOnce(pool);
  const opened = new Opened(onError);
  // BullMQ's own type of a pool has an index signature that pg's has not; it uses only what both have.
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    kind: 'postgres',
    queue: (name) => opened.queue(new Queue(name, { connection }, createPostgresBackend) as unknown as Queue),
    worker: (name, processor, tuning) =>
      opened.worker(
        new Worker(name, processor, { ...tuning, connection }, createPostgresBackend) as unknown as Worker,
      ),
    close: async () => {
      await opened.close();
      await pool.end();
    },
  };
}

/** BullMQ serializes migrations by an advisory lock: any number of processes may start at once. */
async function migrateOnce(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
}

async function openRedisStore({
  redisUrl,
  onError,
}: QueueStoreOptions & { redisUrl: string }): Promise<QueueStore> {
  const redis = await openRedis(redisUrl, onError);
  const opened = new Opened(onError);
  return {
    kind: 'redis',
    queue: (name) => opened.queue(new Queue(name, { connection: redis.forQueues })),
    worker: (name, processor, tuning) =>
      opened.worker(new Worker(name, processor, { ...tuning, connection: redis.forWorkers() })),
    close: async () => {
      await opened.close();
      await redis.close();
    },
  };
}

/** What one store has opened, so that it can be closed in order: workers finish first, then queues. */
class Opened {
  private readonly queues: Queue[] = [];
  private readonly workers: Worker[] = [];

  constructor(private readonly onError: (error: Error) => void) {}

  queue(queue: Queue): Queue {
    queue.on('error', this.onError);
    this.queues.push(queue);
    return queue;
  }

  worker(worker: Worker): Worker {
    worker.on('error', this.onError);
    this.workers.push(worker);
    return worker;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((w) => w.close()));
    await Promise.all(this.queues.map((q) => q.close()));
  }
}
