/** The office's own three programs: started as separate processes, watched, started again when one dies. */
import fs from 'node:fs';
import { identify } from './identity.mjs';
import { fromRoot, inData, root } from './paths.mjs';
import { isStopping, launch, run, tail, until } from './processes.mjs';
import { note, Trouble } from './progress.mjs';

export const runDir = inData('run');
export const officeFile = inData('run/office.json');
const APPS = ['api', 'worker', 'notifier'];
export const main = (app) => fromRoot(`dist/apps/${app}/main.js`);

/** How often one program may die within a minute before we give up: a loop of crashes helps nobody. */
const LIVES = 3;

/** Runs a command of the CLI to its end; resolves with its last line. */
export async function cli(args, env, { advice } = {}) {
  const log = inData('log', `${args[0]}.log`);
  await run(`bihuan ${args.join(' ')}`, process.execPath, [main('cli'), ...args], {
    cwd: root,
    env,
    log,
    advice,
  });
  return tail(log, 1);
}

/** Signs of life of the last run must not pass for those of the programs that are about to start. */
async function forgetHeartbeats(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('delete from heartbeat').finally(() => client.end());
}

function launchApp(app, env) {
  return launch({
    name: app,
    command: process.execPath,
    args: ['--enable-source-maps', main(app)],
    cwd: root,
    env,
    log: inData('log', `${app}.log`),
    runDir,
    pipe: true,
  });
}

/**
 * Keeps one program running. `down` is called once when it cannot be kept up.
 * Kill the worker and see: the office goes on, and nothing is lost.
 */
async function keep(app, first, env, down) {
  let child = first;
  let deaths = [];
  for (;;) {
    const { code, signal } = await child.exit;
    if (isStopping()) return;
    deaths = [...deaths.filter((at) => at > Date.now() - 60_000), Date.now()];
    const how = signal ?? `exit code ${code}`;
    if (deaths.length > LIVES) {
      down(new Trouble(`${app} keeps ending (${how})\n${tail(child.log)}`, `see ${child.log}`));
      return;
    }
    note(`${app} has ended (${how}); started again, see ${child.log}`);
    child = launchApp(app, env);
  }
}

/** Asks /health/ready; `{ ready, missing }`, the parts that are not there yet. */
async function readiness(baseUrl) {
  try {
    const answer = await fetch(`${baseUrl}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    const body = await answer.json();
    const missing = Object.entries(body.parts).flatMap(([name, part]) =>
      part.status === 'ok' ? [] : [name],
    );
    return { ready: answer.ok && missing.length === 0, missing };
  } catch {
    return { ready: false, missing: ['api'] };
  }
}

/** Starts all three and waits until each of them is truly at work. */
export async function startApps(env, baseUrl, down) {
  await forgetHeartbeats(env.DATABASE_URL);
  const children = APPS.map((app) => launchApp(app, env));
  let missing = APPS;
  const dead = () => children.find((child) => child.over);
  const ready = async () => {
    if (dead())
      throw new Trouble(`${dead().name} has ended at its start\n${tail(dead().log)}`, `see ${dead().log}`);
    const answer = await readiness(baseUrl);
    missing = answer.missing;
    return answer.ready;
  };
  try {
    await until(children[0], ready, { ms: 60_000, every: 100 });
  } catch (error) {
    if (error instanceof Trouble && !dead())
      error.advice = `not ready: ${missing.join(', ')}; see ${inData('log')}`;
    throw error;
  }
  children.forEach((child, index) => keep(APPS[index], child, env, down));
}

/** Where the running office is, for other commands on this machine (holds the database's password). */
export function publish(office) {
  fs.writeFileSync(officeFile, JSON.stringify({ launcher: identify(process.pid), ...office }, undefined, 1), {
    mode: 0o600,
  });
}
