/**
 * R4: whole lives a second (submit, accept, notify, answer, rate, closed, its workflow ended) against the same life as a
 * bare workflow with one activity a step. R5: what such a life costs Temporal when its clicks come one by one.
 * `npm run bench -- life [lives a round] [rounds]`
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { ring } from '@bihuan/application/alarm/ring.js';
import { AlarmRelay } from '@bihuan/application/alarm/tell.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import { bundleOf, workflowBundle } from '@bihuan/temporal/bundle.js';
import { Telling } from '@bihuan/temporal/telling.js';
import { enroll, hire, instant, openOffice } from '../test/factories/office.js';
import { command, submitOne, submitParts } from '../test/factories/problem.js';
import { compare, concurrently, report } from './rounds.js';

const LIVES = Number(process.argv[2] ?? 300);
const ROUNDS = Number(process.argv[3] ?? 5);
const WIDTH = 16;
const PACED = 5;

Runtime.install({ logger: new DefaultLogger('ERROR') });
const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233';
const connection = await Connection.connect({ address });
const native = await NativeConnection.connect({ address });
const client = new Client({ connection });

const office = await openOffice({ max: WIDTH });
await office.database.run(`create table bare_step (life uuid not null, no integer not null)`);
const firm = await enroll(office);
const clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
const parts = submitParts(office);
await anchorOfficeClock(office.database, 1, instant('2026-03-03T09:00'));
office.clock.forget();

const CLICKS: readonly [Actor, Command][] = [
  [clerk, { name: 'accept', facts: {} }],
  [clerk, { name: 'notify', facts: { complete: true, items: 0 } }],
  [clerk, { name: 'answer', facts: { result: 'solved' } }],
  [firm, { name: 'evaluate', facts: { grade: 5 } }],
];

const queues = { ours: randomUUID(), bare: randomUUID() };
const worker = (taskQueue: string, bundle: { code: string }, activities: object) =>
  Worker.create({
    connection: native,
    taskQueue,
    workflowBundle: bundle,
    activities,
    maxCachedWorkflows: 500,
  });
const alert = () => undefined;
const workers = [
  await worker(queues.ours, await workflowBundle(), { ring: (id: string) => ring({ ...office, alert }, id) }),
  await worker(queues.bare, await bundleOf(new URL('./stepwise.workflow.js', import.meta.url).pathname), {
    step: async (no: number) => {
      await office.database.run(`insert into bare_step values ($1, $2)`, [randomUUID(), no]);
    },
  }),
];
const running = workers.map((w) => w.run());
const relay = new AlarmRelay({
  ...office,
  teller: new Telling({ call: (work) => work(client) }, queues.ours),
});

/** As the worker does it: every 200 ms, at once after a full batch. */
const relaying = new AbortController();
const relayed = (async () => {
  while (!relaying.signal.aborted) if (!(await relay.pass()).full) await delay(200);
})();

async function live(): Promise<void> {
  const { id } = await submitOne(parts, firm);
  for (const [actor, click] of CLICKS) await command(office, id, actor, click);
}

const untold = async () =>
  (await office.database.run<{ n: number }>(`select count(*)::int as n from alarm where told < stamp`))[0]
    ?.n ?? 0;

const ours = {
  name: 'five clicks through the door, relayed to its workflow',
  run: async () => {
    await concurrently(LIVES, WIDTH, live);
    while ((await untold()) > 0) await delay(20);
    return LIVES;
  },
};
const baseline = {
  name: 'workflow of five activities, each a bare insert',
  run: async () => {
    const life = () =>
      client.workflow.execute('stepwise', { workflowId: randomUUID(), taskQueue: queues.bare, args: [5] });
    await concurrently(LIVES, WIDTH, async () => void (await life()));
    return LIVES;
  },
};

/** One click at a time, each relayed before the next: state transitions and events as the server counts them. */
async function paced(): Promise<{ transitions: number; events: number }> {
  const { id } = await submitOne(parts, firm);
  const handle = client.workflow.getHandle(`problem-${id}`);
  const counted = async () => {
    const { raw, status, historyLength } = await handle.describe();
    const transitions = Number(raw.workflowExecutionInfo?.stateTransitionCount);
    return { transitions, events: historyLength, over: status.name === 'COMPLETED' };
  };
  const settled = async () => {
    while ((await untold()) > 0) await delay(20);
    await delay(200);
  };
  await settled();
  for (const [actor, click] of CLICKS) {
    await command(office, id, actor, click);
    await settled();
  }
  for (;;) {
    const { over, ...rest } = await counted();
    if (over) return rest;
    await delay(50);
  }
}

const costs: { transitions: number; events: number }[] = [];
for (let i = 0; i < PACED; i += 1) costs.push(await paced());
const result = await compare(ours, baseline, ROUNDS);
report('R4', '≥ 3', result);
const most = (of: 'transitions' | 'events') => Math.max(...costs.map((c) => c[of]));
console.log(`R5  ${most('transitions')} state transitions, ${most('events')} events  goal ≤ 6, ≤ 12`);

const [counts] = await office.database.run<Record<string, number>>(
  `select (select count(*) from problem)::int as problems, (select count(*) from problem where state = 'closed')::int as closed,
     (select count(*) from alarm where over and told >= stamp)::int as ended, (select count(*) from bare_step)::int as steps`,
);
console.log(`    counted in the database: ${JSON.stringify(counts)}`);
const lives = PACED + LIVES * (ROUNDS + 1);
const right = counts?.['closed'] === lives && counts['problems'] === lives && counts['ended'] === lives;
if (!right || counts?.['steps'] !== 5 * LIVES * (ROUNDS + 1)) {
  console.error('the counts do not match what was done');
  process.exitCode = 1;
}
if (most('transitions') > 6 || most('events') > 12) process.exitCode = 1;

relaying.abort();
await relayed;
for (const one of workers) one.shutdown();
await Promise.all(running);
await native.close();
await connection.close();
await office.close();
