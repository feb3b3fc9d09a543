/** Keys, parameters, methods and paths that the API does not know: each is refused, and named. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { callerWith, newKey, openApi, placesOf, type Api, type Caller } from '../factories/api.js';
import { COMMAND_EXAMPLES } from '../factories/command-bodies.js';
import { everybody } from '../factories/everybody.js';
import { OPERATIONS } from '../support/openapi-document.js';

describe('what the API does not know', () => {
  let api: Api;
  let caller: Caller;
  let problem: ProblemAnswer;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    caller = await api.as(await everybody(api.office));
    problem = await caller.submitted();
  });
  afterAll(() => api.close());

  const there = (path: string) => path.replaceAll(/\{\w+\}/g, problem.id);
  const json = () => ({
    ...caller.headers,
    ...newKey(),
    'If-Match': '*',
    'Content-Type': 'application/json',
  });
  const written = () => api.office.database.run('select count(*) as n, sum(seq) as seqs from problem');

  it('an unknown key is named alone, in the words of where it lies', async () => {
    const typo = await caller.submit({ contact: { phnoe: '0571-88880000' } });
    expect([typo.status, typo.body.errors]).toEqual([
      422,
      [{ path: '/contact/phnoe', message: 'is not known here' }],
    ]);
    const item = { ...COMMAND_EXAMPLES.notify.items?.[0], why: '' };
    const nested = await caller.give(problem, 'notify', { complete: false, items: [item], extra: 1 });
    expect(placesOf(nested)).toEqual(['/items/0/why', '/extra']);
    const list = await caller.get('/api/v1/problems?limit=0&nothing=1&constructor=1');
    expect([list.status, list.body.detail]).toEqual([422, expect.stringMatching(/^The query, \/limit: /)]);
    expect(placesOf(list)).toEqual(['/limit', '/nothing', '/constructor']);
  });

  it.each(['__proto__', 'constructor'])('%s is an unknown key like any other', async (key) => {
    const before = await written();
    const body = `{"text":"甲","${key}":{"urgent":true}}`;
    const answer = await api.http.post('/api/v1/problems').set(json()).send(body);
    expect([answer.status, placesOf(answer)]).toEqual([422, [`/${key}`]]);
    expect(({} as { urgent?: boolean }).urgent).toBeUndefined();
    expect(await written()).toEqual(before);
  });

  it.each(OPERATIONS.map((o) => [o.name, o] as const))(
    '%s: an unknown query parameter is 422',
    async (_name, operation) => {
      const before = await written();
      const { method, path, body } = operation;
      const answer = await api.http[method](`${there(path)}?nothing=1&__proto__=2`)
        .set(json())
        .send(body && '{}');
      expect([answer.status, answer.body.detail]).toEqual([422, expect.stringMatching(/^The query, \//)]);
      expect(placesOf(answer)).toEqual(expect.arrayContaining(['/nothing', '/__proto__']));
      expect(await written()).toEqual(before);
    },
  );

  it.each([...new Set(OPERATIONS.map((o) => o.path))])(
    '%s: another method is 405 with Allow',
    async (path) => {
      const taken = OPERATIONS.filter((o) => o.path === path).map((o) => o.method.toUpperCase());
      const allowed = taken.includes('GET') ? [...taken, 'HEAD'] : taken;
      for (const method of ['get', 'post', 'put', 'patch', 'delete', 'options'] as const) {
        if (allowed.includes(method.toUpperCase())) continue;
        const answer = await api.http[method](there(path)).set(caller.headers);
        expect([method, answer.status, answer.headers['allow']]).toEqual([
          method,
          405,
          allowed.toSorted().join(', '),
        ]);
        expect(answer.headers['content-type']).toMatch('application/problem+json');
        expect(answer.body).toMatchObject({ status: 405, code: 'method_not_allowed' });
      }
    },
  );

  it('routes that are none are 404, in the same form', async () => {
    for (const path of [
      '/',
      '/api',
      '/api/v1',
      '/api/v1/nothing',
      '/api/v1/problems/a/b/c',
      '/health',
      '/%E0%A4%A',
      '/api/v1/problems/%E0%A4%A',
    ]) {
      const answer = await callerWith(api.http, {}).get(path);
      expect([path, answer.status]).toEqual([path, path.startsWith('/api/v1/problems/%') ? 400 : 404]);
      expect(answer.body).toMatchObject({
        code: expect.any(String),
        requestId: answer.headers['x-request-id'],
      });
    }
  });
});
