/**
 * R8: how late deadlines are recorded when very many lie at one instant, against bare workflows that sleep to one instant
 * and record with one activity each. Same server, same run, alternating; every problem is counted in the database.
 * `npm run bench -- herd [problems] [rounds]`
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { ring } from '@bihuan/application/alarm/ring.js';
import { LANES, sweep } from '@bihuan/application/alarm/sweep.js';
import { AlarmRelay } from '@bihuan/application/alarm/tell.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { bundleOf, workflowBundle } from '@bihuan/temporal/bundle.js';
import { Telling } from '@bihuan/temporal/telling.js';
import { enroll, hire, instant, openOffice, type Office } from '../test/factories/office.js';
import { command, submitOne, submitParts } from '../test/factories/problem.js';
import { concurrently, median } from './rounds.js';

const COUNT = Number(process.argv[2] ?? 1_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const WIDTH = 16;
const DUE = '2026-03-03T17:00';
/** Real ms before the due at which arming begins; doubled when that was not enough on this machine. */
let leadMs = 5_000 + COUNT * 10;

class TooLate extends Error {}

Runtime.install({ logger: new DefaultLogger('ERROR') });
const address = process.env['TEMPORAL_ADDRESS'] ?? '127.0.0.1:7233';
const connection = await Connection.connect({ address });
const native = await NativeConnection.connect({ address });
const client = new Client({ connection });
const bundles = {
  ours: await workflowBundle(),
  bare: await bundleOf(new URL('./sleeper.workflow.js', import.meta.url).pathname),
};

/** Lateness in ms of each recording, sorted. */
type Lateness = readonly number[];

/** Problems at work, due tomorrow at 17:00 as their office closes; every other rung before it is recorded. */
async function prepare(office: Office): Promise<void> {
  const firm = await enroll(office);
  const clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
  const parts = submitParts(office);
  await office.at('2026-03-02T10:00');
  await concurrently(COUNT, WIDTH, async () => {
    const { id } = await submitOne(parts, firm);
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await command(office, id, clerk, { name: 'notify', facts: { complete: true, items: 0 } });
  });
  await office.at('2026-03-03T16:30');
  for (let lane = 0; lane < LANES; lane += 1) {
    for (let more = true; more;) more = (await sweep(office, lane)).full;
  }
}

/** Everything as in the worker: workflows armed and spread, the sweeper's two lanes every quarter of a second. */
async function ours(): Promise<Lateness> {
  const office = await openOffice({ max: WIDTH });
  const taskQueue = randomUUID();
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowBundle: bundles.ours,
    activities: { ring: (id: string) => ring({ ...office, alert: () => undefined }, id) },
    maxCachedWorkflows: 500,
  });
  const running = worker.run();
  const ended = new AbortController();
  let lanes: Promise<void>[] = [];
  try {
    await prepare(office);
    const relay = new AlarmRelay({
      ...office,
      teller: new Telling({ call: (work) => work(client) }, taskQueue),
    });
    await anchorOfficeClock(office.database, 1, instant(DUE) - leadMs);
    office.clock.forget();
    while ((await relay.pass()).leased > 0);
    if ((await office.clock.now()) > instant(DUE) - 1_000) throw new TooLate();
    lanes = Array.from({ length: LANES }, (_, lane) => keepSweeping(office, lane, ended.signal));
    return await lateness(office);
  } finally {
    ended.abort();
    await Promise.all(lanes);
    worker.shutdown();
    await running;
    await forgetWorkflows(office);
    await office.close();
  }
}

async function keepSweeping(office: Office, lane: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { full } = await sweep(office, lane);
    if (!full) await delay(250);
  }
}

