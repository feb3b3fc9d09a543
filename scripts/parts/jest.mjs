/** Runs one Jest project and counts from Jest's own results, not from its exit code alone. */
import fs from 'node:fs';
import path from 'node:path';
import { fromRoot, root } from './paths.mjs';
import { isStopping, launch, stop } from './processes.mjs';
import { note } from './progress.mjs';

/** After its results are written a runner that stays has left something open: that is a fault of the tests. */
const LINGER = 30_000;

const NOTHING = { passed: 0, failed: 0, skipped: 0 };
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});
export const sum = (counts) => counts.reduce(add, NOTHING);

/** Counts of one result file; a file that failed to run counts as one failure, so does an empty suite. */
export function count(results, { mayBeEmpty = false } = {}) {
  if (!results) return { ...NOTHING, failed: 1 };
  const counts = {
    passed: results.numPassedTests,
    // numRuntimeErrorTestSuites: files that could not even be loaded, none of whose tests is in the other numbers.
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
  const empty = counts.passed + counts.failed + counts.skipped === 0;
  return empty && !mayBeEmpty ? { ...counts, failed: 1 } : counts;
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function ends(child, file) {
  let writtenAt;
  const watch = setInterval(() => {
    writtenAt ??= fs.existsSync(file) ? Date.now() : undefined;
    if (!writtenAt || Date.now() - writtenAt < LINGER) return;
    note(
      `the runner has not ended ${LINGER / 1000} s after its last test (something is left open): counted as a failure`,
    );
    clearInterval(watch);
    child.lingered = true;
    void stop(child);
  }, 1_000);
  try {
    return await child.exit;
  } finally {
    clearInterval(watch);
  }
}

/** @returns counts of the suite; `args` go to Jest as they are */
export async function jest(suite, { args = [], env = {}, place, runDir, label = suite, filtered = false }) {
  const file = path.join(place, `${label.replace(/\W+/g, '-')}.json`);
  const child = launch({
    name: `jest ${label}`,
    command: process.execPath,
    args: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      fromRoot('node_modules/jest/bin/jest.js'),
      '--selectProjects',
      suite,
      '--json',
      '--outputFile',
      file,
      '--maxWorkers',
      '2',
      ...(filtered ? ['--passWithNoTests'] : []),
      ...args,
    ],
    cwd: root,
    env: { TZ: 'UTC', ...env },
    runDir,
  });
  const { code } = await ends(child, file);
  const results = read(file);
  const counts = count(results, { mayBeEmpty: filtered });
  // Green numbers and a red exit (a failing global teardown, say) do not go together: red wins.
  const red = child.lingered || (code !== 0 && counts.failed === 0);
  if (!results && !isStopping()) note(`${label}: the runner has left no results (exit code ${code})`);
  return red ? { ...counts, failed: counts.failed + 1 } : counts;
}
