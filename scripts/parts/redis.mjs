/** Redis for tests (the queue runs on PostgreSQL by default, on Redis by one setting; both are tested). */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, listens } from './ports.mjs';
import { launch, run, stop, until } from './processes.mjs';
import { Trouble } from './progress.mjs';
import { isRoot } from './postgres-user.mjs';

const ADVICE =
  'install it (Debian: apt-get install -y redis-server; macOS: brew install redis), or set TEST_REDIS_URL to one whose data may be lost';

const installed = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** Makes sure redis-server is there; as root on Debian it is installed, elsewhere the reader is told how. */
export async function ensureRedis(log) {
  if (installed()) return;
  const debian = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isRoot() || !debian) throw new Trouble('redis-server is not installed', ADVICE);
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get update', 'apt-get', ['update', '-qq'], { log, env, advice: ADVICE });
  await run(
    'apt-get install',
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'],
    { log, env, advice: ADVICE },
  );
  if (!installed()) throw new Trouble('redis-server is not there after its installation', ADVICE);
}

/** @returns `{ url, child, stop }`, durable as BullMQ wants it: AOF, and nothing is ever evicted */
export async function startRedis({ folder, log, runDir, temporary }) {
  fs.mkdirSync(folder, { recursive: true });
  const port = await freePort(0, 'Redis');
  const settings = {
    bind: '127.0.0.1',
    port,
    dir: path.resolve(folder),
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
    save: '',
    daemonize: 'no',
    'set-proc-title': 'no',
  };
  const args = Object.entries(settings).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const child = launch({ name: 'redis', command: 'redis-server', args, log, runDir, temporary, stage: 1 });
  await until(child, () => listens(port));
  return { url: `redis://127.0.0.1:${port}`, child, stop: () => stop(child) };
}
