/** One at a time: two runs in one checkout must not install or build over each other. */
import fs from 'node:fs';
import path from 'node:path';
import { alive, identify, wait } from './identity.mjs';
import { note } from './progress.mjs';

function holder(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Takes the lock if it is free or its holder is dead; returns the living holder otherwise. */
export function tryLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = JSON.stringify(identify(process.pid));
  // Written aside and linked: whoever sees the file sees its whole content.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        fs.linkSync(draft, file);
        return undefined;
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const other = holder(file);
      if (other && alive(other)) return other;
      fs.rmSync(file, { force: true });
    }
    return holder(file);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

export const unlock = (file) => fs.rmSync(file, { force: true });

/** Waits for its turn, then works. */
export async function withLock(file, what, work) {
  for (let told = false; ; told = true) {
    const other = tryLock(file);
    if (!other) break;
    if (!told) note(`${what} is going on in another run (pid ${other.pid}); waiting for it`);
    await wait(250);
  }
  try {
    return await work();
  } finally {
    unlock(file);
  }
}
