/**
 * `npm test [suite …] [jest arguments …]`: all set-up, then the suites, then one line that counts.
 * `--serve` starts the servers only and stays, for single Jest runs by hand (`. .data/test-env.sh`).
 */
import fs from 'node:fs';
import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { inData } from './parts/paths.mjs';
import { isStopping, onSignals, stopAll } from './parts/processes.mjs';
import { explain, say, step } from './parts/progress.mjs';
import { jest, sum } from './parts/jest.mjs';
import { runDir, startTestServers } from './parts/test-servers.mjs';

/** What each suite stands on, in the order in which they run: the quick ones first. */
const SUITES = {
  small: [],
  medium: ['postgres', 'redis'],
  workflow: ['postgres', 'redis', 'temporal', 'timeSkipping', 'build'],
  e2e: ['postgres', 'redis', 'temporal', 'timeSkipping', 'build'],
};

/** The domain computes with instants: what it answers must not depend on the zone of the machine. */
const ZONES = ['Asia/Shanghai', 'America/New_York'];

/** Settings of an office that may be set in this shell must not leak into tests. */
const NOT_FOR_TESTS = ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'SMS_URL', 'PORT'];

function parse(argv) {
  const serve = argv.includes('--serve');
  const args = argv.filter((arg) => arg !== '--serve' && arg !== '--');
  const first = args.findIndex((arg) => !(arg in SUITES));
  const suites = first === -1 ? args : args.slice(0, first);
  return {
    serve,
    suites: suites.length ? suites : Object.keys(SUITES),
    jestArgs: first === -1 ? [] : args.slice(first),
  };
}

async function prepare(suites, { building }) {
  const needs = new Set(suites.flatMap((suite) => SUITES[suite]));
  await step('Packages', async (done) =>
    done((await install()) ? 'Packages installed' : 'Packages as the lock file says'),
  );
  if (needs.delete('build') && building)
    await step('Build', async (done) => done((await build()) ? 'Built' : 'Build is up to date'));
  return startTestServers(needs);
}

async function runSuites(suites, jestArgs, servers, counts) {
  const common = {
    args: jestArgs,
    filtered: jestArgs.length > 0,
    env: servers.env,
    place: servers.place,
    runDir,
  };
  for (const suite of Object.keys(SUITES).filter((name) => suites.includes(name))) {
    if (isStopping()) break;
    say(`\n── ${suite}`);
    counts.push(await jest(suite, common));
    if (suite !== 'small' || common.filtered) continue;
    for (const zone of ZONES) {
      if (isStopping()) break;
      say(`\n── ${suite}, domain in ${zone}`);
      const args = ['--testPathPatterns', '/libs/domain/', '--silent', '--reporters', 'summary'];
      counts.push(
        await jest(suite, { ...common, args, env: { ...servers.env, TZ: zone }, label: `${suite} ${zone}` }),
      );
    }
  }
}

function writeEnvironment(env) {
  const lines = Object.entries(env)
    .filter(([, value]) => value)
    .map(([key, value]) => `export ${key}='${value}'`);
  fs.writeFileSync(inData('test-env.json'), JSON.stringify(env, undefined, 1), { mode: 0o600 });
  fs.writeFileSync(inData('test-env.sh'), `${lines.join('\n')}\n`, { mode: 0o600 });
  say(`\n${lines.join('\n')}\n\nthe same in ${inData('test-env.sh')} and .json; Ctrl-C stops the servers`);
}

/** Gone with the servers, unless another run has written its own since. */
function forgetEnvironment(env) {
  const file = inData('test-env.json');
  if (fs.readFileSync(file, 'utf8') !== JSON.stringify(env, undefined, 1)) return;
  for (const name of ['test-env.json', 'test-env.sh']) fs.rmSync(inData(name), { force: true });
}

async function main() {
  const { serve, suites, jestArgs } = parse(process.argv.slice(2));
  process.env.TEST_DATABASE_URL ??= process.env.DATABASE_URL ?? '';
  for (const name of NOT_FOR_TESTS) delete process.env[name];
  let interrupted;
  const signalled = new Promise((resolve) =>
    onSignals((signal) => {
      interrupted = signal;
      void stopAll().then(resolve);
    }),
  );
  let servers;
  const all = [];
  // Whatever keeps the suites from running is a failure, beside what has run until then.
  const faults = () => all.push({ passed: 0, failed: 1, skipped: 0 });
  try {
    servers = await prepare(serve ? Object.keys(SUITES) : suites, { building: !serve });
    if (serve) {
      writeEnvironment(servers.env);
      await signalled;
      forgetEnvironment(servers.env);
    } else {
      await runSuites(suites, jestArgs, servers, all);
    }
  } catch (error) {
    faults();
    if (!interrupted) explain(error);
  }
  await stopAll();
  servers?.remove();
  if (serve) process.exit(0);
  if (interrupted) say(`\nstopped by ${interrupted}: what had not run is counted as one failure`);
  if (interrupted && sum(all).failed === 0) faults();
  // Arguments that match no test at all are a mistake, not a success.
  const ran = sum(all);
  if (ran.passed + ran.failed + ran.skipped === 0) faults();
  const counts = sum(all);
  say(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = interrupted ? 130 : counts.failed ? 1 : 0;
}

await main();
