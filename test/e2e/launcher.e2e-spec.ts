/** `npm start` leaves nothing behind, however it ends, and what it could not end the next start does. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryPlace } from '../support/own-servers.js';

const ROOT = resolve(import.meta.dirname, '../..');
const START_MS = 180_000;

const place = temporaryPlace();
const data = join(place.path, 'data');
let launcher: ChildProcess | undefined;

interface Running {
  readonly pid: number;
  readonly command: string;
}

/** Everything that was started for this office: each part carries its data folder in its environment. */
function parts(): readonly Running[] {
  const mark = `BIHUAN_DATA_DIR=${data}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)) return [];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
        return command ? [{ pid: Number(pid), command }] : [];
      } catch {
        return [];
      }
    });
}

const programs = () => parts().map(({ command }) => command);

/** Starts the office and resolves with what it has said once it is open. */
async function start(
  ...args: readonly string[]
): Promise<{ readonly said: string; readonly tookMs: number }> {
  const since = Date.now();
  const { DATABASE_URL: _d, TEMPORAL_ADDRESS: _t, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], {
    cwd: ROOT,
    env: { ...env, BIHUAN_DATA_DIR: data, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launcher = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  while (!said.includes('Ctrl-C stops every part')) {
    if (child.exitCode !== null) throw new Error(`the launcher has ended:\n${said}`);
    if (Date.now() - since > START_MS) throw new Error(`not ready in time:\n${said}`);
    await wait(50);
  }
  return { said, tookMs: Date.now() - since };
}

async function ended(signal: NodeJS.Signals): Promise<number | null> {
  const child = launcher;
  if (!child) throw new Error('nothing is running');
  const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  child.kill(signal);
  return exit;
}

/** Waits until the given condition holds; the last look decides. */
async function eventually(holds: () => boolean, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await wait(100)) if (holds()) return true;
  return holds();
}

const demo = () =>
  JSON.parse(readFileSync(join(data, 'demo.json'), 'utf8')) as { baseUrl: string; users: unknown[] };

afterAll(async () => {
  if (launcher?.exitCode === null && launcher.signalCode === null) await ended('SIGTERM');
  for (const { pid } of parts()) process.kill(pid, 'SIGKILL');
  place.remove();
});

// How we find the parts is Linux's own; elsewhere the launcher is tried by hand.
(process.platform === 'linux' ? describe : describe.skip)('the launcher', () => {
  let taken: Server;

  beforeAll(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
  });
  afterAll(() => void taken.close());

  test(
    'opens an office, and Ctrl-C leaves no process',
    async () => {
      const { said } = await start();
      const { baseUrl, users } = demo();
      expect(users.length).toBeGreaterThan(0);
      expect(statSync(join(data, 'demo.json')).mode & 0o077).toBe(0);
      expect((await fetch(`${baseUrl}/health/ready`)).status).toBe(200);
      expect(said).toContain(`${baseUrl}/api/docs`);
      for (const part of ['api/main.js', 'worker/main.js', 'notifier/main.js', 'postgres', 'temporal']) {
        expect(programs()).toContainEqual(expect.stringContaining(part));
      }
      expect(await ended('SIGINT')).toBe(0);
      expect(programs()).toEqual([]);
    },
    START_MS + 60_000,
  );

  test(
    'a second one in the same folder is refused, kill -9 of the first is noticed by our own programs',
    async () => {
      const { tookMs } = await start();
      const first = launcher;
      await expect(start()).rejects.toThrow('an office is running from this folder already');
      launcher = first;
      await ended('SIGKILL');
      expect(
        await eventually(() => !programs().some((command) => command.includes('/main.js')), 15_000),
      ).toBe(true);
      // PostgreSQL and Temporal know nothing of a launcher: they are the next start's task.
      expect(programs().length).toBeGreaterThan(0);
      // A second start keeps all data and is ready in seconds, on a machine that has its cores to itself.
      const crowd = Math.max(1, loadavg()[0]! / availableParallelism());
      expect(tookMs / crowd).toBeLessThan(15_000);
    },
    START_MS,
  );

  test(
    'the next start ends what was left, answers a taken port by a free one, and goes with its terminal',
    async () => {
      const before = parts().map(({ pid }) => pid);
      const port = (taken.address() as AddressInfo).port;
      const { said } = await start('--port', String(port));
      expect(said).toContain('ended what a killed run had left');
      expect(said).toContain(`port ${port} is taken; the API uses`);
      expect(parts().filter(({ pid }) => before.includes(pid))).toEqual([]);
      expect((await fetch(`${demo().baseUrl}/health/ready`)).status).toBe(200);
      await ended('SIGHUP');
      expect(programs()).toEqual([]);
    },
    START_MS,
  );

  test(
    'a worker that is killed comes back, and SIGTERM leaves no process and no entry',
    async () => {
      await start();
      const worker = parts().find(({ command }) => command.includes('worker/main.js'));
      process.kill(worker?.pid ?? 0, 'SIGKILL');
      const back = () =>
        parts().some(({ pid, command }) => command.includes('worker/main.js') && pid !== worker?.pid);
      expect(await eventually(back, 10_000)).toBe(true);
      expect(await ended('SIGTERM')).toBe(0);
      expect(programs()).toEqual([]);
      expect(readdirSync(join(data, 'run'))).toEqual([]);
      expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
    },
    START_MS,
  );
});
