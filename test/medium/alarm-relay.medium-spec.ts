import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlarmRelay, type Teller } from '@bihuan/application/alarm/tell.js';
import type { Word } from '@bihuan/application/alarm/word.js';
import { AlarmOffice } from '../factories/alarm.js';
import type { Office } from '../factories/office.js';

describe('alarms', () => {
  let alarms: AlarmOffice;
  let office: Office;

  beforeEach(async () => {
    alarms = await AlarmOffice.open();
    office = alarms.office;
  });
  afterEach(() => office.close());

  describe('are relayed', () => {
    it('in full, then with one probe while Temporal is away, then in full again', async () => {
      await alarms.submitMany(40);
      const teller = new FakeTeller();
      const relay = new AlarmRelay({ ...office, teller });
      teller.away = true;
      const away = await relay.pass();
      expect(away.told).toBe(0);
      expect(away.failed.length).toBeLessThanOrEqual(32);
      await alarms.leasesRunOut();
      expect(await relay.pass()).toMatchObject({ leased: 1, told: 0 });
      teller.away = false;
      await alarms.leasesRunOut();
      expect(await relay.pass()).toMatchObject({ leased: 1, told: 1 });
      expect(await relay.pass()).toMatchObject({ leased: 39, told: 39, failed: [] });
      expect(await relay.pass()).toMatchObject({ leased: 0 });
    });

    it('each problem by one send at a time, its words in order, although two relays work', async () => {
      const ids = await alarms.submitMany(10);
      const teller = new FakeTeller();
      const relays = [1, 2].map(() => new AlarmRelay({ ...office, teller }));
      let writing = true;
      const relaying = relays.map(async (relay) => {
        while (writing || (await relay.pass()).leased > 0) await relay.pass();
      });
      for (let round = 0; round < 10; round += 1) {
        // Every change here is an earlier alarm for whoever was told that there is none.
        await office.database.run(
          `with locked as materialized (select problem_id from alarm order by problem_id for update)
           update alarm a set sleeps_to = null from locked l where a.problem_id = l.problem_id`,
        );
        await Promise.all(ids.map((id) => alarms.note(id)));
      }
      writing = false;
      await Promise.all(relaying);
      expect(teller.mostAtOnce).toBe(1);
      for (const id of ids) {
        const stamps = teller.told.filter((t) => t.problemId === id).map((t) => t.word.stamp);
        expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
        expect(stamps.length).toBeGreaterThan(1);
        const { told, stamp } = await alarms.row(id);
        expect(told).toBe(stamp);
      }
    });
  });
});

/** Records what it is told; `mostAtOnce` is the largest number of sends in flight for one problem. */
class FakeTeller implements Teller {
  readonly told: { problemId: string; word: Word; first: boolean }[] = [];
  away = false;
  mostAtOnce = 0;
  private readonly inFlight = new Map<string, number>();

  async tell(problemId: string, word: Word, first: boolean): Promise<void> {
    const now = (this.inFlight.get(problemId) ?? 0) + 1;
    this.inFlight.set(problemId, now);
    this.mostAtOnce = Math.max(this.mostAtOnce, now);
    await new Promise((done) => setTimeout(done, Math.random() * 5));
    this.inFlight.set(problemId, now - 1);
    if (this.away) throw new Error('Temporal is away');
    this.told.push({ problemId, word, first });
  }
}
