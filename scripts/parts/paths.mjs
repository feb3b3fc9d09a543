/** Where things lie. Everything below `.data/` is ours to write; nothing else in the checkout is. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(fileURLToPath(new URL('../../', import.meta.url)));
export const fromRoot = (...parts) => path.join(root, ...parts);
export const dataDir = path.resolve(process.env.BIHUAN_DATA_DIR ?? fromRoot('.data'));
export const inData = (...parts) => path.join(dataDir, ...parts);

/** What temporary folders are called: only folders with this name are ever removed after a killed run. */
export const TEMP_PREFIX = 'bihuan-test-';

/**
 * Where fetched binaries are kept, best place first. The user's own cache survives `rm -rf node_modules`;
 * an account without a home (nobody, a container) falls back to the checkout.
 */
export function cacheDirs() {
  const home = process.env.XDG_CACHE_HOME ?? (os.homedir() ? path.join(os.homedir(), '.cache') : undefined);
  return [home && path.join(home, 'bihuan'), fromRoot('node_modules/.cache/bihuan')].filter(Boolean);
}

/** The first cache folder that can be written. */
export function writableCacheDir() {
  for (const dir of cacheDirs()) {
    try {
      fs.mkdirSync(dir, { recursive: true });
      fs.accessSync(dir, fs.constants.W_OK);
      return dir;
    } catch {
      // not ours to write: try the next one
    }
  }
  throw new Error(`no folder to keep binaries in; tried ${cacheDirs().join(', ')}`);
}
