import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spreadMs, toWord } from '@bihuan/application/alarm/word.js';
import { sweep } from '@bihuan/application/alarm/sweep.js';
import { leaseAlarms, markTold } from '@bihuan/db/machinery/alarm.repository.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { AlarmOffice } from '../factories/alarm.js';
import { instant, type Office } from '../factories/office.js';
import { command } from '../factories/problem.js';

describe('alarms', () => {
  let alarms: AlarmOffice;
  let office: Office;

  beforeEach(async () => {
    alarms = await AlarmOffice.open();
    office = alarms.office;
  });
  afterEach(() => office.close());

  describe('are leased and told', () => {
    it('once: a lease hides the row, an answered one ends the matter', async () => {
      const id = await alarms.submit();
      const [leased] = await leaseAlarms(office.database, 10, 10);
      expect(leased).toMatchObject({ problemId: id, first: true, nextAt: instant('2026-03-02T12:00') });
      expect(await leaseAlarms(office.database, 10, 10)).toEqual([]);
      await markTold(office.database, leased ? [leased] : []);
      expect(await alarms.row(id)).toMatchObject({
        told: leased?.stamp,
        sleeps_to: instant('2026-03-02T12:00'),
      });
      await alarms.leasesRunOut();
      expect(await leaseAlarms(office.database, 10, 10)).toEqual([]);
    });

    it('again when the answer never came, then no longer as the first', async () => {
      await alarms.submit();
      await leaseAlarms(office.database, 10, 10);
      await alarms.leasesRunOut();
      expect(await leaseAlarms(office.database, 10, 10)).toMatchObject([{ first: false }]);
    });

    it('by any number of relays, each row by one of them', async () => {
      const ids = await alarms.submitMany(40);
      const batches = await Promise.all(
        Array.from({ length: 8 }, () => leaseAlarms(office.database, 10, 10)),
      );
      const leased = batches.flat().map((a) => a.problemId);
      expect(new Set(leased).size).toBe(leased.length);
      const rest = await leaseAlarms(office.database, 40, 10);
      expect([...leased, ...rest.map((a) => a.problemId)].sort()).toEqual(ids.sort());
    });

    it('anew when something newer was written while the word was on its way', async () => {
      const id = await alarms.submit();
      const leased = await leaseAlarms(office.database, 10, 10);
      await alarms.withdraw(id);
      await markTold(office.database, leased);
      expect(await leaseAlarms(office.database, 10, 10)).toMatchObject([{ problemId: id, over: true }]);
    });
  });

  describe('are told lazily', () => {
    it('only when the workflow would wake too late, or for nothing at all', async () => {
      const id = await alarms.submit();
      await markTold(office.database, await leaseAlarms(office.database, 10, 10));
      // Review runs from now for two hours, acceptance would have ended sooner: the workflow wakes soon enough.
      await office.at('2026-03-02T11:00');
      await command(office, id, alarms.clerk, { name: 'accept', facts: {} });
      const accepted = await alarms.row(id);
      expect(accepted).toMatchObject({ told: accepted.stamp, sleeps_to: instant('2026-03-02T12:00') });
      expect(accepted.next_at).toBeGreaterThan(instant('2026-03-02T12:00'));
      await alarms.withdraw(id);
      expect(await leaseAlarms(office.database, 10, 10)).toMatchObject([{ over: true, first: false }]);
    });

    it('when the next instant is earlier than the one it sleeps to', async () => {
      const id = await alarms.submit();
      const [leased] = await leaseAlarms(office.database, 10, 10);
      if (!leased) throw new Error('nothing leased');
      await markTold(office.database, [{ ...leased, nextAt: instant('2026-03-09T12:00') }]);
      await alarms.note(id);
      expect(await leaseAlarms(office.database, 10, 10)).toMatchObject([{ problemId: id }]);
    });

    it('what the sweeper records tells nobody: the workflow comes by itself', async () => {
      const id = await alarms.submit();
      await markTold(office.database, await leaseAlarms(office.database, 10, 10));
      await office.at('2026-03-02T13:45');
      expect(await Promise.all([sweep(office, 0), sweep(office, 1)])).toContainEqual(
        expect.objectContaining({ settled: 1, aside: [] }),
      );
      const swept = await alarms.row(id);
      expect(swept.told).toBe(swept.stamp);
      expect(swept.sleeps_to).toBe(instant('2026-03-02T12:00'));
      expect(swept.next_at).toBe(instant('2026-03-02T14:30'));
    });

    it('stamps grow with every change, whoever makes it', async () => {
      const id = await alarms.submit();
      const stamps = [(await alarms.row(id)).stamp];
      for (let i = 0; i < 20; i += 1) {
        await alarms.note(id);
        stamps.push((await alarms.row(id)).stamp);
      }
      expect(stamps.every((stamp, i) => i === 0 || stamp > (stamps[i - 1] ?? 0))).toBe(true);
      // Microseconds of real time: a restored backup is behind whatever was told since.
      expect(Math.abs((stamps[0] ?? 0) / 1_000 - Date.now())).toBeLessThan(60_000);
    });
  });

  describe('wake', () => {
    it('a millisecond after the instant, in the real time of this machine', async () => {
      await alarms.submit();
      await anchorOfficeClock(office.database, 60, instant('2026-03-02T10:00'));
      office.clock.forget();
      const [alarm] = await leaseAlarms(office.database, 10, 10);
      if (!alarm) throw new Error('nothing leased');
      const { wakeAt } = await toWord(alarm, office.clock);
      // Two hours at an hour a minute.
      expect(Math.abs((wakeAt ?? 0) - Date.now() - 120_000)).toBeLessThan(2_000);
    });

    it('never by themselves on a stepped clock, at once when it has been stepped past them', async () => {
      await alarms.submit();
      const [alarm] = await leaseAlarms(office.database, 10, 10);
      if (!alarm) throw new Error('nothing leased');
      expect((await toWord(alarm, office.clock)).wakeAt).toBeNull();
      await office.at('2026-03-02T14:00');
      expect(Math.abs(((await toWord(alarm, office.clock)).wakeAt ?? 0) - Date.now())).toBeLessThan(1_000);
    });

    it('spread where many share an instant, which itself stays what it is', async () => {
      const ids = await alarms.submitMany(60);
      const leased = await leaseAlarms(office.database, 100, 10);
      expect(new Set(leased.map((a) => a.nextAt)).size).toBe(1);
      expect(leased.map((a) => a.crowd)).toEqual(ids.map(() => 60));
      const spreads = leased.map(spreadMs);
      expect(Math.min(...spreads)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...spreads)).toBeLessThanOrEqual(3_000);
      expect(new Set(spreads).size).toBeGreaterThan(40);
      expect(spreadMs({ problemId: ids[0] ?? '', crowd: 49 })).toBe(0);
    });
  });
});
