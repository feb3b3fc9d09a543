/**
 * `npm run bench -- <name> [arguments]`: one benchmark on servers of its own, which write through to the disk
 * (fsync on, in the checkout: the temporary folder may be memory). Figures are only as good as the quiet of the machine.
 */
import fs from 'node:fs';
import os from 'node:os';
import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { fromRoot, inData, root } from './parts/paths.mjs';
import { isStopping, onSignals, run, stopAll } from './parts/processes.mjs';
import { explain, note, say, step, Trouble } from './parts/progress.mjs';
import { runDir, startTestServers } from './parts/test-servers.mjs';

const END = '.bench.ts';
/** What one name stands for besides itself: intake is R1, and R6 is the same while Temporal is stopped. */
const WITH = { intake: ['outage'] };

const USAGE = `npm run bench -- <name> [arguments]
  intake [count] [width]   R1, acceptances against a bare insert; then R6, the same while Temporal is stopped
  intake-http              R1 over HTTP, against a bare Nest route
  outage [count] [rounds]  R6 alone
  life                     R4, R5, whole lives against one activity a step
  herd                     R8, many deadlines at one instant against bare sleeping workflows
  due                      R12, a due date
  classifier               the table of routing's goals, from the corpora beside the checkout`;

function known() {
  const files = fs.existsSync(fromRoot('bench')) ? fs.readdirSync(fromRoot('bench')) : [];
  return files.filter((file) => file.endsWith(END)).map((file) => file.slice(0, -END.length));
}

function warnWhenBusy() {
  const load = os.loadavg()[0];
  if (load > os.availableParallelism() / 2)
    note(`the machine is busy (load ${load.toFixed(1)}): figures will be too low`);
}

/** All of them, also after one that missed its goal. */
async function runAll(names, args, env) {
  let missed;
  for (const [i, name] of names.entries()) {
    if (isStopping()) return;
    const file = fromRoot('dist/bench', `${name}.bench.js`);
    const own = i === 0 ? args : [];
    await run(`bench ${name}`, process.execPath, [file, ...own], { cwd: root, env, runDir }).catch(
      (error) => (missed ??= error),
    );
  }
  if (missed) throw missed;
}

async function main([name, ...args]) {
  if (name === '--help' || name === '-h') return say(USAGE);
  onSignals(() => void stopAll());
  let servers;
  try {
    if (!known().includes(name)) {
      throw new Trouble(`no benchmark ${name ? `“${name}”` : 'named'}`, `\n${USAGE}`);
    }
    await step('Packages', async (done) =>
      done((await install()) ? 'Packages installed' : 'Packages as the lock file says'),
    );
    await step('Build', async (done) => done((await build()) ? 'Built' : 'Build is up to date'));
    servers = await startTestServers(['postgres', 'temporal', 'redis'], {
      careless: false,
      base: inData('test'),
    });
    warnWhenBusy();
    const env = { ...servers.env, DATABASE_URL: servers.env.TEST_DATABASE_URL };
    await runAll([name, ...(WITH[name] ?? [])], args, env);
  } catch (error) {
    if (!isStopping()) explain(error);
    process.exitCode = 1;
  }
  await stopAll();
  servers?.remove();
}

await main(process.argv.slice(2).filter((arg) => arg !== '--'));
