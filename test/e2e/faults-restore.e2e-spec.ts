import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, stored } from '../factories/problem.js';
import { FaultOffice } from '../factories/fault-office.js';
import { ownPostgres, temporaryPlace } from '../support/own-servers.js';
import { until } from '../support/waiting.js';

const HOUR = 3_600_000;

/** PostgreSQL in a folder of its own, so that an older copy of the folder can be put in its place. */
describe('an older backup of PostgreSQL under a running Temporal', () => {
  const place = temporaryPlace();
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  let postgres: Awaited<ReturnType<typeof ownPostgres>>;
  let faults: FaultOffice;

  beforeAll(async () => {
    postgres = await ownPostgres(place.path, 'postgres', port);
    process.env['TEST_DATABASE_URL'] = postgres.url;
    faults = await FaultOffice.open();
  });
  afterAll(async () => {
    await faults.close();
    await postgres.stop();
    place.remove();
  });

  it('is what the workflows follow: what was closed since is open and armed again, what came since is forgotten', async () => {
    const worker = faults.worker();
    const id = await faults.submitDueIn(HOUR);
    await faults.untilAllTold();
    await postgres.stop();
    // -a: the server runs as another user when we are root, and reads only what is its own.
    execFileSync('cp', ['-a', join(place.path, 'postgres'), join(place.path, 'backup')]);
    postgres = await ownPostgres(place.path, 'postgres', port);
    await withdraw(id);
    const since = await faults.submitDueIn(HOUR);
    await until(
      () => faults.isArmed(id),
      (armed) => !armed,
      30_000,
    );
    await until(() => faults.isArmed(since), Boolean, 30_000);
    // Real backups are older than the five seconds between two looks of the reconciler.
    const before = await passes();
    await until(passes, (n) => n > before, 30_000);
    await postgres.stop();
    postgres = await ownPostgres(place.path, 'backup', port);
    expect((await stored(faults.office, id)).problem.state).toBe('dispatched');
    await until(() => faults.isArmed(id), Boolean, 60_000);
    expect(await faults.count(`select count(*)::int n from problem where id = '${since}'`)).toBe(0);
    await worker.stop();
  }, 180_000);

  const passes = () => faults.count(`select value::int n from landmark where name = 'reconciler'`);

  /** By the system's hand: who withdraws is not what is asked here. */
  async function withdraw(id: string) {
    const { problem } = await stored(faults.office, id);
    const firm = {
      ref: { kind: 'system' as const, id: null },
      memberships: [{ role: 'enterprise' as const, enterpriseId: problem.enterpriseId }],
    };
    await command(faults.office, id, firm, { name: 'withdraw', facts: { consent: true } });
  }
});
