/**
 * `npm start [-- --fresh] [--time-lapse N] [--port P]`: a living office from a fresh clone, in one command.
 * Data stay in `.data/`; Ctrl-C stops every part; the next start goes on where this one has stopped.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './parts/build.mjs';
import { greet, readLogins } from './parts/greeting.mjs';
import { install } from './parts/install.mjs';
import { tryLock, unlock } from './parts/lock.mjs';
import { showErrors } from './parts/log-follower.mjs';
import { cli, officeFile, publish, runDir, startApps } from './parts/office.mjs';
import { dataDir, inData } from './parts/paths.mjs';
import { freePort } from './parts/ports.mjs';
import { ensureDatabase, startPostgres } from './parts/postgres.mjs';
import { removeDataFolder } from './parts/postgres-user.mjs';
import { onSignals, stopAll } from './parts/processes.mjs';
import { explain, note, say, step, Trouble } from './parts/progress.mjs';
import { sweep } from './parts/records.mjs';
import { foreignTemporal, startTemporal } from './parts/temporal.mjs';
import { temporalCli } from './parts/temporal-binary.mjs';

const lockFile = inData('run/office.lock');
/** Wishes, not demands: a taken one is answered by a free one. */
const PORTS = { api: 3000, postgres: 5433, temporal: 7233, temporalUi: 8233 };
/** What `--fresh` leaves: what test runs of this checkout are using, our own lock, and the logs. */
const KEPT = ['test', 'test-env.json', 'test-env.sh', 'run', 'lock', 'log'];

const USAGE = `npm start [-- options]
  --fresh            begin with an empty office (wipes .data/)
  --time-lapse N     the office's clock runs N times as fast
  --port P           port of the API (default ${PORTS.api})
Settings by environment: DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_CLI_PATH, REDIS_URL, SMTP_URL, SMS_URL, PORT`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        fresh: { type: 'boolean', default: false },
        'time-lapse': { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const number = (text, name) => {
      if (text === undefined) return undefined;
      if (!(Number(text) > 0)) throw new Error(`--${name} takes a number above 0, not “${text}”`);
      return Number(text);
    };
    return {
      ...values,
      port: number(values.port ?? process.env.PORT, 'port'),
      factor: number(values['time-lapse'], 'time-lapse'),
    };
  } catch (error) {
    throw new Trouble(error.message, `\n${USAGE}`);
  }
}

let holding = false;
let stopShowing = () => {};

/** One office per data folder; what a killed one has left is ended first. */
async function takeOver() {
  fs.mkdirSync(runDir, { recursive: true });
  try {
    fs.accessSync(dataDir, fs.constants.W_OK);
  } catch {
    throw new Trouble(
      `${dataDir} cannot be written by this account`,
      'start as the account that made it, or remove it (it holds the demo data)',
    );
  }
  const other = tryLock(lockFile);
  if (other)
    throw new Trouble(
      `an office is running from this folder already (pid ${other.pid})`,
      `use it, or stop it first: kill ${other.pid}`,
    );
  holding = true;
  const left = await sweep(runDir);
  if (left.length) note(`ended what a killed run had left: ${left.join(', ')}`);
}

function wipe() {
  if (process.env.DATABASE_URL)
    throw new Trouble(
      '--fresh wipes only the embedded database, and DATABASE_URL names another',
      'empty that one yourself, or unset DATABASE_URL',
    );
  removeDataFolder(inData('postgres'));
  for (const name of fs.readdirSync(dataDir)) {
    if (!KEPT.includes(name)) fs.rmSync(inData(name), { recursive: true, force: true });
  }
}

const database = () =>
  step('PostgreSQL', async (done) => {
    if (process.env.DATABASE_URL) {
      done('PostgreSQL as DATABASE_URL says');
      return process.env.DATABASE_URL;
    }
    const server = await startPostgres({
      folder: inData('postgres'),
      port: PORTS.postgres,
      log: inData('log/postgres.log'),
      runDir,
    });
    done(`PostgreSQL ready on 127.0.0.1:${server.port}`);
    return ensureDatabase(server.url, 'bihuan');
  });

async function temporal() {
  if (process.env.TEMPORAL_ADDRESS)
    return step(`Temporal at ${process.env.TEMPORAL_ADDRESS}`, () =>
      foreignTemporal(process.env.TEMPORAL_ADDRESS),
    );
  const binary = await step('Temporal binary, verified', temporalCli);
  return step('Temporal', async (done) => {
    const wishes = { port: PORTS.temporal, uiPort: PORTS.temporalUi };
    const server = await startTemporal({
      cli: binary,
      store: inData('temporal/temporal.db'),
      log: inData('log/temporal.log'),
      runDir,
      ...wishes,
    });
    done(`Temporal ready on ${server.address}`);
    return server;
  });
}

async function open({ fresh, port: wish, factor }, down) {
  await step('Packages', async (done) =>
    done((await install()) ? 'Packages installed' : 'Packages as the lock file says'),
  );
  await takeOver();
  if (fresh) await step('Emptied .data/', async () => wipe());
  await step('Building', async (done) => done((await build()) ? 'Built' : 'Build is up to date'));
  const databaseUrl = await database();
  const temporalServer = await temporal();
  const port = await freePort(wish ?? PORTS.api, 'the API');
  const baseUrl = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalServer.address,
    PORT: String(port),
    BIHUAN_DATA_DIR: dataDir,
    PUBLIC_URL: process.env.PUBLIC_URL ?? baseUrl,
  };
  await step('Database migrated', () =>
    cli(['migrate'], env, { advice: 'see the log; `npm start -- --fresh` begins anew' }),
  );
  await step('Demo office', async (done) => {
    const figures = await cli(['seed', '--demo'], env, {
      advice: 'see the log; `npm start -- --fresh` begins anew',
    });
    done('Demo office seeded');
    return figures;
  }).then(note);
  const speed = String(factor ?? 1);
  await step(`Clock runs ${speed} × real time`, () => cli(['clock', '--factor', speed], env));
  stopShowing = showErrors(['api', 'worker', 'notifier'].map((app) => inData('log', `${app}.log`)));
  await step('API, worker and notifier', async (done) => {
    await startApps(env, baseUrl, down);
    done('API, worker and notifier ready');
  });
  // Only now: its two minutes begin when there is somebody to see it breach.
  await step('Problem on duty', () => cli(['seed', '--on-duty'], env)).then(note);
  publish({ baseUrl, temporalUi: temporalServer.ui, env });
  greet(baseUrl, temporalServer.ui, readLogins(baseUrl));
}

async function main() {
  let interrupted;
  let leave;
  const left = new Promise((resolve) => (leave = resolve));
  onSignals((signal) => {
    interrupted = signal;
    if (process.stdout.isTTY) say('\nStopping …');
    stopShowing();
    leave();
    void stopAll();
  });
  try {
    const wishes = options();
    if (wishes.help) return say(USAGE);
    await open(wishes, (error) => leave(error));
    const error = await left;
    if (error) throw error;
  } catch (error) {
    if (!interrupted) {
      explain(error);
      process.exitCode = 1;
    }
  }
  await stopAll();
  if (holding) {
    fs.rmSync(officeFile, { force: true });
    unlock(lockFile);
  }
  if (interrupted && interrupted !== 'SIGHUP') say('Stopped.');
  process.exit();
}

await main();
