/**
 * The real servers that tests and benchmarks run against, in a temporary folder of their own.
 * What the environment already names (TEST_DATABASE_URL, TEMPORAL_ADDRESS, TEST_REDIS_URL) is used and not started.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inData, TEMP_PREFIX } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { note, step } from './progress.mjs';
import { ensureRedis, startRedis } from './redis.mjs';
import { removeTemporary, sweep } from './records.mjs';
import { foreignTemporal, startTemporal } from './temporal.mjs';
import { temporalCli, temporalTestServer } from './temporal-binary.mjs';

export const runDir = inData('test/run');

async function postgres(place, { careless }) {
  if (process.env.TEST_DATABASE_URL) return { TEST_DATABASE_URL: process.env.TEST_DATABASE_URL };
  return step('PostgreSQL', async (done) => {
    const server = await startPostgres({
      folder: path.join(place, 'postgres'),
      log: path.join(place, 'postgres.log'),
      runDir,
      careless,
      temporary: place,
    });
    done(`PostgreSQL ready on 127.0.0.1:${server.port}${careless ? ' (fsync off)' : ''}`);
    return { TEST_DATABASE_URL: server.url };
  });
}

async function temporal(place) {
  if (process.env.TEMPORAL_ADDRESS) {
    const { address } = await foreignTemporal(process.env.TEMPORAL_ADDRESS);
    return { TEMPORAL_ADDRESS: address, TEMPORAL_CLI_PATH: process.env.TEMPORAL_CLI_PATH };
  }
  const cli = await step('Temporal binary, verified', temporalCli);
  return step('Temporal', async (done) => {
    const server = await startTemporal({
      cli,
      store: path.join(place, 'temporal.db'),
      log: path.join(place, 'temporal.log'),
      runDir,
      temporary: place,
    });
    done(`Temporal ready on ${server.address}, UI ${server.ui}`);
    return { TEMPORAL_ADDRESS: server.address, TEMPORAL_CLI_PATH: cli };
  });
}

const timeSkipping = async () => ({
  TEMPORAL_TEST_SERVER_PATH: await step('Temporal test server binary, verified', temporalTestServer),
});

async function redis(place) {
  if (process.env.TEST_REDIS_URL) return { TEST_REDIS_URL: process.env.TEST_REDIS_URL };
  return step('Redis', async (done) => {
    await ensureRedis(path.join(place, 'apt.log'));
    const server = await startRedis({
      folder: path.join(place, 'redis'),
      log: path.join(place, 'redis.log'),
      runDir,
      temporary: place,
    });
    done(`Redis ready at ${server.url}`);
    return { TEST_REDIS_URL: server.url };
  });
}

const STARTERS = { postgres, temporal, timeSkipping, redis };

/**
 * @param {Iterable<'postgres' | 'temporal' | 'timeSkipping' | 'redis'>} needs
 * @param {{ careless?: boolean, base?: string }} options `careless`: nothing is synced to the disk; `base`: where the folder lies
 * @returns `{ env, place, remove }`: what tests find in their environment; `remove` after everything has stopped
 */
export async function startTestServers(needs, { careless = true, base = os.tmpdir() } = {}) {
  const left = await sweep(runDir);
  if (left.length) note(`ended what a killed run had left: ${left.join(', ')}`);
  fs.mkdirSync(base, { recursive: true });
  const place = fs.mkdtempSync(path.join(base, TEMP_PREFIX));
  // PostgreSQL may run as another user, who must get through to its own folder.
  fs.chmodSync(place, 0o711);
  const env = { BIHUAN_DATA_DIR: path.join(place, 'data') };
  for (const need of needs) Object.assign(env, await STARTERS[need](place, { careless }));
  return { env, place, remove: () => removeTemporary(place) };
}
