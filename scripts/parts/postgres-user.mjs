/**
 * PostgreSQL refuses to run as root. As root its binaries and its data folder are given to another user,
 * who may not be able to read the checkout (a clone in /root): then both move to where that user can.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Trouble } from './progress.mjs';

const USERS = ['postgres', 'nobody'];
export const isRoot = () => process.getuid?.() === 0;

function idOf(user) {
  try {
    const number = (flag) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: number('-u'), gid: number('-g'), name: user };
  } catch {
    return undefined;
  }
}

/** The account to run as: nothing special for an ordinary user; the owner of an existing data folder as root. */
export function serverUser(dataFolder) {
  if (!isRoot()) return {};
  const owner = fs.existsSync(path.join(dataFolder, 'PG_VERSION')) ? fs.statSync(dataFolder) : undefined;
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  const user = USERS.map(idOf).find((found) => found?.uid);
  if (!user) {
    throw new Trouble(
      'PostgreSQL does not run as root, and there is neither a user postgres nor nobody to run it as',
      'create one (useradd --system postgres), start as an ordinary user, or set DATABASE_URL to a server of yours',
    );
  }
  return { uid: user.uid, gid: user.gid };
}

/** Whether that account can get at a path (asked of the system: modes, groups and mounts all count). */
function canUse(user, file, flag) {
  if (user.uid === undefined) return true;
  return (
    spawnSync('/bin/sh', ['-c', `test ${flag} "$0"`, file], { uid: user.uid, gid: user.gid, cwd: '/' })
      .status === 0
  );
}

/** The binaries, copied once to the temporary folder when the account cannot read the checkout. */
export function readableBinaries(native, version, user) {
  if (canUse(user, path.join(native, 'bin/postgres'), '-x') && canUse(user, path.join(native, 'share'), '-r'))
    return native;
  const key = crypto.createHash('sha256').update(`${native}${version}`).digest('hex').slice(0, 12);
  const copy = path.join(os.tmpdir(), `bihuan-postgres-${version}-${key}`);
  const owner = fs.existsSync(copy) ? fs.lstatSync(copy) : undefined;
  // Somebody else's folder of that name in a world-writable place is not to be run from.
  if (owner && owner.uid !== process.getuid()) throw new Trouble(`${copy} is not ours`, `remove ${copy}`);
  if (!owner) {
    const part = fs.mkdtempSync(path.join(os.tmpdir(), 'bihuan-postgres-'));
    fs.cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(part, 0o755);
    fs.renameSync(part, copy);
  }
  return copy;
}

/**
 * A data folder that the account can use. A folder below a closed parent becomes a link to one in /var/lib
 * (not in the temporary folder: it is data, and must outlive a reboot).
 */
export function usableDataFolder(wanted, user) {
  // A link whose folder has been removed is no data.
  if (fs.lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() && !fs.existsSync(wanted))
    fs.rmSync(wanted);
  fs.mkdirSync(wanted, { recursive: true });
  if (user.uid === undefined) {
    fs.chmodSync(wanted, 0o700);
    return wanted;
  }
  const folder = canUse(user, path.dirname(wanted), '-x') ? wanted : elsewhere(wanted);
  fs.chownSync(folder, user.uid, user.gid);
  fs.chmodSync(folder, 0o700);
  return folder;
}

function elsewhere(wanted) {
  if (fs.lstatSync(wanted).isSymbolicLink()) return fs.realpathSync(wanted);
  const base = '/var/lib/bihuan';
  fs.mkdirSync(base, { recursive: true, mode: 0o755 });
  const folder = fs.mkdtempSync(path.join(base, 'postgres-'));
  fs.rmdirSync(wanted);
  fs.symlinkSync(folder, wanted);
  return folder;
}

/** Removes a data folder, also when it is such a link. */
export function removeDataFolder(folder) {
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isSymbolicLink()) fs.rmSync(fs.realpathSync(folder), { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
}
