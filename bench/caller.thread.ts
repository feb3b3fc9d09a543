/** Calls a server over kept-alive connections, from a thread of its own; answers with how many calls failed. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { parentPort } from 'node:worker_threads';
import { concurrently } from './rounds.js';

/** What to call, how often, and how many at once. */
export interface Errand {
  readonly port: number;
  readonly path: string;
  readonly body: object;
  readonly cookie?: string;
  readonly count: number;
  readonly width: number;
}

const agent = new http.Agent({ keepAlive: true });

function call({ port, path, body, cookie }: Errand): Promise<number> {
  const payload = JSON.stringify(body);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(payload),
    'Idempotency-Key': randomUUID(),
    ...(cookie === undefined ? {} : { Cookie: cookie }),
  };
  return new Promise((done, failed) => {
    const request = http.request(
      { agent, host: '127.0.0.1', port, path, method: 'POST', headers },
      (response) => {
        response.resume();
        response.on('end', () => done(response.statusCode ?? 0));
      },
    );
    request.on('error', failed);
    request.end(payload);
  });
}

parentPort?.on('message', (errand: Errand) => {
  let failed = 0;
  void concurrently(errand.count, errand.width, async () => {
    const status = await call(errand).catch(() => 0);
    if (status !== 201) failed += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  }).then(() => parentPort?.postMessage(failed));
});
