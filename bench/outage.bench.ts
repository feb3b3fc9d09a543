/**
 * R6: acceptances a second while Temporal is stopped, against the same while it is up, each with its relay running beside;
 * afterwards the outage ends and everything is told: 0 lost, 0 doubled. A stopped server is a port that nobody listens on.
 * `npm run bench -- outage [count] [rounds]`
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { AlarmRelay } from '@bihuan/application/alarm/tell.js';
import type { SubmitParts } from '@bihuan/application/problem/submit.js';
import { openTemporal, type Temporal } from '@bihuan/temporal/client.js';
import { Telling } from '@bihuan/temporal/telling.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { hire, openOffice, type Office } from '../test/factories/office.js';
import { submitOne, submitParts } from '../test/factories/problem.js';
import { concurrently, median } from './rounds.js';

const COUNT = Number(process.argv[2] ?? 1_000);
const ROUNDS = Number(process.argv[3] ?? 4);
const WIDTH = 16;
const RELAY_EVERY_MS = 200;

const at = (address: string) => openTemporal({ TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: 'default' });
const up = at(process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233');
const stopped = at('127.0.0.1:9');

/** An office of its own with a relay beside it, and what it has taken in. */
interface House {
  readonly office: Office;
  readonly intake: Actor;
  readonly parts: SubmitParts;
  readonly relay: AlarmRelay;
  readonly taskQueue: string;
  readonly taken: string[];
}

async function openHouse(temporal: Temporal): Promise<House> {
  const office = await openOffice({ max: WIDTH });
  await office.at('2026-03-03T09:00');
  const taskQueue = randomUUID();
  const relay = new AlarmRelay({ ...office, teller: new Telling(temporal, taskQueue) });
  return {
    office,
    relay,
    taskQueue,
    intake: await hire(office, 'intake'),
    parts: submitParts(office),
    taken: [],
  };
}

/** One round: acceptances a second while the relay goes on as in the worker. */
async function rate({ intake, parts, relay, taken }: House): Promise<number> {
  const ended = new AbortController();
  const relaying = (async () => {
    while (!ended.signal.aborted) if (!(await relay.pass()).full) await delay(RELAY_EVERY_MS);
  })();
  const before = performance.now();
  await concurrently(COUNT, WIDTH, async () => {
    const enterprise = { code: '91330100MA27XYZ123', name: '示范企业' };
    taken.push((await submitOne(parts, intake, { enterprise })).id);
  });
  const perSecond = (COUNT * 1_000) / (performance.now() - before);
  ended.abort();
  await relaying;
  return perSecond;
}

/** Tells what is left, with this way to Temporal; rows that were given back wait a second. */
async function drain({ office, taskQueue }: House, temporal: Temporal): Promise<void> {
  const relay = new AlarmRelay({ ...office, teller: new Telling(temporal, taskQueue) });
  for (;;) {
    const [row] = await office.database.run<{ n: number }>(
      `select count(*)::int as n from alarm where told < stamp`,
    );
    if (row?.n === 0) return;
    if ((await relay.pass()).leased === 0) await delay(100);
  }
}

/** Problems, alarms and workflows must be the same ids, each once. */
async function verify(name: string, { office, taken, taskQueue }: House): Promise<void> {
  const [row] = await office.database.run<{ problems: number; told: number }>(
    `select (select count(*)::int from problem where id = any($1::uuid[])) as problems,
       (select count(*)::int from alarm where told >= stamp) as told`,
    [taken],
  );
  const workflows = await counted(taskQueue, taken.length);
  const seen = { taken: new Set(taken).size, ...row, workflows };
  console.log(`    ${name}: ${JSON.stringify(seen)}`);
  if (Object.values(seen).some((n) => n !== taken.length)) {
    console.error(`R6 FAILED: ${taken.length} were taken in, ${name}: lost or doubled`);
    process.exitCode = 1;
  }
}

/** Workflows of a task queue, as soon as Temporal's list has caught up with its own starts. */
async function counted(taskQueue: string, expected: number): Promise<number> {
  for (const until = Date.now() + 30_000; ; await delay(500)) {
    const { count } = await up.call((client) => client.workflow.count(`TaskQueue = '${taskQueue}'`));
    if (count >= expected || Date.now() > until) return count;
  }
}

const [outage, fair] = [await openHouse(stopped), await openHouse(up)];
const rates: { outage: number[]; fair: number[] } = { outage: [], fair: [] };
for (let round = -1; round < ROUNDS; round += 1) {
  const outageFirst = round % 2 === 0;
  const one = outageFirst ? await rate(outage) : undefined;
  const other = await rate(fair);
  await drain(fair, up);
  const first = one ?? (await rate(outage));
  // The first pair warms up.
  if (round < 0) continue;
  rates.outage.push(first);
  rates.fair.push(other);
}
const ratios = rates.outage.map((r, i) => r / (rates.fair[i] ?? NaN));
console.log(
  `R6  ${median(ratios).toFixed(2)} × (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})  goal ≥ 1.0`,
);
console.log(`    stopped ${median(rates.outage).toFixed(0)} /s, up ${median(rates.fair).toFixed(0)} /s`);
const began = performance.now();
const backlog = outage.taken.length;
await drain(outage, up);
console.log(
  `    backlog of ${backlog} told in ${((performance.now() - began) / 1_000).toFixed(1)} s after the outage`,
);
await verify('after the outage', outage);
await verify('never away', fair);
if (median(ratios) < 1) process.exitCode = 1;
for (const { office } of [outage, fair]) await office.close();
await Promise.all([up.close(), stopped.close()]);
