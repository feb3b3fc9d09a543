import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NoticeHints } from '@bihuan/queue/notice-hints.js';
import { openQueueStore } from '@bihuan/queue/queue-store.js';
import { ledger, relayAll } from '../factories/notices.js';
import { aMinutePasses } from '../factories/notifier.js';
import { adminUrl, enroll, hire, openOffice, type Office } from '../factories/office.js';
import { submitOne, submitParts } from '../factories/problem.js';
import { startHouse, type HouseProcess } from '../support/house-process.js';
import { temporaryPlace } from '../support/own-servers.js';
import { until } from '../support/waiting.js';

describe('a PostgreSQL that goes away under the notifier', () => {
  const place = temporaryPlace();
  let office: Office;
  let notifier: HouseProcess;
  const admin = new pg.Client({ connectionString: adminUrl() });

  beforeAll(async () => {
    await admin.connect();
    office = await openOffice();
    notifier = startHouse('notifier', {
      DATABASE_URL: office.url,
      BIHUAN_DATA_DIR: place.path,
      LOG_LEVEL: 'info',
    });
    await until(
      async () => notifier.output(),
      (said) => said.includes('notifier started'),
      30_000,
    );
  });
  afterAll(async () => {
    await notifier.kill();
    await office.close();
    await admin.end();
    place.remove();
  });

  /** As a server that shuts down and, while it starts again, refuses: each connection ends, none is let in. */
  async function away(ms: number): Promise<void> {
    const name = new URL(office.url).pathname.slice(1);
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name]);
    await new Promise((done) => setTimeout(done, ms));
    await admin.query(`alter database ${name} allow_connections true`);
  }

  it('ends nothing, is said once, and what comes afterwards goes out once', async () => {
    const firm = await enroll(office);
    await hire(office, 'clerk', { window: 'market' });
    await office.at('2026-03-02T10:00');
    await away(4_000);
    const { id } = await submitOne(submitParts(office), firm);
    const store = await openQueueStore({ databaseUrl: office.url, onError: () => undefined });
    await relayAll(office, new NoticeHints(store));
    await aMinutePasses(office);
    const rows = await until(
      () => ledger(office, id),
      (all) => all.length > 0 && all.every((r) => r.status === 'sent'),
      90_000,
    );
    expect(rows.every((r) => r.attempts === 1)).toBe(true);
    expect(notifier.child.exitCode ?? notifier.child.signalCode).toBeNull();
    expect(notifier.output()).toContain('the queue complains');
    expect(notifier.output().split('\n').length).toBeLessThan(40);
    await store.close();
  }, 180_000);
});
