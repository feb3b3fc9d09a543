import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { openApi, type Api, type Caller } from '../factories/api.js';
import { enroll, hire, instant } from '../factories/office.js';
import { ownTemporal, temporaryPlace } from '../support/own-servers.js';
import { until } from '../support/waiting.js';
import { WorkerProcess } from '../support/worker-process.js';

const MANY = 200;
const SOME = 40;
/** A rebuilt store is noticed within five seconds and told at some hundred words a second. */
const SOON = 60_000;

describe('Temporal fails', () => {
  const place = temporaryPlace();
  let temporal: Awaited<ReturnType<typeof ownTemporal>>;
  let port: number;
  let api: Api;
  let firm: Caller;
  let worker: WorkerProcess;
  let workers: WorkerProcess[] = [];

  beforeAll(async () => {
    temporal = await ownTemporal(place.path);
    port = Number(temporal.address.split(':')[1]);
  });
  afterAll(async () => {
    await temporal.stop();
    place.remove();
  });
  beforeEach(async () => {
    api = await openApi();
    firm = await api.as(await enroll(api.office));
    await hire(api.office, 'clerk', { window: 'market', position: 'A' });
    await api.office.at('2026-03-02T10:00');
  });
  afterEach(async () => {
    await Promise.all(workers.map((w) => w.stop()));
    workers = [];
    await api.close();
  });

  const startWorker = (env: Readonly<Record<string, string>> = {}) => {
    worker = WorkerProcess.start({
      DATABASE_URL: api.office.url,
      TEMPORAL_ADDRESS: temporal.address,
      TEMPORAL_TASK_QUEUE: new URL(api.office.url).pathname.slice(1),
      ...env,
    });
    workers.push(worker);
  };
  const bringBack = async () => {
    temporal = await ownTemporal(place.path, port);
  };
  const loseStore = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(place.path, `temporal.db${end}`), { force: true });
  };
  const ask = async <T extends object>(sql: string) => (await api.office.database.run<T>(sql))[0] as T;
  const untold = async () =>
    (await ask<{ n: number }>(`select count(*)::int as n from alarm where told < stamp`)).n;
  const rungs = (rung: string) =>
    ask<{ times: number; problems: number }>(
      `select count(*)::int as times, count(distinct problem_id)::int as problems from event
       where effect_key like '%:${rung}'`,
    );
  const submit = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, () => firm.submit()));
    return answers.map((answer) => answer.status);
  };

  /** Of our problems: how many workflows run, and how many there have ever been in this store. */
  async function workflows(): Promise<{ running: number; ever: number }> {
    const connection = await Connection.connect({ address: temporal.address });
    try {
      const { workflow } = new Client({ connection });
      const queue = new URL(api.office.url).pathname.slice(1);
      const of = async (more: string) => (await workflow.count(`TaskQueue = "${queue}"${more}`)).count;
      return { running: await of(' AND ExecutionStatus = "Running"'), ever: await of('') };
    } finally {
      await connection.close();
    }
  }

  it(`${MANY} are submitted while it is stopped: all taken in, all armed once it is back, none twice`, async () => {
    await temporal.stop();
    startWorker();
    expect(await submit(MANY)).toEqual(Array.from({ length: MANY }, () => 201));
    expect(await untold()).toBe(MANY);
    await bringBack();
    await until(untold, (n) => n === 0, SOON);
    expect(await until(workflows, ({ running }) => running >= MANY)).toEqual({ running: MANY, ever: MANY });
  });

  it(
    'its store is deleted: rebuilt from PostgreSQL, and what was recorded is not recorded again',
    async () => {
      // Without the sweeper: what is recorded here, workflows have recorded.
      startWorker({ WORKER_SWEEPER: 'off' });
      await submit(SOME);
      await until(untold, (n) => n === 0, SOON);
      await api.office.at('2026-03-02T13:00');
      await until(
        () => rungs('A1'),
        ({ times }) => times >= SOME,
        SOON,
      );
      await temporal.stop();
      loseStore();
      await bringBack();
      expect(await until(workflows, ({ running }) => running >= SOME, SOON)).toEqual({
        running: SOME,
        ever: SOME,
      });
      await api.office.at('2026-03-02T14:31');
      await until(
        () => rungs('A2'),
        ({ times }) => times >= SOME,
        SOON,
      );
      expect(await rungs('A1')).toEqual({ times: SOME, problems: SOME });
      expect(await rungs('A2')).toEqual({ times: SOME, problems: SOME });
    },
    2 * SOON,
  );

  it('a due passes while worker and Temporal are down: broken at its own instant, once', async () => {
    await temporal.stop();
    await submit(5);
    await api.office.at('2026-03-05T10:00');
    startWorker();
    await until(
      () => rungs('E2'),
      ({ times }) => times >= 5,
    );
    await bringBack();
    await until(untold, (n) => n === 0, SOON);
    expect(await rungs('E2')).toEqual({ times: 5, problems: 5 });
    const clocks = await api.office.database.run(
      `select breached_at, detected_at from clock where kind = 'promise'`,
    );
    expect(clocks).toEqual(
      Array.from({ length: 5 }, () => ({
        breached_at: instant('2026-03-03T17:00'),
        detected_at: instant('2026-03-05T10:00'),
      })),
    );
  });

  it('the worker is killed after an effect and before its acknowledgement: the effect is there once', async () => {
    startWorker({ WORKER_SWEEPER: 'off', BIHUAN_STOP_AT: 'before-answer:kill' });
    await submit(1);
    await until(untold, (n) => n === 0, SOON);
    await api.office.at('2026-03-02T13:00');
    expect(await worker.exited).toEqual({ code: null, signal: 'SIGKILL' });
    expect(await rungs('A1')).toEqual({ times: 1, problems: 1 });
    startWorker({ WORKER_SWEEPER: 'off' });
    await api.office.at('2026-03-02T14:31');
    await until(
      () => rungs('A2'),
      ({ times }) => times >= 1,
      SOON,
    );
    expect(await rungs('A1')).toEqual({ times: 1, problems: 1 });
    expect(await rungs('A2')).toEqual({ times: 1, problems: 1 });
  });
});
