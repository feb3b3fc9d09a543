import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueApiKey } from '@bihuan/application/people/api-keys.js';
import { countProblems } from '@bihuan/db/seed/demo.repository.js';
import type { Submitted } from '../../apps/cli/story/submit-texts.js';
import { run } from '../../apps/cli/run.js';
import { openApi, type Api } from '../factories/api.js';
import { enroll } from '../factories/office.js';
import { temporaryPlace } from '../support/own-servers.js';

const CODE = '91330100MA27XYY12M';

/** Passes requests on to the office; the answer of every fifth submission is cut off after the office has given it. */
function unreliable(target: string): { readonly server: Server; readonly cut: () => number } {
  let [count, cut] = [0, 0];
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = 'GET', url = '/' } = request;
    const body = method === 'POST' ? { body: Buffer.concat(chunks) } : {};
    const headers = ['authorization', 'content-type', 'idempotency-key'].flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    const answer = await fetch(`${target}${url}`, { method, headers: Object.fromEntries(headers), ...body });
    const text = await answer.text();
    if (method === 'POST' && ++count % 5 === 0) {
      cut += 1;
      request.socket.destroy();
    } else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });
  return { server, cut: () => cut };
}

describe('bihuan story --texts', () => {
  const place = temporaryPlace();
  let api: Api;
  let proxy: ReturnType<typeof unreliable>;
  let told: Submitted;
  let code: number;

  beforeAll(async () => {
    api = await openApi();
    const firm = await enroll(api.office, CODE);
    const scopes = ['problem:*'];
    const intake = await issueApiKey(api.office.database, {
      name: 'intake',
      membership: { role: 'intake', region: 'county' },
      scopes,
    });
    const own = await issueApiKey(api.office.database, {
      name: 'firm',
      membership: { role: 'enterprise', enterpriseId: firm.enterpriseId },
      scopes,
    });
    proxy = unreliable(await api.app.getUrl());
    await new Promise<void>((done) => proxy.server.listen(0, '127.0.0.1', done));
    const address = proxy.server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const apiKeys = [
      { role: 'intake', key: intake.key },
      { role: 'enterprise', key: own.key, enterprise: CODE },
    ];
    await writeFile(
      `${place.path}/demo.json`,
      JSON.stringify({ baseUrl: `http://127.0.0.1:${port}`, users: [], apiKeys }),
    );
    const lines = Array.from({ length: 42 }, (_, i) =>
      JSON.stringify(
        [
          { text: `发票额度不够 ${i}` },
          { title: `停电 ${i}`, detail: '没有通知' },
          { seg: `公章 丢了 ${i}` },
        ][i % 3],
      ),
    );
    await writeFile(`${place.path}/texts.jsonl`, lines.join('\n'));
    let out = '';
    const streams = { out: { write: (text: string) => (out += text) }, err: { write: () => undefined } };
    const args = [
      'story',
      '--texts',
      `${place.path}/texts.jsonl`,
      '--limit',
      '40',
      '--concurrency',
      '8',
      '--json',
    ];
    code = await run(args, { BIHUAN_DATA_DIR: place.path }, streams);
    told = JSON.parse(out) as Submitted;
  });
  afterAll(async () => {
    proxy.server.closeAllConnections();
    proxy.server.close();
    await api.close();
    place.remove();
  });

  it('submits every text once although answers are lost, and finds every one again', async () => {
    expect(proxy.cut()).toBeGreaterThan(5);
    expect(told.retries).toBe(proxy.cut());
    expect({ code, ...told }).toMatchObject({
      code: 0,
      submitted: 40,
      distinct: 40,
      found: 40,
      lost: [],
      refused: [],
    });
    expect(await countProblems(api.office.database)).toBe(40);
  });

  it('says where each went and how sure, in the order of the file', () => {
    expect(told.results.map((r) => r.line)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(told.results[0]).toMatchObject({ window: 'market', decision: 'dispatch', confidence: 0.97 });
    expect(told.windows).toEqual({ market: 40 });
    expect(told.perSecond).toBeGreaterThan(0);
  });
});
