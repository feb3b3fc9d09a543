import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { DAY_ZERO } from '@bihuan/classifier/day-zero.js';
import { readDeciding } from '@bihuan/application/routing/deciding.js';
import { LiveRouter } from '@bihuan/application/routing/live-router.js';
import { LoadedModel } from '@bihuan/application/routing/loaded-model.js';
import { ShadowModel } from '@bihuan/application/routing/shadow-model.js';
import { insertGuard } from '@bihuan/db/learning/guard.repository.js';
import { openOffice, type Office } from '../factories/office.js';
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
    const shadow = new ShadowModel(office.database, 0.95, onRefused);
    expect([await shadow.current(), await shadow.current()]).toEqual([null, null]);
    expect(refused).toEqual(NAMED);
  });
});
