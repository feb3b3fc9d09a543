import { setTimeout as delay } from 'node:timers/promises';
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  Worker,
  type BackendFactory,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
} from 'bullmq';
import pg from 'pg';
import type { Backing } from './backing.js';

/** The schema that BullMQ's tables live in; named explicitly although it is BullMQ's default too. */
const SCHEMA = 'bullmq';
/** Each worker keeps one connection to listen on; the others share the rest. pg opens them as they are needed. */
const LISTENERS = 8;
const SHARED = 4;

/** One pool for all queues and workers of a process (handbook 5: else ~13 connections a queue). Migrates first. */
export async function openPostgres(databaseUrl: string, onError: (error: Error) => void): Promise<Backing> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: `-c search_path=${SCHEMA} -c statement_timeout=15s -c timezone=UTC`,
    max: SHARED + LISTENERS,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Every backend adds its own listener to the one pool.
  pool.setMaxListeners(50);
  pool.on('error', onError);
  // A connection that breaks while it is lent out is no longer the pool's to hear: unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  await migrateOnce(pool).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  // BullMQ's own type of a pool has an index signature that pg's has not; it uses only what both have.
  const connection = pool as unknown as PostgresConnectionOptions;
  return {
    kind: 'postgres',
    queue: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    worker: (name, processor, tuning) =>
      new Worker(name, processor, { ...tuning, connection }, calmBackend) as unknown as Worker,
    close: () => pool.end(),
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

const AFTER_FAILURE_MS = 1_000;

/**
 * BullMQ 6.7 asks for the next job again at once after any failure that it does not know as a lost connection. A server
 * that is starting, or a pool that has ended, then keeps the process spinning, even its timers stand still (measured).
 */
const calmBackend: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (...given) => {
  const backend = createPostgresBackend(...given);
  const moveToActive = backend.moveToActive.bind(backend);
  backend.moveToActive = async (...args) => {
    try {
      return await moveToActive(...args);
    } catch (error) {
      await delay(AFTER_FAILURE_MS);
      throw error;
    }
  };
  return backend;
};
