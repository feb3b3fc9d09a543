import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveReading, waitingReadings } from '@bihuan/application/routing/second-reading.js';
import { insertSecondReadings } from '@bihuan/db/learning/lesson.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { hireStaff, learnAll, type Staff } from '../factories/learning.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

describe('second readings', () => {
  let office: Office;
  let firm: Actor;
  let staff: Staff;
  let follower: Actor;
  let supervisor: Actor;
  const ids: string[] = [];

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    staff = await hireStaff(office);
    follower = await hire(office, 'follow_up');
    supervisor = await hire(office, 'supervisor');
    for (let i = 0; i < 6; i += 1) {
      const text = `营业执照一直没办下来,电话1381234567${i}`;
      ids.push((await submitOne(submitParts(office, sure('market')), firm, { text })).id);
    }
    await command(office, ids[0]!, await staff.clerk('market'), { name: 'accept', facts: {} });
    await command(office, ids[1]!, staff.dispatcher, { name: 'note', facts: {} });
    // Chance would choose others or none (second-reading.ts in domain): here all of them are read again.
    const chosen = ids.map((problem_id, i) => ({
      problem_id,
      occurred_at: instant(`2026-03-02T09:0${i}`),
    }));
    await insertSecondReadings(office.database, chosen);
    await learnAll(office);
  });
  afterAll(() => office.close());

  const waiting = async (actor: Actor) => {
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await waitingReadings(office, actor, { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    }
    return seen;
  };
  const give = (actor: Actor, problemId: string, window: string, problemType: string | null = null) => {
    const key = { actor: `user:${actor.ref.id}`, key: randomUUID(), bodyHash: window };
    return giveReading(office, { actor, problemId, window, problemType, key }, (kept) => kept);
  };
  const readings = () =>
    office.database.run<{ problem_id: string }>(
      `select problem_id, seq, window_code, given_by, event_kind from feedback where kind = 'second_reading'`,
    );

  it('wait in their order, for who has not acted on them, and only in the own region', async () => {
    expect(await waiting(follower)).toEqual(ids);
    expect(await waiting(staff.dispatcher)).toEqual(ids.filter((id) => id !== ids[1]));
    expect(await waiting(await hire(office, 'supervisor', { region: 'duty' }))).toEqual([]);
  });

  it('show a masked text and nothing that tells where it went', async () => {
    const { items } = await waitingReadings(office, follower, { limit: 1 });
    expect(Object.keys(items[0]!).sort()).toEqual(['chosenAt', 'id', 'number', 'text', 'title']);
    expect(items[0]?.text).toContain('营业执照一直没办下来');
    expect(items[0]?.text).not.toContain('13812345670');
  });

  it('are kept as feedback, once for each problem, and wait no longer', async () => {
    const first = await give(follower, ids[2]!, 'tax');
    expect(first).toMatchObject({ status: 201, replayed: false, body: { window: 'tax' } });
    expect(await readings()).toEqual([
      { problem_id: ids[2], seq: 0, window_code: 'tax', given_by: follower.ref.id, event_kind: null },
    ]);
    expect((await give(follower, ids[2]!, 'tax')).body).toEqual(first.body);
    await expect(give(follower, ids[2]!, 'market')).rejects.toMatchObject({ code: 'already_read' });
    await expect(give(supervisor, ids[2]!, 'land')).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readings()).toHaveLength(1);
    expect(await waiting(supervisor)).not.toContain(ids[2]);
  });

  it('of two at once are one', async () => {
    const both = await Promise.allSettled([
      give(follower, ids[3]!, 'market'),
      give(supervisor, ids[3]!, 'tax'),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await readings()).filter((one) => one.problem_id === ids[3])).toHaveLength(1);
  });

  it('are not given by who had a hand in the problem (I6), not of another region, not of what was not chosen', async () => {
    await expect(give(staff.dispatcher, ids[1]!, 'tax')).rejects.toMatchObject({
      code: 'has_acted',
      kind: 'forbidden',
    });
    const stranger = await hire(office, 'supervisor', { region: 'duty' });
    await expect(give(stranger, ids[1]!, 'tax')).rejects.toMatchObject({ kind: 'not_found' });
    const { id } = await submitOne(submitParts(office), firm);
    await expect(give(follower, id, 'tax')).rejects.toMatchObject({ kind: 'not_found' });
    await expect(give(follower, 'QY-1', 'tax')).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('name a window of the region and a type of that window', async () => {
    await expect(give(follower, ids[4]!, 'nowhere')).rejects.toMatchObject({ code: 'unknown_window' });
    await expect(give(follower, ids[4]!, 'market', 'tax.invoice')).rejects.toMatchObject({
      code: 'unknown_type',
    });
    const { windows } = await office.directory.region('county');
    const type = windows.find((w) => w.code === 'market')!.types[0]!.code;
    expect((await give(follower, ids[4]!, 'market', type)).body).toMatchObject({ problemType: type });
  });

  it('leave a refused key free, and answer a used one as before', async () => {
    const key = { actor: `user:${follower.ref.id}`, key: 'one', bodyHash: 'x' };
    const request = { actor: follower, problemId: ids[5]!, problemType: null, key };
    const now = (window: string) => giveReading(office, { ...request, window }, ({ window: w }) => ({ w }));
    await expect(now('nowhere')).rejects.toMatchObject({ kind: 'invalid' });
    expect(await now('tax')).toMatchObject({ replayed: false, body: { w: 'tax' } });
    expect(await now('tax')).toMatchObject({ replayed: true, body: { w: 'tax' } });
    expect(await waiting(follower)).toEqual(ids.slice(0, 2));
  });
});
