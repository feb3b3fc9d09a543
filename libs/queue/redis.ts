import { Queue, Worker, type ConnectionOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Backing } from './backing.js';

type Client = Redis;

/** One connection for all queues, and for each worker its own. */
export async function openRedis(url: string, onError: (error: Error) => void): Promise<Backing> {
  const opened: Client[] = [];
  /** BullMQ makes copies for its blocking reads; one that nobody closes would look for its server for ever. */
  const watched = (client: Client): Client => {
    const duplicate = client.duplicate.bind(client);
    client.duplicate = (options) => watched(duplicate(options));
    client.on('error', onError);
    opened.push(client);
    return client;
  };
  const connect = (options: object) =>
    watched(
      new Redis(url, { connectTimeout: 5_000, maxRetriesPerRequest: null, ...options }),
    ) as unknown as ConnectionOptions;
  // Without an offline queue nothing piles up in memory while Redis is away.
  const forQueues = connect({ enableOfflineQueue: false });
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { connection: forQueues }),
    worker: (name, processor, tuning) => new Worker(name, processor, { ...tuning, connection: connect({}) }),
    close: async () => {
      for (const client of opened) client.disconnect();
    },
  };
}
