/** Installs what package-lock.json says, when that is not what is there. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { fromRoot, inData, root } from './paths.mjs';
import { run } from './processes.mjs';
import { Trouble } from './progress.mjs';

const modules = fromRoot('node_modules');
const stampFile = path.join(modules, '.cache/bihuan/installed');

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** Changes with the lock file and with Node's major version (a native module may be built for one). */
function stamp() {
  const lock = fs.readFileSync(fromRoot('package-lock.json'));
  return crypto.createHash('sha256').update(lock).update(process.version.split('.')[0]).digest('hex');
}

function stamped() {
  try {
    return fs.readFileSync(stampFile, 'utf8') === stamp();
  } catch {
    return false;
  }
}

/** Whether npm's own note of what it installed says the same as the lock file (`npm ci` by hand). */
function installedByHand() {
  try {
    const wanted = readJson(fromRoot('package-lock.json')).packages;
    const there = readJson(path.join(modules, '.package-lock.json')).packages;
    const needed = Object.entries(wanted).filter(([name, entry]) => name && !entry.optional);
    const same = ([name, entry]) => wanted[name]?.version === entry.version;
    return needed.every(([name]) => there[name]) && Object.entries(there).every(same);
  } catch {
    return false;
  }
}

function setStamp() {
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, stamp());
}

export function isInstalled() {
  if (stamped()) return true;
  if (!installedByHand()) return false;
  setStamp();
  return true;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(
    `Node ${process.version} is too old: 20.19 or newer is needed`,
    'install a newer Node and start again',
  );
}

/** npm itself, as it was called, else the one on PATH. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
}

/** @returns true when something was installed */
export async function install() {
  checkNode();
  if (isInstalled()) return false;
  return withLock(fromRoot('.data/lock/install'), 'an installation', async () => {
    if (isInstalled()) return false;
    const [command, args] = npm();
    const log = inData('log/install.log');
    // Only the packages named under allowScripts may run a script; a new one that wants to fails the installation.
    await run('npm ci', command, [...args, 'ci', '--strict-allow-scripts', '--no-progress'], {
      cwd: root,
      log,
      advice: `see ${log}. No network or a proxy: check npm's settings (npm config list). A package that is not on the allowScripts list of package.json: decide there. Half an installation: rm -rf node_modules and start again.`,
    });
    setStamp();
    return true;
  });
}
