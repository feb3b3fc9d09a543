import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { isReadTwice } from '@bihuan/domain/routing/second-reading.js';
import { handled, hireStaff, learnAll, type Staff } from '../factories/learning.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

describe('what is remembered of routings', () => {
  let office: Office;
  let firm: Actor;
  let staff: Staff;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    staff = await hireStaff(office);
    const lead = await hire(office, 'lead', { window: 'market' });
    const text = '营业执照一直没办下来,电话13812345678';
    ids['kept'] = await handled(office, { firm, staff, text, to: 'market' });
    const unsure = { window: 'market', decision: 'triage', confidence: 0.4 } as const;
    ids['corrected'] = await handled(office, { firm, staff, text: '发票额度', to: 'tax', said: unsure });
    const parts = submitParts(office, sure('market'));
    const one = async (name: string, more = {}) => (ids[name] = (await submitOne(parts, firm, more)).id);
    await one('bounced');
    await command(office, ids['bounced']!, lead, { name: 'return', facts: { suggestedWindow: 'land' } });
    const ruling = { name: 'decide-return', facts: { uphold: true, window: 'land' } } as const;
    await command(office, ids['bounced']!, staff.dispatcher, ruling);
    await command(office, ids['bounced']!, await staff.clerk('land'), { name: 'accept', facts: {} });
    await one('withdrawn');
    await command(office, ids['withdrawn']!, firm, { name: 'withdraw', facts: { consent: true } });
    await one('secret', { confidential: true });
    await learnAll(office);
  });
  afterAll(() => office.close());

  const feedback = (name: string) =>
    office.database.run<{ kind: string; window_code: string | null; event_kind: string }>(
      'select kind, window_code, event_kind from feedback where problem_id = $1 order by seq',
      [ids[name]],
    );

  it('says of each later event what it means', async () => {
    expect(await feedback('kept')).toMatchObject([{ kind: 'confirmed', window_code: 'market' }]);
    expect(await feedback('corrected')).toMatchObject([
      { kind: 'corrected', window_code: 'tax', event_kind: 'dispatched' },
      { kind: 'corrected', window_code: 'tax', event_kind: 'accepted' },
    ]);
    expect(await feedback('bounced')).toMatchObject([
      { kind: 'returned', window_code: 'land' },
      { kind: 'corrected', window_code: 'land', event_kind: 'return_upheld' },
      { kind: 'corrected', window_code: 'land', event_kind: 'accepted' },
    ]);
    expect(await feedback('withdrawn')).toMatchObject([{ kind: 'none', window_code: null }]);
    expect(await feedback('secret')).toEqual([]);
  });

  it('labels a problem with the window that finally accepted it', async () => {
    const labels = await office.database.run<{ problem_id: string; window_code: string }>(
      'select problem_id, window_code from routing_label',
    );
    const byId = Object.fromEntries(labels.map((l) => [l.problem_id, l.window_code]));
    expect(byId).toEqual({
      [ids['kept']!]: 'market',
      [ids['corrected']!]: 'tax',
      [ids['bounced']!]: 'land',
    });
  });

  it('keeps what decided, once for each problem', async () => {
    const rows = await office.database.run<{ role: string; n: number }>(
      'select role, count(*)::int as n from prediction group by role',
    );
    expect(rows).toEqual([{ role: 'champion', n: 5 }]);
    const [unsure] = await office.database.run('select * from prediction where problem_id = $1', [
      ids['corrected'],
    ]);
    expect(unsure).toMatchObject({ window_code: 'market', p: 0.4, decision: 'triage', model: 'test' });
  });

  it('keeps texts masked, and none of a confidential problem', async () => {
    const rows = await office.database.run<{ problem_id: string; body: string; title: string }>(
      'select problem_id, body, title from lesson_text',
    );
    expect(rows.map((r) => r.problem_id)).not.toContain(ids['secret']);
    const kept = rows.find((r) => r.problem_id === ids['kept']);
    expect(kept?.body).toContain('营业执照一直没办下来');
    expect(kept?.body).not.toContain('13812345678');
    expect(kept?.title).toBe('');
  });

  it('chooses what is read twice by the id alone, among what was dispatched', async () => {
    for (let i = 0; i < 30; i++) await submitOne(submitParts(office), firm, { text: `执照变更 ${i}` });
    await learnAll(office);
    const dispatched = await office.database.run<{ problem_id: string; confidential: boolean }>(
      `select problem_id, confidential from prediction join problem on id = problem_id where decision = 'dispatch'`,
    );
    const chosen = await office.database.run<{ problem_id: string }>('select problem_id from second_reading');
    const open = dispatched.filter((d) => !d.confidential).map((d) => d.problem_id);
    expect(chosen.map((c) => c.problem_id).sort()).toEqual(open.filter(isReadTwice).sort());
  });

  it('learns nothing twice, even from the beginning', async () => {
    const count = async () =>
      (
        await office.database
          .run(`select (select count(*) from prediction) as p, (select count(*) from feedback) as f,
          (select count(*) from lesson_text) as t`)
      )[0];
    const before = await count();
    await office.database.run(
      `update learning_position set xid = '0', id = '00000000-0000-0000-0000-000000000000'`,
    );
    await learnAll(office);
    expect(await count()).toEqual(before);
  });

  it('refuses to have its memory changed', async () => {
    for (const table of ['prediction', 'feedback'])
      await expect(office.database.run(`delete from ${table}`)).rejects.toThrow('append-only');
  });
});
