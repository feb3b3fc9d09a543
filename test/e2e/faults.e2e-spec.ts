import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { stored } from '../factories/problem.js';
import { FaultOffice } from '../factories/fault-office.js';
import type { HouseProcess } from '../support/house-process.js';
import { until } from '../support/waiting.js';

const SECOND = 1_000;

describe('faults around deadlines', () => {
  let faults: FaultOffice;
  const running: HouseProcess[] = [];

  const worker = (env: Readonly<Record<string, string>> = {}) => {
    const started = faults.worker(env);
    running.push(started);
    return started;
  };

  beforeAll(async () => {
    faults = await FaultOffice.open();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((p) => p.stop()));
  });
  afterAll(() => faults.close());

  it('Temporal stopped while 200 problems come in: 200 taken, all armed after it is back, none twice', async () => {
    worker();
    await faults.stopTemporal();
    const ids = await Promise.all(Array.from({ length: 200 }, () => faults.submitDueIn(3_600 * SECOND)));
    expect(await faults.count('select count(*)::int n from problem')).toBe(200);
    expect(await faults.count('select count(*)::int n from alarm where told < stamp')).toBe(200);
    await faults.startTemporal();
    await faults.untilAllTold();
    for (const id of [ids[0], ids[99], ids[199]]) expect(await faults.isArmed(id ?? '')).toBe(true);
    // Counted by Temporal itself: as many runs as problems, and no other run has ever been.
    const counted = await until(
      () => faults.workflows(),
      ({ running }) => running >= 200,
    );
    expect(counted).toEqual({ running: 200, ever: 200 });
  });

  it('a due that passes while worker and Temporal are down: the exact instant, one E2', async () => {
    await faults.stopTemporal();
    const id = await faults.submitDueIn(2 * SECOND);
    const { problem } = await stored(faults.office, id);
    await new Promise((done) => setTimeout(done, 3 * SECOND));
    worker();
    await faults.startTemporal();
    expect(await faults.untilEvents(id, 'due_passed')).toBe(1);
    const promise = (await stored(faults.office, id)).clocks.find((c) => c.kind === 'promise');
    expect(promise?.breachedAt).toBe(problem.due);
    expect(promise?.detectedAt).toBeGreaterThan((problem.due ?? 0) + SECOND);
  });

  it('the store of Temporal is lost with open problems: rebuilt from PostgreSQL, rungs not repeated', async () => {
    // Without the sweeper: what is recorded here, workflows have recorded, the rebuilt one too.
    worker({ WORKER_SWEEPER: 'off' });
    const open = await faults.submitDueIn(25 * SECOND);
    const breached = await faults.submitDueIn(SECOND);
    await faults.untilEvents(breached, 'due_passed');
    await faults.untilAllTold();
    expect(await faults.isArmed(open)).toBe(true);
    await faults.stopTemporal();
    await faults.startTemporal({ wiped: true });
    expect(await faults.isArmed(open)).toBe(false);
    await until(() => faults.isArmed(open), Boolean, 120 * SECOND);
    expect(await faults.untilEvents(open, 'due_passed', 60 * SECOND)).toBe(1);
    expect(await faults.untilEvents(breached, 'due_passed')).toBe(1);
  }, 240_000);

  it('a worker killed after the breach is written and before it is acknowledged: the effect is there once', async () => {
    const doomed = worker({ WORKER_SWEEPER: 'off', BIHUAN_STOP_AT: 'breach-written:kill' });
    const id = await faults.submitDueIn(3 * SECOND);
    expect(await doomed.ended()).toBe('SIGKILL');
    expect(await faults.untilEvents(id, 'due_passed')).toBe(1);
    worker();
    await faults.untilAllTold();
    await new Promise((done) => setTimeout(done, 3 * SECOND));
    expect(await faults.untilEvents(id, 'due_passed')).toBe(1);
  });
});
