import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { startJobWorker } from '@bihuan/queue/job-worker.js';
import { NoticeHints } from '@bihuan/queue/notice-hints.js';
import { openQueueStore } from '@bihuan/queue/queue-store.js';
import { adminUrl, openOffice } from '../factories/office.js';

const hint = () => ({ deliveryId: randomUUID(), channel: 'sms' as const, delayMs: 0, hint: 0 });
const idle = { concurrency: 1, run: async () => undefined, quarantined: async () => undefined };
const nowhere = adminUrl().replace(/:\d+\//, ':1/');

describe('a queue store that is away', () => {
  it.each(['Redis', 'PostgreSQL'])(
    'on %s: enqueueing fails within its deadline and then at once, closing ends, errors are heard',
    async (kind) => {
      const errors: Error[] = [];
      const onError = (error: Error) => void errors.push(error);
      const office = await openOffice();
      const store = await openQueueStore(
        kind === 'Redis'
          ? { databaseUrl: nowhere, redisUrl: 'redis://127.0.0.1:1', onError }
          : { databaseUrl: office.url, onError },
      );
      const hints = new NoticeHints(store);
      await startJobWorker(store, 'deliver-sms', idle);
      // A dropped database is a PostgreSQL that is away, for this store alone.
      await office.close();
      const started = performance.now();
      await expect(hints.enqueue([hint()])).rejects.toThrow();
      expect(performance.now() - started).toBeLessThan(4_000);
      const again = performance.now();
      await expect(hints.enqueue([hint()])).rejects.toThrow('a moment ago');
      expect(performance.now() - again).toBeLessThan(100);
      await store.close();
      expect(performance.now() - again).toBeLessThan(9_500);
      expect(errors.length).toBeGreaterThan(0);
    },
  );

  it('in PostgreSQL refuses to open where there is none, instead of queueing into nothing', async () => {
    await expect(openQueueStore({ databaseUrl: nowhere, onError: () => undefined })).rejects.toThrow(
      /ECONNREFUSED/,
    );
  });

  it('in PostgreSQL gives no worker that has never reached it: one that meets an outage would sleep for ever', async () => {
    const office = await openOffice();
    const store = await openQueueStore({ databaseUrl: office.url, onError: () => undefined });
    await office.close();
    await expect(startJobWorker(store, 'deliver-sms', idle)).rejects.toThrow(/does not exist/);
    await store.close();
  });

  it('migrates once, however many processes open it at the same time', async () => {
    const office = await openOffice();
    const onError = () => undefined;
    const stores = await Promise.all(
      [1, 2, 3, 4, 5].map(() => openQueueStore({ databaseUrl: office.url, onError })),
    );
    await Promise.all(stores.map((store) => store.close()));
    const [tables] = await office.database.run<{ n: number }>(
      `select count(*) as n from information_schema.tables where table_schema = 'bullmq'`,
    );
    expect(tables?.n).toBeGreaterThan(0);
    await office.close();
  });
});
