import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Door } from '@bihuan/application/problem/door.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import { dueAlarms } from '@bihuan/db/machinery/alarm.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, stored, submitOne, submitParts, sure } from '../factories/problem.js';
import { replayed } from '../factories/replay.js';

/** Thousands of transactions: eighteen hands go for each problem, besides the sweeper's. */
const PROBLEMS = process.env['TEST_DEPTH'] === 'full' ? 300 : 150;

/** What a person at a screen may be told; anything else in a race is a fault of ours. */
const FAIR = ['conflict', 'stale', 'forbidden'];

describe('sweeper against ring against two clerks', () => {
  let office: Office;
  let firm: Actor;
  let clerks: Actor[];
  let ids: string[];
  /** The worker has connections of its own. */
  let worker: { readonly database: Database; readonly door: Door };
  const unfair: unknown[] = [];

  const fair = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof DomainError && FAIR.includes(error.kind))) unfair.push(error);
    }
  };

  beforeAll(async () => {
    office = await openOffice({ max: 16 });
    firm = await enroll(office);
    clerks = [
      await hire(office, 'clerk', { window: 'market' }),
      await hire(office, 'clerk', { window: 'market' }),
    ];
    const database = openDatabase(office.url, { max: 8 });
    worker = { database, door: new Door(database, office.directory) };
    await office.at('2026-03-02T10:00');
    const parts = submitParts(office, sure());
    ids = await Promise.all(Array.from({ length: PROBLEMS }, async () => (await submitOne(parts, firm)).id));
  });
  afterAll(async () => {
    await worker.database.close();
    await office.close();
  });

  /** At each instant everybody goes for the same problems at once, as they would at 17:00. */
  async function everybody(at: string, acts: readonly ((id: string, clerk: Actor) => Promise<unknown>)[]) {
    await office.at(at);
    const sweeper = async (lane: number) => {
      for (let pass = 0; pass < 4; pass += 1) {
        const due = await dueAlarms(worker.database, { limit: 1000, lane, lanes: 2, leaveMs: 0 });
        await fair(
          worker.door.settleMany(
            due.map((d) => d.problemId),
            true,
          ),
        );
      }
    };
    const crowd = async () => {
      // Ten problems at a time, five hands on each: what is asked is who wins, not how long a queue for a connection gets.
      for (let i = 0; i < ids.length; i += 10) {
        const group = ids.slice(i, i + 10);
        const people = group.flatMap((id) => clerks.flatMap((c) => acts.map((act) => fair(act(id, c)))));
        await Promise.all([...people, ...group.map((id) => fair(worker.door.settleMany([id], false)))]);
      }
    };
    await Promise.all([crowd(), sweeper(0), sweeper(1)]);
  }

  it('reaches nobody with a unique violation, a deadlock or a time-out', async () => {
    await everybody('2026-03-02T13:31', [
      (id, clerk) => command(office, id, clerk, { name: 'claim', facts: {} }),
      (id, clerk) => command(office, id, clerk, { name: 'accept', facts: {} }),
    ]);
    await everybody('2026-03-03T15:30', [
      (id, clerk) => command(office, id, clerk, { name: 'notify', facts: { complete: true, items: 0 } }),
      (id, clerk) => command(office, id, clerk, { name: 'note', facts: {} }),
    ]);
    await everybody('2026-03-03T17:00:01', [
      (id, clerk) => command(office, id, clerk, { name: 'answer', facts: { result: 'solved' } }),
      (id) => command(office, id, firm, { name: 'evaluate', facts: { grade: 4 } }),
    ]);
    await everybody('2026-03-05T17:00:01', [
      (id) => command(office, id, firm, { name: 'evaluate', facts: { grade: 4 } }),
    ]);
    expect(unfair).toEqual([]);
  });

  it('records one rung each, and one winner of each claim and answer', async () => {
    const twice = await office.database.run(
      `select problem_id, kind, payload->'facts'->>'rung' as rung from event
       where kind in ('accepted', 'answered', 'evaluated', 'due_passed', 'rung_recorded')
       group by 1, 2, 3 having count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const [count] = await office.database.run<{ breaches: number }>(
      `select count(*)::int as breaches from event where kind = 'due_passed'`,
    );
    expect(count?.breaches).toBe(PROBLEMS);
  });

  it('calls the answer that waited past the due late, with the breach at its exact instant', async () => {
    for (const id of ids) {
      const record = await stored(office, id);
      const promise = record.clocks.find((c) => c.kind === 'promise');
      expect(promise?.breachedAt).toBe(instant('2026-03-03T17:00'));
      expect(record.problem.overdue).toBe(true);
      if (id < (ids[5] ?? '')) expect(await replayed(office, id)).toEqual(record);
    }
  });
});

describe('an answer that waits for the lock past the due', () => {
  it('is late: the clock is read after the lock, not at its beginning', async () => {
    const office = await openOffice();
    const firm = await enroll(office);
    const clerk = await hire(office, 'clerk', { window: 'market' });
    await office.at('2026-03-02T10:00');
    const { id } = await submitOne(submitParts(office), firm);
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await command(office, id, clerk, { name: 'notify', facts: { complete: true, items: 0 } });
    await office.at('2026-03-03T17:00');
    const holder = await office.database.pool.connect();
    await holder.query('begin');
    await holder.query('select 1 from problem where id = $1 for update', [id]);
    const waiting = command(office, id, clerk, { name: 'answer', facts: { result: 'solved' } });
    await untilSomebodyWaits(office);
    await office.at('2026-03-03T17:00:01');
    await holder.query('commit');
    holder.release();
    expect((await waiting).problem.overdue).toBe(true);
    await office.close();
  });
});

async function untilSomebodyWaits(office: Office): Promise<void> {
  for (;;) {
    const waits = await office.database.run(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waits.length > 0) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}
