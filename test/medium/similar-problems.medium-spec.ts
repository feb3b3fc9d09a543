import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SimilarProblems } from '@bihuan/application/similar/similar-problems.js';
import { similarTo } from '@bihuan/application/similar/similar-to.js';
import type { Sql } from '@bihuan/db/database.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { feedSettled } from '../factories/feed.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

const LICENCE = '营业执照地址变更材料交了两周还没有结果';
const WAGES = '员工工资被拖欠三个月,老板一直不见人';

describe('similar problems', () => {
  let office: Office;
  let firm: Actor;
  let other: Actor;
  let dispatcher: Actor;
  let similar: SimilarProblems;

  beforeAll(async () => {
    office = await openOffice();
    await office.at('2026-03-02T09:00');
    firm = await enroll(office);
    other = await enroll(office, '914403001922038216');
    dispatcher = await hire(office, 'dispatcher');
    similar = new SimilarProblems(office.database);
  });
  afterAll(() => office.close());

  async function submit(text: string, { by = firm, window = 'market', confidential = false } = {}) {
    const { id } = await submitOne(submitParts(office, sure(window)), by, { text, confidential });
    return id;
  }
  async function closed(text: string, more: Parameters<typeof submit>[1] = {}): Promise<string> {
    const id = await submit(text, more);
    await command(office, id, more.by ?? firm, { name: 'withdraw', facts: { consent: true } });
    return id;
  }
  /** Until everything has been read: a busy machine may need more than one question. */
  async function ask(id: string, actor = dispatcher, index = similar) {
    await feedSettled(office);
    for (;;) {
      const found = await askOnce(id, actor, index);
      if (found.complete) return found;
    }
  }
  async function askOnce(id: string, actor = dispatcher, index = similar) {
    const found = await similarTo({ ...office, similar: index }, actor, id);
    const idsOf = (list: readonly { id: string }[]) => list.map((p) => p.id);
    return { closed: idsOf(found.closed), duplicates: idsOf(found.duplicates), complete: found.complete };
  }

  it('are read in when somebody first asks, and heard of afterwards', async () => {
    const before = await closed(LICENCE, { by: other });
    await closed(WAGES, { by: other });
    const id = await submit(`${LICENCE}。`);
    expect(similar.size).toBe(0);
    expect(await ask(id)).toEqual({ closed: [before], duplicates: [], complete: true });
    expect(similar.size).toBe(3);
    const later = await closed(`${LICENCE},急`, { by: other });
    expect((await ask(id)).closed.sort()).toEqual([before, later].sort());
    expect(similar.size).toBe(4);
  });

  it('of the same enterprise are duplicates while open or recent; the nearest first', async () => {
    const id = await submit(WAGES);
    expect((await ask(id)).duplicates).toEqual([]);
    const near = await submit(`${WAGES},电话也不接,已经报警`);
    const same = await submit(WAGES);
    const withdrawn = await closed(`${WAGES}。`);
    await submit(WAGES, { by: other });
    const { duplicates } = await ask(id);
    expect(duplicates).toHaveLength(3);
    expect(duplicates.slice(0, 2).sort()).toEqual([same, withdrawn].sort());
    expect(duplicates[2]).toBe(near);
    await office.at('2026-04-02T09:00');
    expect((await ask(id)).duplicates.sort()).toEqual([same, near].sort());
  });

  it('shows five closed ones at most, and only what the reader may see', async () => {
    const text = '进口设备报关单退回三次,海关说商品编码不对';
    const id = await submit(text, { window: 'trade' });
    for (let i = 0; i < 7; i += 1) await closed(`${text}${i}`, { by: i < 2 ? firm : other, window: 'trade' });
    const tax = await closed(text, { by: other, window: 'tax' });
    const all = await ask(id);
    expect(all.closed).toHaveLength(5);
    expect(all.closed[0]).toBe(tax);
    const clerk = await hire(office, 'clerk', { window: 'trade' });
    expect((await ask(id, clerk)).closed).not.toContain(tax);
    expect((await ask(id, firm)).closed).toHaveLength(2);
    for (const stranger of [other, await hire(office, 'clerk', { window: 'labor' })]) {
      await expect(ask(id, stranger)).rejects.toMatchObject({ kind: 'not_found' });
    }
  });

  it('never has a confidential one in it, whoever asks', async () => {
    const text = '窗口人员索要好处费才肯收件,不敢署名';
    const secret = await closed(text, { confidential: true });
    const id = await submit(text);
    for (const reader of [dispatcher, firm]) {
      expect(await ask(id, reader)).toMatchObject({ closed: [], duplicates: [] });
    }
    // It may ask itself: who sees it sees what others were told.
    expect((await ask(secret)).duplicates).toEqual([id]);
  });

  it('has nothing to say of an erased text, and shows none', async () => {
    const text = '厂房出租合同备案窗口一直说系统维护';
    const [erased, id] = [await closed(text, { by: other }), await submit(text)];
    expect((await ask(id)).closed).toEqual([erased]);
    await office.database.run(`update content set body = '{}' where problem_id = $1`, [erased]);
    expect((await ask(id)).closed).toEqual([]);
    expect(await ask(erased)).toEqual({ closed: [], duplicates: [], complete: true });
  });

  it('keeps the newest when there are more than it may hold', async () => {
    const [first, id] = [await closed('甲方拖欠工程款项', { by: other }), await submit('甲方拖欠工程款项')];
    const small = new SimilarProblems(office.database, 2);
    expect(await ask(id, dispatcher, small)).toMatchObject({ closed: [first] });
    expect(small.size).toBe(2);
    await submit('另一件事情');
    expect(await ask(id, dispatcher, small)).toMatchObject({ closed: [] });
    expect(small.size).toBe(2);
  });

  it('asked by many at once, is filled once', async () => {
    const fresh = new SimilarProblems(office.database);
    const id = await submit(LICENCE);
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(id, dispatcher, fresh)));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(fresh.size).toBeGreaterThan(15);
  });

  it('does not keep the first one waiting: it says that it has not read everything yet', async () => {
    const id = await submit(LICENCE);
    let isSlow = true;
    const slow: Sql = {
      run: async (statement, values) => {
        if (isSlow) await delay(4_000);
        return office.database.run(statement, values);
      },
    };
    const late = new SimilarProblems(slow);
    const first = await askOnce(id, dispatcher, late);
    expect(first).toEqual({ closed: [], duplicates: [], complete: false });
    isSlow = false;
    expect((await ask(id, dispatcher, late)).closed).toHaveLength(2);
  });

  it('tries again after a fault', async () => {
    const id = await submit(LICENCE);
    let isAway = true;
    const flaky: Sql = {
      run: (statement, values) =>
        isAway ? Promise.reject(new Error('away')) : office.database.run(statement, values),
    };
    const again = new SimilarProblems(flaky);
    await expect(ask(id, dispatcher, again)).rejects.toThrow('away');
    isAway = false;
    expect((await ask(id, dispatcher, again)).complete).toBe(true);
  });
});
