/**
 * `npm run check`: everything that can be said about the tree without a server, in under 90 s.
 * One line per step; the words of a step only when it fails. `npm run check -- lint types` runs these alone.
 */
import fs from 'node:fs';
import { install } from './parts/install.mjs';
import { fromRoot, inData, root } from './parts/paths.mjs';
import { onSignals, run, stopAll } from './parts/processes.mjs';
import { explain, say, step } from './parts/progress.mjs';

const bin = (file) => fromRoot('node_modules', file);
const cache = (name) => fromRoot('node_modules/.cache/bihuan', name);

/** Longest first: two run at a time, and the short ones fill the gaps. */
const STEPS = {
  tests: {
    label: 'Small tests',
    args: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      bin('jest/bin/jest.js'),
      '--selectProjects',
      'small',
      '--maxWorkers',
      '1',
      '--silent',
    ],
    env: { TZ: 'UTC' },
    advice: 'npm run test:small',
  },
  types: {
    label: 'Types (tsc --noEmit)',
    args: [
      bin('typescript/bin/tsc'),
      '--noEmit',
      '--pretty',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      cache('check.tsbuildinfo'),
    ],
    advice: 'npx tsc --noEmit',
  },
  lint: {
    label: 'Lint, types-aware (oxlint)',
    args: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--format', 'unix'],
    advice: 'npx oxlint --type-aware shows them with their source; --fix mends some',
  },
  format: {
    label: 'Format (prettier)',
    args: [
      bin('prettier/bin/prettier.cjs'),
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      cache('prettier'),
      '.',
    ],
    advice: 'npm run format',
  },
  imports: {
    label: 'Import rules (dependency-cruiser)',
    args: [fromRoot('scripts/parts/import-rules.mjs')],
    advice: 'docs/architecture.md says who may import whom; the table is in .dependency-cruiser.cjs',
  },
  unused: {
    label: 'Dead code (knip)',
    args: [bin('knip/bin/knip.js'), '--no-progress'],
    advice: 'remove what nobody uses; an entry point that knip cannot see belongs in knip.json',
  },
};

async function check(name) {
  const { label, args, env, advice } = STEPS[name];
  const log = inData('log', `check-${name}.log`);
  fs.rmSync(log, { force: true });
  try {
    await step(label, () => run(label, process.execPath, args, { cwd: root, env, log }));
    return undefined;
  } catch {
    return { label, advice, words: fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim() : '', log };
  }
}

/** Two at a time, the next when one is done. */
async function all(names) {
  const queue = [...names];
  const failed = [];
  const lane = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      const failure = await check(name);
      if (failure) failed.push(failure);
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

const MOST_LINES = 40;

function report({ label, advice, words, log }) {
  const lines = words.split('\n');
  say(`\n── ${label}: ${advice}`);
  say(lines.slice(0, MOST_LINES).join('\n'));
  if (lines.length > MOST_LINES) say(`… ${lines.length - MOST_LINES} more lines in ${log}`);
}

async function main() {
  let interrupted = false;
  onSignals(() => {
    interrupted = true;
    void stopAll();
  });
  const since = performance.now();
  const asked = process.argv.slice(2).filter((arg) => arg !== '--');
  const unknown = asked.find((name) => !(name in STEPS));
  try {
    if (unknown) throw new Error(`no step “${unknown}”; there are ${Object.keys(STEPS).join(', ')}`);
    await step('Packages', async (done) =>
      done((await install()) ? 'Packages installed' : 'Packages as the lock file says'),
    );
    const failed = await all(asked.length ? asked : Object.keys(STEPS));
    if (!interrupted) failed.forEach(report);
    const time = `${((performance.now() - since) / 1000).toFixed(0)} s`;
    say(failed.length ? `\n${failed.length} of the steps failed (${time})` : `\nAll is well (${time})`);
    process.exitCode = failed.length || interrupted ? 1 : 0;
  } catch (error) {
    if (!interrupted) explain(error);
    process.exitCode = 1;
  }
  await stopAll();
}

await main();
