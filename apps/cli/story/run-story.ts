import { randomBytes } from 'node:crypto';
import { createRouter } from '@bihuan/application/problem/router.js';
import { verifyHistory } from '@bihuan/application/verify/verify.js';
import { readSettings } from '@bihuan/config/settings.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import { openTemporal, type Temporal } from '@bihuan/temporal/client.js';
import { Telling } from '@bihuan/temporal/telling.js';
import { workflowIdOf } from '@bihuan/workflows/problem/problem.messages.js';
import { CommandError, type Invocation, type Output } from '../command.js';
import { ownDatabase } from './own-database.js';
import { Stage } from './stage.js';
import { startStoryWorker } from './story-worker.js';
import { performAll, type Performed } from './theatre.js';

/** The plays, in a database and on a task queue that exist for them alone. @returns the exit code */
export async function runStory({ env, out }: Pick<Invocation, 'env' | 'out'>): Promise<number> {
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
