import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identified, packModel } from '@bihuan/classifier/artefact.js';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { DAY_ZERO } from '@bihuan/classifier/day-zero.js';
import { trainModel } from '@bihuan/classifier/train/train-model.js';
import { readDeciding } from '@bihuan/application/routing/deciding.js';
import { LiveRouter } from '@bihuan/application/routing/live-router.js';
import { LoadedModel } from '@bihuan/application/routing/loaded-model.js';
import { ShadowModel } from '@bihuan/application/routing/shadow-model.js';
import { insertGuard } from '@bihuan/db/learning/guard.repository.js';
import { insertModel } from '@bihuan/db/learning/model.repository.js';
import { handled, hireStaff, learnAll } from '../factories/learning.js';
import { enroll, openOffice, type Office } from '../factories/office.js';
import { REFUSED, refusedModel } from '../factories/refused-model.js';

const LICENCE = '公司营业执照变更登记一直没有办下来';
const NAMED = [expect.stringMatching(/was trained by pipeline other-2/)];

describe('a model that this process cannot load', () => {
  let office: Office;
  let refused: unknown[];
  const onRefused = (error: unknown) => refused.push(String(error));

  beforeEach(async () => {
    office = await openOffice();
    refused = [];
  });
  afterEach(() => office.close());

  const newRouter = () => new LiveRouter(office.database, 0.95, { onRefused, onFailure: () => undefined });

  it('as champion leaves the shipped catalogue deciding under the guards, and is named once', async () => {
    const fresh = newRouter();
    expect(fresh.route(LICENCE)).toMatchObject({ window: 'market', decision: 'dispatch' });
    await refusedModel(office, 'champion');
    await insertGuard(office.database, { window: 'market', threshold: null, toTriage: true, why: {} });
    expect(await fresh.refresh()).toBe(true);
    expect(fresh.route(LICENCE)).toMatchObject({
      window: 'market',
      decision: 'triage',
      model: shippedCatalogue().version,
    });
    expect({ deciding: fresh.deciding, refused: fresh.refused }).toEqual({
      deciding: shippedCatalogue().version,
      refused: REFUSED,
    });
    expect(await fresh.refresh()).toBe(false);
    await insertGuard(office.database, { window: 'market', threshold: null, toTriage: false, why: {} });
    expect(await fresh.refresh()).toBe(true);
    expect(fresh.route(LICENCE).decision).toBe('dispatch');
    expect(refused).toEqual(NAMED);
  });

  it('as champion is not the one that the fail-safe audits', async () => {
    await refusedModel(office, 'champion');
    const champions = new LoadedModel(office.database, onRefused);
    for (let i = 0; i < 2; i += 1)
      expect(await readDeciding(office.database, champions, 0.95)).toEqual({
        model: shippedCatalogue().version,
        threshold: DAY_ZERO.threshold,
      });
    expect(refused).toEqual(NAMED);
  });

  it('guards hold although the weights of the champion cannot even be read', async () => {
    const router = newRouter();
    await refusedModel(office, 'champion');
    await insertGuard(office.database, { window: 'market', threshold: null, toTriage: true, why: {} });
    await office.database.run('alter table model rename to away');
    await expect(router.refresh()).rejects.toThrow();
    expect(router.route(LICENCE).decision).toBe('triage');
    await office.database.run('alter table away rename to model');
    expect(await router.refresh()).toBe(true);
  });

  it('as shadow is named once, and nothing that is learnt waits for it', async () => {
    await refusedModel(office, 'shadow');
    const shadow = new ShadowModel(office.database, 0.95, { onRefused, onFailure: () => undefined });
    expect([await shadow.current(), await shadow.current()]).toEqual([null, null]);
    expect(refused).toEqual(NAMED);
  });
});

describe('a shadow that fails on a text', () => {
  it('has given it to a person, and what is learnt does not wait for it', async () => {
    const office = await openOffice();
    const failed: unknown[] = [];
    const shadow = new ShadowModel(office.database, 0.95, {
      onRefused: () => undefined,
      onFailure: ({ kind }) => failed.push(kind),
    });
    const id = await brokenShadow(office);
    const firm = await enroll(office);
    await handled(office, { firm, staff: await hireStaff(office), text: LICENCE, to: 'market' });
    await learnAll(office, await shadow.current());
    const predictions = await office.database.run('select model, decision, p from prediction order by role');
    expect(predictions).toEqual([
      { model: 'test', decision: 'dispatch', p: expect.any(Number) },
      { model: id, decision: 'triage', p: 0 },
    ]);
    expect(failed).toEqual(['not_finite']);
    await office.close();
  });
});

/** Its bytes are those it was named after, yet what it answers is no number. */
async function brokenShadow({ database }: Office): Promise<string> {
  const model = trainModel([
    { text: LICENCE, label: 'market' },
    { text: '发票额度不够用', label: 'tax' },
  ]);
  const calibration = { ...model.facts.calibration, scales: ['none'] as unknown as number[] };
  const broken = identified({ ...model, facts: { ...model.facts, calibration } });
  const { body, weights } = packModel(broken);
  const { id } = broken.facts;
  await insertModel(database, { id, facts: { ...broken.facts }, body, weights, outOfFold: [] });
  await database.run(`insert into model_move (model, status, why) values ($1, 'shadow', '{}')`, [id]);
  return id;
}
