import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Reconciler } from '@bihuan/application/alarm/reconcile.js';
import { sweep } from '@bihuan/application/alarm/sweep.js';
import { leaseAlarms, markTold, retellOverslept } from '@bihuan/db/machinery/alarm.repository.js';
import { writeLandmark } from '@bihuan/db/machinery/landmark.repository.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { AlarmOffice } from '../factories/alarm.js';
import { instant, type Office } from '../factories/office.js';

describe('the reconciler', () => {
  let alarms: AlarmOffice;
  let office: Office;
  let namespace: string;
  let reconciler: Reconciler;

  const newReconciler = () =>
    new Reconciler({
      ...office,
      namespaceId: () => (namespace ? Promise.resolve(namespace) : Promise.reject(new Error('away'))),
    });
  beforeEach(async () => {
    alarms = await AlarmOffice.open();
    office = alarms.office;
    namespace = 'first';
    reconciler = newReconciler();
  });
  afterEach(() => office.close());

  /** Submits and tells; the stamps that were told. */
  async function told(count: number): Promise<Map<string, number>> {
    await alarms.submitMany(count);
    const leased = await leaseAlarms(office.database, count, 10);
    await markTold(office.database, leased);
    return new Map(leased.map((a) => [a.problemId, a.stamp]));
  }

  it('finds nothing to do at its first sight of the neighbours, nor while they stay', async () => {
    await told(3);
    expect(await reconciler.pass()).toEqual({ changed: [], retold: 0, overslept: 0 });
    expect(await reconciler.pass()).toEqual({ changed: [], retold: 0, overslept: 0 });
    namespace = '';
    expect(await reconciler.pass()).toEqual({ changed: [], retold: 0, overslept: 0 });
  });

  it('tells all open ones again, the earliest first and with higher stamps, when Temporal was wiped', async () => {
    const early = await told(3);
    await office.at('2026-03-02T11:00');
    const late = await told(3);
    const closed = [...early.keys()][0] ?? '';
    await alarms.withdraw(closed);
    await reconciler.pass();
    namespace = 'second';
    expect(await reconciler.pass()).toMatchObject({ changed: ['temporal'], retold: 5 });
    expect(await reconciler.pass()).toMatchObject({ changed: [], retold: 0 });
    const first = await leaseAlarms(office.database, 2, 10);
    expect(first.every((a) => early.has(a.problemId))).toBe(true);
    const all = [...first, ...(await leaseAlarms(office.database, 10, 10))].filter((a) => !a.over);
    expect(all).toHaveLength(5);
    for (const { problemId, stamp, first: isFirst } of all) {
      expect(stamp).toBeGreaterThan(early.get(problemId) ?? late.get(problemId) ?? Infinity);
      // There may be a workflow after all: a plain start would be swallowed.
      expect(isFirst).toBe(false);
    }
  });

  it('tells all again when PostgreSQL is not the one that was seen last', async () => {
    await told(2);
    await reconciler.pass();
    // A dump read into a fresh database, or a base backup of an earlier time line, brings its old landmark along.
    await writeLandmark(office.database, 'postgres', 'another:1:16384');
    expect(await reconciler.pass()).toMatchObject({ changed: ['postgres'], retold: 2 });
    expect(await newReconciler().pass()).toMatchObject({ changed: [], retold: 0 });
  });

  it('notices an older state put in place under it: its own count has fallen', async () => {
    await told(2);
    const second = newReconciler();
    for (const one of [reconciler, second, reconciler, second]) {
      expect(await one.pass()).toMatchObject({ changed: [], retold: 0 });
    }
    await writeLandmark(office.database, 'reconciler', '1');
    expect(await reconciler.pass()).toMatchObject({ changed: ['postgres'], retold: 2 });
    expect(await reconciler.pass()).toMatchObject({ changed: [], retold: 0 });
  });

  it('tells all again when the clock runs at another speed, but not when it is anchored anew', async () => {
    await told(2);
    await reconciler.pass();
    await anchorOfficeClock(office.database, 60);
    expect(await reconciler.pass()).toMatchObject({ changed: ['office-clock'], retold: 2 });
    await anchorOfficeClock(office.database, 60);
    expect(await reconciler.pass()).toMatchObject({ changed: [], retold: 0 });
    await anchorOfficeClock(office.database, 60, instant('2026-03-02T11:30'));
    expect(await reconciler.pass()).toMatchObject({ changed: ['office-clock'], retold: 2 });
  });

  it('tells a workflow again that should have rung five minutes ago, and only that', async () => {
    const stamps = await told(1);
    const [id = ''] = stamps.keys();
    await anchorOfficeClock(office.database, 1, instant('2026-03-02T12:04'));
    await reconciler.pass();
    await sweep(office, 0);
    await sweep(office, 1);
    const sleptTo = (past: string) =>
      office.database.run(`update alarm set sleeps_to = office_now() - $1::interval`, [past]);
    await sleptTo('4 min 50 s');
    expect(await reconciler.pass()).toEqual({ changed: [], retold: 0, overslept: 0 });
    await sleptTo('5 min 1 s');
    expect(await reconciler.pass()).toEqual({ changed: [], retold: 0, overslept: 1 });
    const [again] = await leaseAlarms(office.database, 9, 10);
    expect(again).toMatchObject({ problemId: id, first: false, nextAt: instant('2026-03-02T14:30') });
    expect(again?.stamp).toBeGreaterThan(stamps.get(id) ?? Infinity);
  });

  it('on a stepped clock tells at once what was stepped over', async () => {
    await told(2);
    await reconciler.pass();
    await office.at('2026-03-02T12:01');
    expect(await reconciler.pass()).toEqual({ changed: [], retold: 0, overslept: 2 });
    expect(await leaseAlarms(office.database, 9, 10)).toHaveLength(2);
  });

  it('gives crowded workflows the time of their spread', async () => {
    await told(60);
    await office.at('2026-03-02T12:01');
    // A minute late, spread over twenty: about one in twenty is late indeed.
    const late = await retellOverslept(office.database, { graceMs: 0, spreadMs: 20 * 60_000 });
    expect(late).toBeLessThan(20);
    expect(late + (await retellOverslept(office.database, { graceMs: 0, spreadMs: 0 }))).toBe(60);
  });
});
