import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueApiKey } from '@bihuan/application/people/api-keys.js';
import { enroll, openOffice, type Office } from '../factories/office.js';
import { startHouse, type HouseProcess } from '../support/house-process.js';
import { until } from '../support/waiting.js';

const PORT = 20_000 + Math.floor(Math.random() * 10_000);
const BASE = `http://127.0.0.1:${PORT}`;

describe('the API killed after the commit and before its answer', () => {
  let office: Office;
  let key: string;
  let api: HouseProcess | undefined;

  beforeAll(async () => {
    office = await openOffice();
    const { enterpriseId } = await enroll(office);
    const grant = {
      name: 'agent',
      membership: { role: 'enterprise' as const, enterpriseId },
      scopes: ['problem:*'],
    };
    ({ key } = await issueApiKey(office.database, grant));
  });
  afterAll(async () => {
    await api?.stop();
    await office.close();
  });

  const start = async (env: Readonly<Record<string, string>> = {}) => {
    api = startHouse('api', { DATABASE_URL: office.url, PORT: String(PORT), ...env });
    await until(
      () =>
        fetch(`${BASE}/health/live`).then(
          (r) => r.ok,
          () => false,
        ),
      Boolean,
      60_000,
    );
    return api;
  };
  const post = (path: string, body: object, headers: Record<string, string>) =>
    fetch(`${BASE}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('the client asks again with the same key: one problem, and the answer it would have had', async () => {
    const doomed = await start({ BIHUAN_STOP_AT: 'before-answer:kill' });
    const [body, headers] = [
      { text: '营业执照地址变更后税务系统没有同步。' },
      { 'idempotency-key': randomUUID() },
    ];
    await expect(post('/api/v1/problems', body, headers)).rejects.toThrow();
    expect(await doomed.ended()).toBe('SIGKILL');
    const rows = await office.database.run<{ number: string }>('select number from problem');
    expect(rows).toHaveLength(1);
    await start();
    const again = await post('/api/v1/problems', body, headers);
    const answer = (await again.json()) as { number: string; lookupCode: string };
    expect(again.status).toBe(201);
    expect(answer).toMatchObject({
      number: rows[0]?.number,
      lookupCode: expect.stringMatching(/^[2-9A-Z]{6}$/),
    });
    expect(await (await post('/api/v1/problems', body, headers)).json()).toEqual(answer);
    expect(await office.database.run('select 1 from problem')).toHaveLength(1);
  }, 120_000);
});
