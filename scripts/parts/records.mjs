/**
 * What is running on our account, on disk, so that the run after a `kill -9` cleans up exactly that:
 * one small file per process in a `run/` folder, with the launcher that started it.
 * Entries of a launcher that is still alive are left alone: two test runs may share a checkout.
 */
import fs from 'node:fs';
import path from 'node:path';
import { alive, end, identify } from './identity.mjs';
import { TEMP_PREFIX } from './paths.mjs';
import { removeDataFolder } from './postgres-user.mjs';

const me = identify(process.pid);

/** Writes one entry down; returns a function that strikes it out. */
export function record(dir, name, entry) {
  fs.mkdirSync(dir, { recursive: true });
  const file = path.join(dir, `${name.replace(/\W+/g, '-')}.${process.pid}.pid`);
  fs.writeFileSync(file, JSON.stringify({ name, ...entry, launcher: me }, undefined, 1));
  return () => fs.rmSync(file, { force: true });
}

/** All entries of a folder; unreadable ones (a run killed while writing) are dropped. */
export function entries(dir) {
  const names = fs.existsSync(dir) ? fs.readdirSync(dir).filter((name) => name.endsWith('.pid')) : [];
  return names.flatMap((name) => {
    const file = path.join(dir, name);
    try {
      return [{ file, ...JSON.parse(fs.readFileSync(file, 'utf8')) }];
    } catch {
      fs.rmSync(file, { force: true });
      return [];
    }
  });
}

/** Only what lies under a folder we made ourselves, by its name, is ever removed. */
export function removeTemporary(dir) {
  if (!dir || !path.basename(dir).startsWith(TEMP_PREFIX)) return;
  removeDataFolder(path.join(dir, 'postgres'));
  fs.rmSync(dir, { recursive: true, force: true });
}

/** Ends what killed runs have left behind; returns the names of what was still running. */
export async function sweep(dir) {
  const orphans = entries(dir).filter((entry) => !alive(entry.launcher));
  const running = orphans.filter((entry) => alive(entry.process));
  // Our own Node parts first: they may still be writing to the servers below them.
  for (const stage of [2, 1]) {
    await Promise.all(
      running.filter((entry) => entry.stage === stage).map((entry) => end(entry.process, entry.stopSignal)),
    );
  }
  for (const entry of orphans) {
    removeTemporary(entry.temporary);
    fs.rmSync(entry.file, { force: true });
  }
  return running.map((entry) => entry.name);
}
