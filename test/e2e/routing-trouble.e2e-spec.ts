import { afterEach, describe, expect, it } from '@jest/globals';
import { insertGuard } from '@bihuan/db/learning/guard.repository.js';
import { createLog } from '@bihuan/observability/logger.js';
import { openApi, type Api, type ApiOptions } from '../factories/api.js';
import { enroll, hire } from '../factories/office.js';
import { REFUSED, refusedModel } from '../factories/refused-model.js';

const TEXT = '公司营业执照变更登记一直没有办下来';

describe('routing in trouble', () => {
  let api: Api;
  let lines: string[];

  const open = async (options: ApiOptions = {}) => {
    lines = [];
    const log = createLog('api', 'info', { write: (line) => void lines.push(line) });
    api = await openApi({ ...options, log });
    return api.as(await enroll(api.office));
  };
  afterEach(() => api.close());

  const valueOf = async (name: string) => {
    const { text } = await api.http.get('/metrics').expect(200);
    return new RegExp(`^bihuan_${name}\\{[^}]*\\} (\\S+)$`, 'm').exec(text)?.[1];
  };
  const said = (message: string) => lines.filter((line) => line.includes(message));

  it('a classifier that fails leaves intake as quick as ever, and shows in figures and log without the text', async () => {
    const firm = await open();
    expect(await valueOf('classifier_failures_total')).toBe('0');
    api.routes((text) => {
      throw new RangeError(`cannot read ${text}`);
    });
    const { routing, state } = await firm.submitted({ text: TEXT });
    expect({ state, decision: routing?.decision }).toEqual({ state: 'triage', decision: 'triage' });
    expect(await valueOf('classifier_failures_total')).toBe('1');
    const [line = '{}', ...more] = said('the classifier failed');
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({ level: 'error', kind: 'RangeError' });
    expect(lines.join('')).not.toContain('营业执照');
  });

  it('a champion that cannot be loaded: guards hold, and readiness, figures, report and log say who decides', async () => {
    const firm = await open({
      live: true,
      before: async (office) => {
        await refusedModel(office, 'champion');
        await insertGuard(office.database, { window: 'market', threshold: null, toTriage: true, why: {} });
      },
    });
    const { routing, state } = await firm.submitted({ text: TEXT });
    expect([state, routing?.alternatives.length !== 0]).toEqual(['triage', true]);
    const ready = await api.http.get('/health/ready').expect(200);
    expect(ready.body.warnings).toContainEqual({
      code: 'champion_not_loaded',
      message: expect.stringContaining(REFUSED.slice(0, 12)),
    });
    expect(await valueOf('routing_champion_refused')).toBe('1');
    const supervisor = await api.as(await hire(api.office, 'supervisor'));
    const report = await supervisor.get('/api/v1/reports/routing');
    expect(report.body.deciding).toMatchObject({ kind: 'model', model: REFUSED, loaded: false });
    expect(said('the champion cannot be loaded')).toHaveLength(1);
  });
});
