import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { PIPELINE } from '@bihuan/classifier/text.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { callerWith, newKey, openApi, type Api, type Caller } from '../factories/api.js';
import { hire } from '../factories/office.js';

const PATH = '/api/v1/models';
const WHY = { reason: '连续四周比目录准' };
const FACTS = {
  pipeline: PIPELINE,
  seed: 1,
  catalogue: shippedCatalogue().version,
  parent: null,
  data: { texts: 410, sha256: 'ab' },
  thresholds: { '0.95': 0.7, '0.98': 0.8 },
  metrics: { accuracy: 0.93, macroF1: 0.92, calibrationError: 0.01 },
};

describe('models over HTTP', () => {
  let api: Api;
  let root: Actor;
  let admin: Caller;
  let supervisor: Caller;

  beforeAll(async () => {
    api = await openApi();
    root = await hire(api.office, 'admin');
    admin = await api.as(root);
    supervisor = await api.as(await hire(api.office, 'supervisor'));
    for (const id of ['aa', 'bb']) await made(id);
    await moved('aa', 'retired', { replacedBy: 'bb' });
    await moved('bb', 'candidate', { passes: true, findings: [] });
    await moved('bb', 'shadow', { passes: true, findings: [finding('sample', 410, 200)] });
  });
  afterAll(() => api.close());

  const finding = (rule: string, found: number, wanted: number) => ({
    rule,
    window: null,
    holds: true,
    found,
    wanted,
  });
  const made = (id: string) =>
    api.office.database.run(
      `insert into model (id, facts, body, weights, out_of_fold) values ($1, $2, '{}', '', '[]')`,
      [id, JSON.stringify(FACTS)],
    );
  const moved = (id: string, status: string, why: object) =>
    api.office.database.run('insert into model_move (model, status, why) values ($1, $2, $3)', [
      id,
      status,
      JSON.stringify(why),
    ]);
  /** Texts whose window is known, on which the catalogue and the shadow have both spoken; both right. */
  const seen = (n: number) =>
    api.office.database.run(
      `with ids as (select gen_random_uuid() as id from generate_series(1, $1::int)),
         said as (insert into prediction select id, 2, model, role, 'tax', null, 0.9, 'dispatch', '[]', 'web', now()
           from ids, (values ('${shippedCatalogue().version}', 'champion'), ('bb', 'shadow')) m (model, role))
       insert into feedback (problem_id, seq, kind, event_kind, window_code, given_at)
         select id, 3, 'confirmed', 'accepted', 'tax', now() from ids`,
      [n],
    );

  it('lists where each stands, how it was made, how it did, and what the gate said', async () => {
    const { status, body } = await supervisor.get(PATH);
    expect(status).toBe(200);
    expect(body.items).toHaveLength(2);
    const { data, metrics, ...facts } = FACTS;
    expect(body.items.find((m: { id: string }) => m.id === 'bb')).toEqual({
      id: 'bb',
      status: 'shadow',
      trainedAt: expect.stringMatching(/\+08:00$/),
      movedAt: expect.stringMatching(/\+08:00$/),
      movedBy: null,
      reason: null,
      gate: { passes: true, findings: [finding('sample', 410, 200)] },
      facts: { ...facts, texts: data.texts, textsSha256: data.sha256 },
      metrics,
    });
    expect(body.items.find((m: { id: string }) => m.id === 'aa')).toMatchObject({
      status: 'retired',
      gate: null,
    });
  });

  it('promotes nothing through a closed gate, and says what it found', async () => {
    const { status, body } = await admin.post(`${PATH}/bb/promote`, WHY, newKey());
    expect([status, body.code]).toEqual([409, 'gate_closed']);
    expect(body.errors).toEqual(
      expect.arrayContaining([{ path: '/sample', message: '0.000, wanted 200.000' }]),
    );
    const other = await admin.post(`${PATH}/aa/promote`, WHY, newKey());
    expect([other.status, other.body.code]).toEqual([409, 'not_shadow']);
    expect((await admin.post(`${PATH}/nothing/promote`, WHY, newKey())).status).toBe(404);
    expect((await admin.post(`${PATH}/%00/promote`, WHY, newKey())).status).toBe(404);
    expect((await admin.post(`${PATH}/bb/promote`, {}, newKey())).status).toBe(422);
    expect((await admin.post(`${PATH}/bb/promote`, WHY)).status).toBe(428);
    const none = await admin.post(`${PATH}/rollback`, WHY, newKey());
    expect([none.status, none.body.code]).toEqual([409, 'no_champion']);
  });

  it('promotes the shadow once for its key, and goes back by a pointer', async () => {
    await seen(200);
    const key = newKey();
    const promoted = await admin.post(`${PATH}/bb/promote`, WHY, key);
    expect([promoted.status, promoted.body.deciding]).toEqual([200, { kind: 'model', model: 'bb' }]);
    expect(promoted.body.gate).toMatchObject({ passes: true });
    expect((await admin.post(`${PATH}/bb/promote`, WHY, key)).text).toBe(promoted.text);
    const again = await admin.post(`${PATH}/bb/promote`, WHY, newKey());
    expect([again.status, again.body.code]).toEqual([409, 'not_shadow']);
    const champion = (await admin.get(PATH)).body.items.find((m: { id: string }) => m.id === 'bb');
    expect(champion).toMatchObject({
      status: 'champion',
      reason: WHY.reason,
      movedBy: { id: root.ref.id, name: expect.stringContaining('admin') },
      gate: { passes: true },
    });
    const report = await supervisor.get('/api/v1/reports/routing');
    expect(report.body.deciding).toEqual({
      kind: 'model',
      model: 'bb',
      since: champion.movedAt,
      loaded: true,
    });

    const back = { reason: '税务错得多' };
    const { status, body } = await admin.post(`${PATH}/rollback`, back, newKey());
    expect([status, body]).toEqual([
      200,
      { deciding: { kind: 'catalogue', model: shippedCatalogue().version }, gate: null },
    ]);
    const retired = (await admin.get(PATH)).body.items.find((m: { id: string }) => m.id === 'bb');
    expect(retired).toMatchObject({ status: 'retired', reason: back.reason, gate: null });
  });

  it('are moved by administrators alone', async () => {
    for (const path of [`${PATH}/bb/promote`, `${PATH}/rollback`]) {
      expect((await supervisor.post(path, WHY, newKey())).status).toBe(403);
      expect((await callerWith(api.http, {}).post(path, WHY, newKey())).status).toBe(401);
    }
    const dispatcher = await api.as(await hire(api.office, 'dispatcher'));
    expect((await dispatcher.get(PATH)).status).toBe(403);
  });
});
