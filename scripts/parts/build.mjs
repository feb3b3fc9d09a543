/** Builds dist/ when a source has changed: one tsc pass over the whole tree, aliases rewritten by the Nest CLI. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { fromRoot, inData, root } from './paths.mjs';
import { run } from './processes.mjs';

const ROOMS = ['apps', 'libs', 'workflows', 'migrations', 'bench'];
const SETTINGS = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];
const stampFile = fromRoot('dist/.bihuan-build');

function* files(dir) {
  if (!fs.existsSync(dir)) return;
  for (const entry of fs
    .readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* files(file);
    else yield file;
  }
}

/** By content, not by time: a branch switched to and fro needs no build. */
function fingerprint() {
  const hash = crypto.createHash('sha256');
  const all = [
    ...SETTINGS.map((name) => fromRoot(name)),
    ...ROOMS.flatMap((room) => [...files(fromRoot(room))]),
  ];
  for (const file of all.filter((name) => fs.existsSync(name) && !name.endsWith('.spec.ts'))) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const built = () => (fs.existsSync(stampFile) ? fs.readFileSync(stampFile, 'utf8') : undefined);

async function compile() {
  const now = fingerprint();
  if (built() === now) return;
  const log = inData('log/build.log');
  fs.rmSync(log, { force: true });
  fs.rmSync(stampFile, { force: true });
  await run('nest build', process.execPath, [fromRoot('node_modules/@nestjs/cli/bin/nest.js'), 'build'], {
    cwd: root,
    log,
    advice: 'correct the errors above (npx tsc --noEmit shows them all)',
  });
  await bundle(log);
  fs.writeFileSync(stampFile, now);
}

/** The workflows as the worker loads them: made now rather than at its first start, which then is a matter of a second. */
async function bundle(log) {
  const maker = fromRoot('dist/libs/temporal/bundle.js');
  if (!fs.existsSync(maker)) return;
  const script = `await (await import(${JSON.stringify(pathToFileURL(maker).href)})).workflowBundle()`;
  await run('bundling the workflows', process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    log,
  });
}

/**
 * @param {{ announce?: (work: () => Promise<void>) => Promise<void> }} options `announce` wraps the work when there is some
 * @returns true when something was built
 */
export async function build({ announce = (work) => work() } = {}) {
  if (built() === fingerprint()) return false;
  await announce(() => withLock(fromRoot('.data/lock/build'), 'a build', compile));
  return true;
}
