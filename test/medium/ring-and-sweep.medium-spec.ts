import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ring, type Aside } from '@bihuan/application/alarm/ring.js';
import { sweep } from '@bihuan/application/alarm/sweep.js';
import type { Door } from '@bihuan/application/problem/door.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { AlarmOffice, failingFor } from '../factories/alarm.js';
import { instant, type Office } from '../factories/office.js';

describe('alarms that have passed', () => {
  let alarms: AlarmOffice;
  let office: Office;

  beforeEach(async () => {
    alarms = await AlarmOffice.open();
    office = alarms.office;
  });
  afterEach(() => office.close());

  describe('are rung', () => {
    const alerts: Aside[] = [];
    const parts = () => ({ ...office, alert: (fault: Aside) => void alerts.push(fault) });

    it('with everything that has passed in one go; the next lies ahead', async () => {
      const id = await alarms.submit();
      await office.at('2026-03-05T09:00');
      const word = await ring(parts(), id);
      expect(word).toMatchObject({ over: false, stamp: (await alarms.row(id)).stamp });
      const after = await alarms.row(id);
      expect(after).toMatchObject({ told: after.stamp, sleeps_to: after.next_at });
      expect(after.next_at).toBeGreaterThan(instant('2026-03-05T09:00'));
      const rungs = await alarms.recorded(id);
      expect(rungs).toEqual(expect.arrayContaining(['E1', 'E2', 'A1', 'A2']));
      await ring(parts(), id);
      expect(await alarms.recorded(id)).toEqual(rungs);
    });

    it('and a stray workflow learns that it is over', async () => {
      expect(await ring(parts(), '01890000-0000-7000-8000-000000000000')).toMatchObject({ over: true });
      const id = await alarms.submit();
      await alarms.withdraw(id);
      expect(await ring(parts(), id)).toMatchObject({ over: true, wakeAt: null });
    });

    it('a problem that cannot be settled is put aside and somebody is alerted', async () => {
      const id = await alarms.submit();
      const door = failingFor(office.door, id);
      const word = await ring({ ...parts(), door }, id);
      expect(word.wakeAt).toBeGreaterThan(Date.now() + 500);
      expect(alerts).toMatchObject([{ problemId: id, failures: 1, delayMs: 1_000 }]);
    });
  });

  describe('are swept', () => {
    it('an instant of its own is left to its workflow for a second and a half', async () => {
      await alarms.submit();
      await anchorOfficeClock(office.database, 1, instant('2026-03-02T12:00') - 200);
      office.clock.forget();
      const passes: number[] = [];
      for (const wait of [700, 1_600]) {
        await new Promise((done) => setTimeout(done, wait));
        passes.push((await sweep(office, 0)).settled + (await sweep(office, 1)).settled);
      }
      expect(passes).toEqual([0, 1]);
    });

    it('a crowded one is recorded at once, each problem once', async () => {
      const ids = await alarms.submitMany(60);
      await anchorOfficeClock(office.database, 1, instant('2026-03-02T12:00') + 1);
      office.clock.forget();
      const swept = await Promise.all([sweep(office, 0), sweep(office, 1)]);
      expect(swept.reduce((n, s) => n + s.settled, 0)).toBe(60);
      const [counted] = await office.database.run<{ n: number }>(
        `select count(*)::int as n from event where effect_key = 'clock:2:1:A1' and problem_id = any($1::uuid[])`,
        [ids],
      );
      expect(counted?.n).toBe(60);
      expect(await sweep(office, 0)).toMatchObject({ found: 0 });
    });

    it('one that throws is put aside with doubling delay, its neighbours are not', async () => {
      const ids = await alarms.submitMany(6);
      const bad = ids[0] ?? '';
      const door = failingFor(office.door, bad);
      const both = async (through: Pick<Door, 'settleMany'>) => {
        const [a, b] = [
          await sweep({ ...office, door: through }, 0),
          await sweep({ ...office, door: through }, 1),
        ];
        return { settled: a.settled + b.settled, aside: [...a.aside, ...b.aside] };
      };
      await office.at('2026-03-02T14:00');
      expect(await both(door)).toMatchObject({ settled: 5, aside: [{ problemId: bad, failures: 1 }] });
      expect(await both(door)).toMatchObject({ settled: 0, aside: [] });
      const delays: number[] = [];
      for (let i = 0; i < 3; i += 1) {
        await office.database.run(`update alarm set aside_until = clock_timestamp() where problem_id = $1`, [
          bad,
        ]);
        delays.push(...(await both(door)).aside.map((a) => a.delayMs));
      }
      expect(delays).toEqual([2_000, 4_000, 8_000]);
      await office.database.run(`update alarm set aside_until = clock_timestamp() where problem_id = $1`, [
        bad,
      ]);
      expect(await both(office.door)).toMatchObject({ settled: 1, aside: [] });
      expect(await alarms.row(bad)).toMatchObject({ failures: 0, aside_until: null });
    });
  });
});
