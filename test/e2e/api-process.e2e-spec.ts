import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueApiKey } from '@bihuan/application/people/api-keys.js';
import { enroll, openOffice, type Office } from '../factories/office.js';
import { newKey } from '../factories/api.js';
import { startHouse, type HouseProcess } from '../support/house-process.js';

describe('the API as a process', () => {
  let office: Office;
  let key: string;
  let running: HouseProcess | undefined;

  beforeAll(async () => {
    office = await openOffice();
    const { enterpriseId } = await enroll(office);
    const membership = { role: 'enterprise', enterpriseId } as const;
    ({ key } = await issueApiKey(office.database, { name: '企业系统', membership, scopes: ['problem:*'] }));
  });
  afterAll(async () => {
    await running?.kill();
    await office.close();
  });

  async function start(env: Record<string, string>): Promise<string> {
    running = startHouse('api', { DATABASE_URL: office.url, PORT: '0', LOG_LEVEL: 'info', ...env });
    for (let tries = 0; tries < 600; tries += 1) {
      const port = /"port":(\d+),"msg":"listening"/.exec(running.output())?.[1];
      if (port !== undefined) return `http://127.0.0.1:${port}`;
      await wait(50);
    }
    throw new Error(`the API does not come up:\n${running.output()}`);
  }

  it('answers what is in flight before it leaves', async () => {
    const base = await start({ BIHUAN_STOP_AT: 'before-answer:delay:1500' });
    const answer = fetch(`${base}/api/v1/problems`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...newKey() },
      body: JSON.stringify({ text: '营业执照变更材料交了两周还没有结果' }),
    });
    await wait(500);
    running?.child.kill('SIGTERM');
    const { status } = await answer;
    expect(status).toBe(201);
    expect(await running?.ended()).toBe('SIGTERM');
    await expect(fetch(`${base}/health/live`)).rejects.toThrow();
  });

  it('refuses to start with wrong settings, and says all that is wrong', async () => {
    running = startHouse('api', { DATABASE_URL: 'mysql://x', PORT: 'http' });
    await running.ended();
    expect(running.child.exitCode).toBe(1);
    expect(running.output()).toMatch(/DATABASE_URL must.*\n.*PORT must/);
  });
});
