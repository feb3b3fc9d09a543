import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { callerWith, openApi, type Api, type Caller } from '../factories/api.js';
import { cellsIn } from '../factories/drill-down.js';
import { learnAll } from '../factories/learning.js';
import { enroll, hire } from '../factories/office.js';
import { sure } from '../factories/problem.js';

describe('the routing report over HTTP', () => {
  let api: Api;
  let firm: Caller;
  let clerk: Caller;
  let lead: Caller;
  let supervisor: Caller;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    firm = await api.as(await enroll(api.office));
    clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    supervisor = await api.as(await hire(api.office, 'supervisor'));
    const dispatcher = await api.as(await hire(api.office, 'dispatcher'));
    for (const channel of ['web', 'phone', 'web']) {
      api.routes(() => sure('market'));
      await clerk.done(await firm.submitted({ channel }), 'accept');
    }
    api.routes(() => sure('tax', { decision: 'triage' }));
    const unsure = await firm.submitted({ text: 'Our licence is not there yet.' });
    const placed = await dispatcher.done(unsure, 'dispatch', { window: 'market' });
    await clerk.done(placed, 'accept');
    await learnAll(api.office);
  });
  afterAll(() => api.close());

  it('answers figures that open exactly their problems (I13)', async () => {
    const { status, body } = await supervisor.get(
      '/api/v1/reports/routing?from=2026-03-01&to=2026-04-01&groupBy=window,channel,language,month',
    );
    expect(status).toBe(200);
    expect(body.total).toMatchObject({
      classified: { count: 4 },
      dispatchedAlone: { percent: 75, enough: false, missed: { count: 1 } },
      accuracy: { percent: 75, numerator: { count: 3 }, missed: { count: 1 } },
      known: { count: 4 },
      precision: { percent: 100, denominator: { count: 3 } },
      secondReadings: { percent: null },
      returned: { count: 0 },
    });
    expect(body.rows.map((r: { key: object }) => r.key)).toEqual([
      { window: 'market', channel: 'phone', language: 'zh', month: '2026-03' },
      { window: 'market', channel: 'web', language: 'zh', month: '2026-03' },
      { window: 'tax', channel: 'web', language: 'en', month: '2026-03' },
    ]);
    for (const { path, count, query } of cellsIn(body)) {
      const list = await supervisor.get(query);
      expect([path, list.status, list.body.items?.length]).toEqual([path, 200, count]);
    }
  });

  it('says who decides, what is guarded and how texts have moved', async () => {
    const { body } = await lead.get('/api/v1/reports/routing');
    expect(body).toMatchObject({
      from: '2026-03-01',
      to: '2026-04-01',
      asOf: '2026-03-02T10:00:00+08:00',
      groupBy: ['window'],
      deciding: { kind: 'catalogue', model: shippedCatalogue().version, since: null, loaded: true },
      shadow: null,
      guards: [],
      drift: { psi: null, level: null, recent: { predictions: 4, to: '2026-03-02T10:00:00+08:00' } },
    });
  });

  it('is for those who answer for it', async () => {
    expect((await clerk.get('/api/v1/reports/routing')).status).toBe(403);
    expect((await firm.get('/api/v1/reports/routing')).status).toBe(403);
    expect((await callerWith(api.http, {}).get('/api/v1/reports/routing')).status).toBe(401);
  });

  it.each(['groupBy=difficulty', 'groupBy=', 'from=soon', 'language=fr', 'channel=A%20b', 'window=;drop'])(
    'refuses ?%s',
    async (query) => {
      expect((await supervisor.get(`/api/v1/reports/routing?${query}`)).status).toBe(422);
    },
  );
});
