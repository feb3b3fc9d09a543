import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Response } from 'supertest';
import { enroll, hire } from '../factories/office.js';
import { callerWith, openApi, type Api, type Caller } from '../factories/api.js';
import { everybody } from '../factories/everybody.js';
import { sure } from '../factories/problem.js';
import { anyRequest, type GeneratedRequest } from '../support/openapi-requests.js';

const REQUESTS = 2_000;
/** As many at a time: enough to keep the server busy while each client waits for its answer. */
const HANDS = 8;
const BUDGET_MS = 60_000;
const SEED = 20260302;

describe('requests generated from the OpenAPI file', () => {
  let api: Api;
  let callers: readonly Caller[];
  let requests: readonly GeneratedRequest[];

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    const all = await api.as(await everybody(api.office));
    const firm = await api.as(await enroll(api.office, '914403001922038216'));
    const clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    const intake = await api.as(await hire(api.office, 'intake'));
    callers = [all, all, all, intake, firm, clerk, callerWith(api.http, {})];
    const numbers: string[] = [];
    for (const decision of ['dispatch', 'triage', 'dispatch', 'dispatch'] as const) {
      api.routes(() => sure('market', { decision }));
      const { id, number } = await all.submitted();
      numbers.push(id, number);
    }
    const known = { pathValues: [...numbers, 'market', 'county'], callers: callers.length };
    requests = fc.sample(anyRequest(known), { numRuns: REQUESTS, seed: SEED });
  }, 120_000);
  afterAll(() => api.close());

  it(
    'are never answered with a 5xx, and each refusal has the one form',
    async () => {
      const seen = new Map<number, number>();
      const waiting = requests.values();
      const hand = async () => {
        for (const request of waiting) {
          const answer = await send(request);
          seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
          check(request, answer);
        }
      };
      await Promise.all(Array.from({ length: HANDS }, hand));
      const sent = [...seen.values()].reduce((a, b) => a + b, 0);
      expect(sent).toBe(REQUESTS);
      // A generator that is always refused finds nothing.
      const taken = [...seen].filter(([status]) => status < 300).reduce((n, [, count]) => n + count, 0);
      expect(taken / sent).toBeGreaterThan(0.1);
      process.stdout.write(`${sent} generated requests: ${JSON.stringify(Object.fromEntries(seen))}\n`);
    },
    BUDGET_MS,
  );

  function send({ operation, path, query, headers, body, caller }: GeneratedRequest) {
    const sent = api.http[operation.method](path)
      .query(query)
      .set({ ...callers[caller]?.headers, ...headers, Accept: 'application/json' })
      .timeout({ response: 10_000 });
    if (body === undefined) return sent;
    return sent
      .set('Content-Type', 'application/json')
      .send(typeof body === 'string' ? body : JSON.stringify(body));
  }

  function check(request: GeneratedRequest, { status, headers, body, text }: Response): void {
    const { operation, path, query, headers: given, body: sentBody, caller } = request;
    const what = JSON.stringify({ name: operation.name, path, query, given, sentBody, caller });
    expect([what, status < 500 ? 'fine' : `${status} ${text}`]).toEqual([what, 'fine']);
    if (status < 400) return;
    expect(headers['content-type']).toMatch('application/problem+json');
    expect(body).toMatchObject({ status, code: expect.any(String), requestId: headers['x-request-id'] });
    if (status === 422) expect(body.errors?.length ?? body.code).toBeTruthy();
  }
});
