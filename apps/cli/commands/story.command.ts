import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createRouter } from '@bihuan/application/problem/router.js';
import { verifyHistory } from '@bihuan/application/verify/verify.js';
import { readSettings } from '@bihuan/config/settings.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import { openTemporal, type Temporal } from '@bihuan/temporal/client.js';
import { Telling } from '@bihuan/temporal/telling.js';
import { workflowIdOf } from '@bihuan/workflows/problem/problem.messages.js';
import { CommandError, numberOf, textOf, type CliCommand, type Invocation, type Output } from '../command.js';
import { officeFromDemo } from '../story/office-client.js';
import { submitTexts, summaryLines } from '../story/submit-texts.js';
import { readTexts } from '../story/texts-file.js';
import { ownDatabase } from '../story/own-database.js';
import { Stage } from '../story/stage.js';
import { startStoryWorker } from '../story/story-worker.js';
import { performAll, type Performed } from '../story/theatre.js';

export const storyCommand: CliCommand = {
  name: 'story',
  summary:
    'see one problem of each difficulty through the loop, on real workflows; or submit a file of texts',
  usage: '[--texts FILE.jsonl [--limit N]]',
  options: {
    texts: {
      type: 'string',
      value: 'FILE',
      help: 'submit each line ({ text }, { title, detail } or { seg }) to the running office',
    },
    limit: { type: 'string', value: 'N', help: 'no more than so many texts' },
    concurrency: { type: 'string', value: 'N', help: 'requests at once (default 16)' },
    base: { type: 'string', value: 'URL', help: 'the office (default: the one of demo.json)' },
  },
  notes: [
    'In a database and on a task queue of its own, which are gone afterwards; the clock steps from alarm to alarm.',
    'With --texts it speaks to the living office by its HTTP API, with the keys of demo.json, and checks that none is lost.',
    'Without: needs DATABASE_URL (of an account that may create databases) and TEMPORAL_ADDRESS; `npm run bihuan` brings both.',
  ],
  async run(invocation) {
    const { env, out, values } = invocation;
    const file = textOf(values, 'texts');
    if (file !== undefined) return tellTexts(file, invocation);
    const settings = readSettings('cli', env);
    const own = await ownDatabase(settings.DATABASE_URL);
    const leave = () => void own.drop().finally(() => process.exit(130));
    process.once('SIGINT', leave).once('SIGTERM', leave);
    const database = openDatabase(own.url, { max: 6 });
    const temporal = openTemporal(settings);
    try {
      const taskQueue = `story-${randomBytes(6).toString('hex')}`;
      return await play({ database, temporal, taskQueue, settings }, out);
    } finally {
      await Promise.all([database.close(), temporal.close()]);
      await own.drop();
      process.off('SIGINT', leave).off('SIGTERM', leave);
    }
  },
};

async function tellTexts(file: string, { env, out, values }: Invocation): Promise<number> {
  const limit = numberOf(values, 'limit', { least: 1, most: 10_000_000 }) ?? Infinity;
  const concurrency = numberOf(values, 'concurrency', { least: 1, most: 256 }) ?? 16;
  const texts = await readTexts(file, limit);
  const demo = join(env['BIHUAN_DATA_DIR'] ?? '.data', 'demo.json');
  const office = await officeFromDemo(demo, textOf(values, 'base'));
  const done = await submitTexts(office, texts, concurrency, out);
  out.result(done, summaryLines(done));
  const whole = done.submitted === texts.length && done.distinct === texts.length && done.lost.length === 0;
  return whole ? 0 : 1;
}

interface House {
  readonly database: Database;
  readonly temporal: Temporal;
  readonly taskQueue: string;
  readonly settings: { readonly TEMPORAL_ADDRESS: string; readonly TEMPORAL_NAMESPACE: string };
}

async function play(house: House, out: Output): Promise<number> {
  const { database, temporal, taskQueue, settings } = house;
  const since = performance.now();
  const route = createRouter();
  const stage = new Stage(database, new Telling(temporal, taskQueue), route);
  const { clock, door } = stage;
  const alert = ({ error }: { error: unknown }) =>
    out.progress(`a problem cannot be settled: ${String(error)}`);
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = settings;
  const worker = await startStoryWorker(
    { address, namespace, taskQueue },
    { database, clock, door, alert },
  ).catch((error: unknown) => {
    throw new CommandError(
      `Temporal at ${address} cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
      'Start the office (npm start), or set TEMPORAL_ADDRESS.',
    );
  });
  try {
    const plays = await performAll({ database, stage, route }, out);
    const workflows = await completed(temporal, plays);
    const { faults, events } = await verifyHistory(database);
    const [told] = await database.run<{ n: number }>(`select count(*)::int as n from delivery`);
    const counts = {
      problems: plays.length,
      events,
      rings: worker.rings(),
      notices: told?.n ?? 0,
      workflows,
    };
    const ok = faults.length === 0 && workflows === plays.length && plays.every((p) => p.state === 'closed');
    const seconds = Number(((performance.now() - since) / 1000).toFixed(1));
    out.result({ ok, counts, seconds, plays, faults }, linesOf(plays, counts, ok, seconds));
    return ok ? 0 : 1;
  } finally {
    await worker.stop();
  }
}

/** How many of the problems' workflows have ended by themselves, as they must when a problem is closed. */
async function completed(temporal: Temporal, plays: readonly Performed[]): Promise<number> {
  const states = await Promise.all(
    plays.map(async ({ problemId }) => {
      const handle = temporal.client.workflow.getHandle(workflowIdOf(problemId));
      await temporal.call(() => handle.result()).catch(() => undefined);
      return (await temporal.call(() => handle.describe())).status.name;
    }),
  );
  return states.filter((state) => state === 'COMPLETED').length;
}

function linesOf(
  plays: readonly Performed[],
  counts: Readonly<Record<string, number>>,
  ok: boolean,
  seconds: number,
): string[] {
  const ends = plays.map((p) => {
    const late = p.overdue ? `, overdue (${p.rung ?? ''})` : ', on time';
    return `  ${p.number}  ${p.difficulty.padEnd(12)} ${p.closingCode ?? p.state}${late}`;
  });
  const sums = Object.entries(counts).map(([name, n]) => `${n} ${name}`);
  return [
    '',
    ...ends,
    '',
    `${ok ? 'The loop is closed' : 'THE LOOP IS NOT CLOSED'}: ${sums.join(', ')} (${seconds} s)`,
  ];
}
