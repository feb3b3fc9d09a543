import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertGuard } from '@bihuan/db/learning/guard.repository.js';
import { RoutingMetrics } from '../../apps/api/src/health/routing-metrics.js';
import { learnAll } from '../factories/learning.js';
import { openApi, type Api } from '../factories/api.js';
import { enroll, hire } from '../factories/office.js';
import { sure } from '../factories/problem.js';

describe('figures of routing', () => {
  let api: Api;
  let first: string;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    const firm = await api.as(await enroll(api.office));
    const lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    const dispatcher = await api.as(await hire(api.office, 'dispatcher'));
    const land = await api.as(await hire(api.office, 'clerk', { window: 'land' }));
    api.routes(() => sure('market'));
    const clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    for (let i = 0; i < 2; i += 1) await clerk.done(await firm.submitted(), 'accept');
    const back = await lead.done(await firm.submitted(), 'return', {
      reason: '不属于本窗口',
      basis: '三定方案',
      suggestedWindow: 'land',
    });
    const ruling = { uphold: true, reason: '是', window: 'land' };
    await land.done(await dispatcher.done(back, 'decide-return', ruling), 'accept');
    api.routes(() => sure('tax', { decision: 'triage' }));
    await firm.submitted();
    await learnAll(api.office);
    await insertGuard(api.office.database, { window: 'market', threshold: 0.99, toTriage: false, why: {} });
    first = await scraped();
  });
  afterAll(() => api.close());

  const scraped = async () => (await api.http.get('/metrics').expect(200)).text;
  const valueOf = (text: string, name: string, window?: string) => {
    const labels = window === undefined ? '[^}]*' : `[^}]*window="${window}"[^}]*`;
    return new RegExp(`^bihuan_${name}\\{${labels}\\} (\\S+)$`, 'm').exec(text)?.[1];
  };

  it('say by window how much of what went by itself was right, and on how many that rests', () => {
    expect(Number(valueOf(first, 'routing_precision', 'market'))).toBeCloseTo(2 / 3, 5);
    expect(valueOf(first, 'routing_known', 'market')).toBe('3');
    expect(valueOf(first, 'routing_known', 'tax')).toBe('0');
    expect(valueOf(first, 'routing_precision', 'tax')).toBeUndefined();
  });

  it('say where the fail-safe stands, what people look at, and no drift before it can be told from chance', () => {
    expect(valueOf(first, 'routing_guarded', 'market')).toBe('1');
    expect(valueOf(first, 'routing_guarded', 'tax')).toBe('0');
    expect(valueOf(first, 'routing_triage_share')).toBe('0.25');
    expect(valueOf(first, 'routing_drift_psi')).toMatch(/^nan$/i);
  });

  it('have windows of the office as their only labels', async () => {
    const { windowCodes } = await api.office.directory.region('county');
    const labels = [...first.matchAll(/^bihuan_routing_\w+\{[^}]*window="([^"]*)"/gm)].map(([, w]) => w);
    expect(new Set(labels)).toEqual(new Set(windowCodes));
  });

  it('are read once a minute at most, and a scrape does without the database', async () => {
    await insertGuard(api.office.database, { window: 'tax', threshold: null, toTriage: true, why: {} });
    expect(valueOf(await scraped(), 'routing_guarded', 'tax')).toBe('0');
    const metrics = api.app.get<{ readAt: number }>(RoutingMetrics, { strict: false });
    metrics.readAt = -Infinity;
    expect(valueOf(await scraped(), 'routing_guarded', 'tax')).toBe('1');
    metrics.readAt = -Infinity;
    await api.office.database.run('alter table routing_guard rename to away');
    expect(valueOf(await scraped(), 'routing_guarded', 'tax')).toBe('1');
    await api.office.database.run('alter table away rename to routing_guard');
  });
});
