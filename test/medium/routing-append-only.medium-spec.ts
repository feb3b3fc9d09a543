import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOffice, type Office } from '../factories/office.js';

/** Tables, each with a column that is set to what it is: also what changes nothing is a change. */
const APPEND_ONLY = [
  ['prediction', 'p'],
  ['feedback', 'kind'],
  ['second_reading', 'chosen_at'],
  ['model', 'facts'],
  ['model_move', 'status'],
  ['routing_guard', 'to_triage'],
] as const;

describe('what is remembered of routings, in the eyes of the database', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
    const { database } = office;
    const id = '0198a000-0000-7000-8000-000000000001';
    await database.run(
      `insert into prediction values ($1, 2, 'm', 'champion', 'tax', null, 0.9, 'dispatch', '[]', 'web', now())`,
      [id],
    );
    await database.run(
      `insert into feedback values ($1, 3, 'confirmed', 'accepted', 'tax', null, now(), null)`,
      [id],
    );
    await database.run('insert into second_reading values ($1, now())', [id]);
    await database.run(`insert into lesson_text values ($1, 'zh', '', '发票额度不够用')`, [id]);
    await database.run(`insert into model values ('aa', '{}', '{}', '', '[]')`);
    await database.run(`insert into model_move (model, status, why) values ('aa', 'candidate', '{}')`);
    await database.run(`insert into routing_guard (window_code, to_triage, why) values ('tax', true, '{}')`);
  });
  afterAll(() => office.close());

  const refused = (sql: string) => expect(office.database.run(sql)).rejects.toMatchObject({ code: 'BH002' });
  it.each(APPEND_ONLY)('%s only grows: not changed, not deleted, not emptied', async (table, column) => {
    await refused(`update ${table} set ${column} = ${column}`);
    await refused(`delete from ${table}`);
    await refused(`truncate ${table} cascade`);
  });

  it('a masked text is never rewritten nor emptied away with all others, but may be erased like all words of people', async () => {
    await refused(`update lesson_text set body = '另一句'`);
    await refused('truncate lesson_text');
    expect(await office.database.run('delete from lesson_text returning 1')).toHaveLength(1);
  });
});
