/** `npm start` leaves nothing behind, however it ends, and what it could not end the next start does. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  LaunchedOffice,
  NOBODY,
  noOrdinaryUser,
  START_MS,
  type Holdings,
} from '../support/launched-office.js';

const FACTOR = 600;

const office = new LaunchedOffice();
const { data } = office;

/** Waits until the given condition holds; the last look decides. */
async function eventually(holds: () => boolean, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await wait(100)) if (holds()) return true;
  return holds();
}

afterAll(() => office.remove());

// How we find the parts is Linux's own; elsewhere the launcher is tried by hand.
(process.platform === 'linux' ? describe : describe.skip)('the launcher', () => {
  let taken: Server;
  /** What was there when the first run ended. */
  let before: Holdings;

  beforeAll(async () => {
    taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
  });
  afterAll(() => void taken.close());

  test(
    'opens an office, and Ctrl-C leaves no process',
    async () => {
      const { said } = await office.start();
      const { baseUrl, users } = office.demo();
      expect(users.length).toBeGreaterThan(0);
      expect(statSync(join(data, 'demo.json')).mode & 0o077).toBe(0);
      expect((await fetch(`${baseUrl}/health/ready`)).status).toBe(200);
      expect(said).toContain(`${baseUrl}/api/docs`);
      for (const part of ['api/main.js', 'worker/main.js', 'notifier/main.js', 'postgres', 'temporal']) {
        expect(office.programs()).toContainEqual(expect.stringContaining(part));
      }
      const duty = await office.get('/problems?limit=100', 'supervisor', 'duty');
      expect(duty.body['items']).toEqual([expect.objectContaining({ state: 'in_progress', overdue: false })]);
      before = await office.holdings();
      expect(before.problems).toBe(300);
      expect(await office.ended('SIGINT')).toBe(0);
      expect(office.programs()).toEqual([]);
    },
    START_MS + 60_000,
  );

  test(
    'a second one in the same folder is refused, kill -9 of the first is noticed by our own programs',
    async () => {
      const { tookMs } = await office.start();
      expect(await office.holdings()).toEqual(before);
      const first = office.launcher;
      await expect(office.start()).rejects.toThrow('an office is running from this folder already');
      office.launcher = first;
      await office.ended('SIGKILL');
      expect(
        await eventually(() => !office.programs().some((command) => command.includes('/main.js')), 15_000),
      ).toBe(true);
      // PostgreSQL and Temporal know nothing of a launcher: they are the next start's task.
      expect(office.programs().length).toBeGreaterThan(0);
      // A second start keeps all data and is ready in seconds, on a machine that has its cores to itself.
      const crowd = Math.max(1, loadavg()[0]! / availableParallelism());
      expect(tookMs / crowd).toBeLessThan(15_000);
    },
    START_MS,
  );

  test(
    'the next start ends what was left, answers a taken port by a free one, and goes with its terminal',
    async () => {
      const before = office.parts().map(({ pid }) => pid);
      const port = (taken.address() as AddressInfo).port;
      const { said } = await office.start('--port', String(port));
      expect(said).toContain('ended what a killed run had left');
      expect(said).toContain(`port ${port} is taken; the API uses`);
      expect(office.parts().filter(({ pid }) => before.includes(pid))).toEqual([]);
      expect((await fetch(`${office.demo().baseUrl}/health/ready`)).status).toBe(200);
      await office.ended('SIGHUP');
      expect(office.programs()).toEqual([]);
    },
    START_MS,
  );

  const why = noOrdinaryUser();
  test(
    '--fresh begins anew, and --time-lapse runs the clock of the office',
    async () => {
      const { key } = office.demo().apiKeys[0] ?? {};
      const args = ['--fresh', '--time-lapse', String(FACTOR)];
      const { said } = why === undefined ? await office.startAsNobody(...args) : await office.start(...args);
      expect(said).toContain('Emptied .data/');
      const after = await office.holdings();
      expect(after).toMatchObject({ problems: 300, people: before.people });
      expect(after.last).not.toBe(before.last);
      expect(office.demo().apiKeys.map((k) => k.key)).not.toContain(key);
      const asOf = async () => {
        const { body } = await office.get('/windows/market/queue', 'supervisor');
        return { office: Date.parse(String(body['asOf'])), real: Date.now() };
      };
      const one = await asOf();
      await wait(2_000);
      const two = await asOf();
      expect((two.office - one.office) / (two.real - one.real) / FACTOR).toBeCloseTo(1, 0);
    },
    START_MS + 60_000,
  );

  (why === undefined ? test : test.skip)(
    `all of it by an ordinary user with an empty home${why === undefined ? '' : `: not tried, ${why}`}`,
    () => expect(new Set(office.parts().map(({ uid }) => uid))).toEqual(new Set([NOBODY])),
  );

  test(
    'a worker that is killed comes back, and SIGTERM leaves no process and no entry',
    async () => {
      // In the office that the last start has left open.
      const worker = office.parts().find(({ command }) => command.includes('worker/main.js'));
      process.kill(worker?.pid ?? 0, 'SIGKILL');
      const back = () =>
        office.parts().some(({ pid, command }) => command.includes('worker/main.js') && pid !== worker?.pid);
      expect(await eventually(back, 10_000)).toBe(true);
      expect(await office.ended('SIGTERM')).toBe(0);
      expect(office.programs()).toEqual([]);
      expect(readdirSync(join(data, 'run'))).toEqual([]);
      expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
    },
    START_MS,
  );
});
