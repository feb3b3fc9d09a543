import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PIPELINE } from '@bihuan/classifier/text.js';
import { isTrainingDue } from '@bihuan/application/routing/retrain.js';
import { readLessons } from '@bihuan/db/learning/lesson.repository.js';
import { openOffice, type Office } from '../factories/office.js';

const WEEK_MS = 7 * 24 * 3_600_000;
/** As many texts as one training reads. */
const MOST = 30_000;

describe('whether a training is due', () => {
  let office: Office;
  let texts: number;

  beforeEach(async () => {
    office = await openOffice();
    texts = 0;
  });
  afterEach(() => office.close());

  /** `n` more texts, younger than all before, each accepted by the window tax. */
  const learnt = async (n: number) => {
    await office.database.run(
      `with lesson as (
         select ('01980000-0000-7000-8000-' || lpad(to_hex($1::int + i), 12, '0'))::uuid as id
         from generate_series(1, $2::int) i),
       texts as (insert into lesson_text select id, 'zh', '', '发票额度' from lesson)
       insert into feedback select id, 3, 'confirmed', 'accepted', 'tax', null, now(), null from lesson`,
      [texts, n],
    );
    texts += n;
  };
  /** A model that has read what a training would read now. */
  const trained = async (pipeline = PIPELINE) => {
    const read = await readLessons(office.database, MOST);
    const outOfFold = read.map((lesson) => ({ problemId: lesson.problem_id, label: lesson.label }));
    await office.database.run(
      `with made as (insert into model (id, facts, body, weights, out_of_fold)
         values (gen_random_uuid()::text, $1, '{}', '', $2) returning id)
       insert into model_move (model, status, why) select id, 'candidate', '{}' from made`,
      [JSON.stringify({ pipeline, data: { texts: read.length } }), JSON.stringify(outOfFold)],
    );
  };
  const isDue = (later = 0) => isTrainingDue(office.database, Date.now() + later);

  it('waits for 400 texts, from then on for 200 that the last model has not read, or for any in a week', async () => {
    await learnt(399);
    expect(await isDue()).toBe(false);
    await learnt(1);
    expect(await isDue()).toBe(true);
    await trained();
    expect([await isDue(), await isDue(WEEK_MS)]).toEqual([false, false]);
    await learnt(199);
    expect([await isDue(), await isDue(WEEK_MS)]).toEqual([false, true]);
    await learnt(1);
    expect(await isDue()).toBe(true);
  });

  it('a text that another window has accepted since is news', async () => {
    await learnt(400);
    await trained();
    await office.database.run(
      `insert into feedback select problem_id, 9, 'corrected', 'accepted', 'market', null, now(), null
       from lesson_text limit 200`,
    );
    expect(await isDue()).toBe(true);
  });

  it('texts that were erased hide nothing that is new', async () => {
    await learnt(600);
    await trained();
    await office.database.run(
      'delete from lesson_text where problem_id in (select problem_id from lesson_text order by problem_id limit 150)',
    );
    expect(await isDue(WEEK_MS)).toBe(false);
    await learnt(200);
    expect(await isDue()).toBe(true);
  });

  it('hears nothing of texts beyond those that a training reads, however many there are', async () => {
    await learnt(MOST + 300);
    await trained();
    expect([await isDue(), await isDue(WEEK_MS)]).toEqual([false, false]);
    await learnt(200);
    expect(await isDue()).toBe(true);
  }, 60_000);

  it('asks what a model of this text pipeline has read: one of another says nothing', async () => {
    await learnt(400);
    await trained('other-2');
    expect(await isDue()).toBe(true);
    await trained();
    await trained('other-2');
    expect(await isDue()).toBe(false);
  });
});
