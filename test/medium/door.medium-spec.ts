import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, stored, submitOne, submitParts, sure } from '../factories/problem.js';
import { replayed } from '../factories/replay.js';

describe('the door', () => {
  let office: Office;
  let firm: Actor;
  let clerk: Actor;
  let lead: Actor;

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    lead = await hire(office, 'lead', { window: 'market' });
  });
  afterAll(() => office.close());

  it('takes one problem from submission to its closing, and history replays to the stored rows (I1)', async () => {
    await office.at('2026-03-02T10:00');
    const { id } = await submitOne(submitParts(office, sure('market', { difficulty: 'complex' })), firm);
    expect((await stored(office, id)).problem).toMatchObject({
      state: 'dispatched',
      window: 'market',
      due: instant('2026-03-04T17:00'),
    });
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await office.at('2026-03-03T11:00');
    const paused = await command(office, id, clerk, { name: 'notify', facts: { complete: false, items: 2 } });
    expect(paused.problem).toMatchObject({ state: 'awaiting_enterprise', due: null });
    await office.at('2026-03-06T09:30');
    const resumed = await command(office, id, firm, { name: 'reply', facts: { items: 2 } });
    // The worked example of handbook 3: notice Tue 11:00, reply Fri 09:30 → Mon 15:30.
    expect(resumed.problem).toMatchObject({ state: 'in_review', due: instant('2026-03-09T15:30') });
    await command(office, id, clerk, { name: 'notify', facts: { complete: true, items: 0 } });
    await expect(
      command(office, id, clerk, { name: 'answer', facts: { result: 'solved' } }),
    ).rejects.toMatchObject({
      code: 'signer',
      kind: 'forbidden',
    });
    await command(office, id, lead, { name: 'answer', facts: { result: 'solved' } });
    const closed = await command(office, id, firm, { name: 'evaluate', facts: { grade: 5 } });
    expect(closed.problem).toMatchObject({ state: 'closed', closingCode: 'solved', overdue: false });
    expect(await replayed(office, id)).toEqual(await stored(office, id));
  });

  it('settles first: an answer at 17:00:00 is on time, a later one never precedes its breach', async () => {
    const parts = submitParts(office);
    await office.at('2026-03-09T10:00');
    const [onTime, late] = [await submitOne(parts, firm), await submitOne(parts, firm)];
    for (const { id } of [onTime, late]) await command(office, id, clerk, { name: 'accept', facts: {} });
    for (const { id } of [onTime, late]) {
      await command(office, id, clerk, { name: 'notify', facts: { complete: true, items: 0 } });
    }
    await office.at('2026-03-10T17:00');
    const met = await command(office, onTime.id, clerk, { name: 'answer', facts: { result: 'solved' } });
    expect(met.problem.overdue).toBe(false);
    await office.at('2026-03-10T17:30');
    const missed = await command(office, late.id, clerk, { name: 'answer', facts: { result: 'solved' } });
    expect(missed.problem.overdue).toBe(true);
    const promise = missed.clocks.find((c) => c.kind === 'promise');
    expect(promise).toMatchObject({
      breachedAt: instant('2026-03-10T17:00'),
      detectedAt: instant('2026-03-10T17:30'),
    });
    expect(await replayed(office, late.id)).toEqual(await stored(office, late.id));
  });

  it('refuses a problem row that changes without an event, and any change of history', async () => {
    const { id } = await submitOne(submitParts(office), firm);
    await expect(
      office.database.run(`update problem set state = 'closed' where id = $1`, [id]),
    ).rejects.toMatchObject({
      code: 'BH001',
    });
    await expect(office.database.run(`delete from problem where id = $1`, [id])).rejects.toMatchObject({
      code: 'BH002',
    });
    await expect(
      office.database.run(`update event set kind = 'closed' where problem_id = $1`, [id]),
    ).rejects.toMatchObject({ code: 'BH002' });
  });

  it('refuses a clock that changes without its problem, and the emptying of a table', async () => {
    const { id } = await submitOne(submitParts(office), firm);
    for (const alone of ["update clock set due = due + interval '1 day'", 'delete from clock']) {
      await expect(office.database.run(`${alone} where problem_id = $1`, [id])).rejects.toMatchObject({
        code: 'BH001',
      });
    }
    for (const table of ['event', 'problem']) {
      await expect(office.database.run(`truncate ${table}`)).rejects.toMatchObject({ code: 'BH002' });
    }
  });
});