/** Waits until all are recorded, then asks the database how late; each must be there exactly once, at its own instant. */
async function lateness(office: Office): Promise<Lateness> {
  const recorded = () =>
    office.database.run<{ late: number; exact: boolean; rungs: number }>(
      `select extract(epoch from detected_at - breached_at)::float8 * 1000 as late, breached_at = $1 as exact,
         (select count(*) from event e where e.problem_id = c.problem_id and e.kind = 'due_passed')::int as rungs
       from clock c where kind = 'promise' and breached_at is not null`,
      [new Date(instant(DUE)).toISOString()],
    );
  for (const deadline = Date.now() + 300_000; Date.now() < deadline; await delay(200)) {
    const rows = await recorded();
    if (rows.length < COUNT) continue;
    // What comes twice comes late: leave the workflows some time to ring as well.
    await delay(3_000);
    const again = await recorded();
    if (again.some((row) => !row.exact || row.rungs !== 1)) throw new Error('recorded wrongly, or twice');
    return again.map((row) => row.late).sort((a, b) => a - b);
  }
  throw new Error('not recorded within five minutes');
}

/** Those that would still wake must not disturb the next round. */
async function forgetWorkflows(office: Office): Promise<void> {
  const ids = await office.database.run<{ problem_id: string }>(`select problem_id from alarm`);
  await concurrently(ids.length, WIDTH, async (i) => {
    const handle = client.workflow.getHandle(`problem-${ids[i]?.problem_id}`);
    await handle.terminate().catch(() => undefined);
  });
}

async function bare(): Promise<Lateness> {
  const office = await openOffice({ max: WIDTH });
  await office.database.run(`create table bare (late float8 not null)`);
  const taskQueue = randomUUID();
  const due = Date.now() + leadMs;
  const record = async () => {
    await office.database.run(
      `insert into bare select extract(epoch from clock_timestamp()) * 1000 - $1::float8`,
      [due],
    );
  };
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowBundle: bundles.bare,
    activities: { record },
    maxCachedWorkflows: 500,
  });
  const running = worker.run();
  try {
    const start = () =>
      client.workflow.start('sleeper', { workflowId: randomUUID(), taskQueue, args: [due] });
    await concurrently(COUNT, WIDTH, async () => void (await start()));
    if (Date.now() > due - 1_000) throw new TooLate();
    for (;;) {
      const rows = await office.database.run<{ late: number }>(`select late from bare order by late`);
      if (rows.length >= COUNT) return rows.map((row) => row.late);
      await delay(500);
    }
  } finally {
    worker.shutdown();
    await running;
    await office.close();
  }
}

async function inTime(side: () => Promise<Lateness>): Promise<Lateness> {
  for (;;) {
    try {
      return await side();
    } catch (error) {
      if (!(error instanceof TooLate)) throw error;
      leadMs *= 2;
    }
  }
}

const at = (late: Lateness, share: number) =>
  late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? NaN;
const words = (late: Lateness) =>
  [0.5, 0.99, 1].map((share) => `${Math.round(at(late, share))} ms`).join(' / ');

const all: { ours: Lateness[]; bare: Lateness[] } = { ours: [], bare: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const oursFirst = round % 2 === 0;
  if (oursFirst) all.ours.push(await inTime(ours));
  all.bare.push(await inTime(bare));
  if (!oursFirst) all.ours.push(await inTime(ours));
  console.log(`round ${round + 1}, median / p99 / last:`);
  console.log(`    ours  ${words(all.ours.at(-1) ?? [])}`);
  console.log(`    bare  ${words(all.bare.at(-1) ?? [])}`);
}
const ratios = all.ours.map((late, i) => at(late, 0.99) / at(all.bare[i] ?? [], 0.99));
const lasts = all.ours.map((late) => at(late, 1));
console.log(
  `R8  ${COUNT} at one instant, fsync on: last one ${Math.round(median(lasts))} ms late (goal ≤ 1,000 for 1,000)`,
);
console.log(
  `    p99 against bare sleeping workflows: ${median(ratios).toFixed(3)} × (${ratios.map((r) => r.toFixed(3)).join(', ')})`,
);
if (COUNT <= 1_000 && median(lasts) > 1_000) process.exitCode = 1;
await native.close();
await connection.close();
