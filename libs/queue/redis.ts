import type { ConnectionOptions } from 'bullmq';

/** Connections to one Redis: queues share one that fails fast, each worker blocks on its own. */
export interface RedisConnections {
  readonly forQueues: ConnectionOptions;
  forWorkers(): ConnectionOptions;
  close(): Promise<void>;
}

interface Client {
  on(event: 'error', listener: (error: Error) => void): void;
  quit(): Promise<unknown>;
  disconnect(): void;
}

/** Named in a variable: the driver is loaded, and need be installed, only where REDIS_URL is set. */
const DRIVER = 'ioredis';

/** @throws Error when the driver is not installed */
export async function openRedis(url: string, onError: (error: Error) => void): Promise<RedisConnections> {
  const { Redis } = (await import(DRIVER).catch((cause: unknown) => {
    throw new Error(`REDIS_URL is set, but the package '${DRIVER}' is not installed`, { cause });
  })) as { Redis: new (url: string, options: object) => Client };
  const opened: Client[] = [];
  const open = (options: object) => {
    const client = new Redis(url, { ...options, maxRetriesPerRequest: null });
    client.on('error', onError);
    opened.push(client);
    return client as unknown as ConnectionOptions;
  };
  return {
    // Without an offline queue an enqueueing fails at once while Redis is away, instead of piling up in memory.
    forQueues: open({ enableOfflineQueue: false, connectTimeout: 5_000 }),
    forWorkers: () => open({ connectTimeout: 5_000 }),
    close: async () => {
      for (const client of opened) client.disconnect();
    },
  };
}
