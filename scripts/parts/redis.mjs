/** Redis for tests (the queue runs on PostgreSQL by default, on Redis by one setting; both are tested). */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { aptInstall, canInstall } from './debian.mjs';
import { freePort, listens } from './ports.mjs';
import { launch, stop, until } from './processes.mjs';
import { Trouble } from './progress.mjs';

const ADVICE =
  'install it (Debian: apt-get install -y redis-server; macOS: brew install redis), or set TEST_REDIS_URL to one whose data may be lost';

const installed = () => spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** Makes sure redis-server is there; as root on Debian it is installed, elsewhere the reader is told how. */
export async function ensureRedis(log) {
  if (installed()) return;
  if (!canInstall()) throw new Trouble('redis-server is not installed', ADVICE);
  await aptInstall('redis-server', log);
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
