import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOffice, type Office } from '../factories/office.js';

const bihuan = promisify(execFile);
const CLI = new URL('../../dist/apps/cli/main.js', import.meta.url).pathname;
const WORDS = ['执照变更一直没批', '发票额度不够用', '社保增员失败', '施工许可卡在审图'];
const WINDOWS = ['market', 'tax', 'labor', 'construction'];

describe('a training in a thread of its own, as it is built', () => {
  let office: Office;
  const run = async (...args: string[]) => {
    const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: office.url };
    return bihuan(process.execPath, [CLI, 'model', ...args, '--json'], { env, maxBuffer: 10_000_000 });
  };

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  it('is refused while too little is known, with what to do', async () => {
    const refused = await run('train').catch((error: { code: number; stdout: string }) => error);
    expect(refused).toMatchObject({ code: 1 });
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { message: expect.stringContaining('400') } });
  });

  it('ends with a candidate that the gate keeps back while nobody knows how the champion did', async () => {
    await office.database.run(
      `with lesson as (
         select gen_random_uuid() as id, i, ($1::text[])[i % 4 + 1] as text, ($2::text[])[i % 4 + 1] as label
         from generate_series(0, 419) i),
       texts as (insert into lesson_text select id, 'zh', '', text || ',第' || i || '次来问' from lesson)
       insert into feedback select id, 3, 'confirmed', 'accepted', label, null, now(), null from lesson`,
      [WORDS, WINDOWS],
    );
    const { stdout } = await run('train');
    const trained = JSON.parse(stdout) as { id: string; status: string; lessons: number };
    expect(trained).toMatchObject({ status: 'candidate', lessons: 420, verdict: { passes: false } });
    const listed = JSON.parse((await run('list')).stdout) as { models: { id: string; status: string }[] };
    expect(listed.models).toMatchObject([{ id: trained.id, status: 'candidate' }]);
    const refused = await run('promote', '--model', trained.id.slice(0, 8)).catch(
      (e: { stdout: string }) => e,
    );
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'not_shadow' } });
  }, 240_000);
});
