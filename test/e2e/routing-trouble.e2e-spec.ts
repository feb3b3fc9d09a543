import { afterEach, describe, expect, it } from '@jest/globals';
import { createLog } from '@bihuan/observability/logger.js';
import { openApi, type Api, type ApiOptions } from '../factories/api.js';
import { enroll } from '../factories/office.js';

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
});
