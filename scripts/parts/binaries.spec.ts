import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorOf } from './log-follower.mjs';
import { freePort } from './ports.mjs';
import { verify } from './temporal-binary.mjs';
import { CLI } from './temporal-pins.mjs';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bihuan-test-binary-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(dir, { recursive: true, force: true });
});

describe('a Temporal binary', () => {
  test('that is not the pinned one is refused by name, with what to do', async () => {
    const file = join(dir, 'temporal');
    writeFileSync(file, 'not the binary you are looking for');
    const refusal = await verify(CLI, file).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      message: expect.stringContaining(`${file} is not version ${CLI.version} as pinned`),
      advice: expect.stringContaining('remove it'),
    });
  });

  test('that does not exist is named', async () => {
    await expect(verify(CLI, join(dir, 'gone'))).rejects.toThrow(join(dir, 'gone'));
  });

  test('every platform has a sum of its own', () => {
    const sums = Object.values(CLI.sha256);
    expect(new Set(sums).size).toBe(sums.length);
    for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a port', () => {
  test('that is taken is answered by a free one, and said', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const taken = (server.address() as AddressInfo).port;
    const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const port = await freePort(taken, 'the API');
    await new Promise((resolve) => server.close(resolve));
    expect(port).not.toBe(taken);
    expect(said.mock.calls.flat().join('')).toContain(`port ${taken} is taken; the API uses ${port}`);
  });

  test('is not given twice before anybody listens, and none that an outgoing connection may take', async () => {
    const ports = await Promise.all(Array.from({ length: 10 }, () => freePort()));
    expect(new Set(ports).size).toBe(10);
    expect(ports.every((port) => port < 32_768)).toBe(true);
  });
});

describe('a line of a log', () => {
  test.each([
    ['{"level":"warn","msg":"slow"}', undefined],
    [
      '{"level":"error","msg":"relay failed","error":{"message":"no connection"}}',
      'relay failed: no connection',
    ],
    ["Error: Cannot find module './gone.js'", "Error: Cannot find module './gone.js'"],
    ['', undefined],
  ])('%s', (line, shown) => {
    expect(errorOf(line)).toBe(shown);
  });
});
