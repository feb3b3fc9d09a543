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
import { explain, note, step, Trouble } from './parts/progress.mjs';
import { runDir, startTestServers } from './parts/test-servers.mjs';

const END = '.bench.ts';

function known() {
  const files = fs.existsSync(fromRoot('bench')) ? fs.readdirSync(fromRoot('bench')) : [];
  return files.filter((file) => file.endsWith(END)).map((file) => file.slice(0, -END.length));
}

function warnWhenBusy() {
  const load = os.loadavg()[0];
  if (load > os.availableParallelism() / 2)
    note(`the machine is busy (load ${load.toFixed(1)}): figures will be too low`);
}

async function main([name, ...args]) {
  onSignals(() => void stopAll());
  let servers;
  try {
    if (!known().includes(name)) {
      throw new Trouble(
        `no benchmark ${name ? `“${name}”` : 'named'}`,
        `npm run bench -- ${known().join(' | ') || '(there is none yet)'}`,
      );
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
    await run(`bench ${name}`, process.execPath, [fromRoot('dist/bench', `${name}.bench.js`), ...args], {
      cwd: root,
      env,
      runDir,
    });
  } catch (error) {
    if (!isStopping()) explain(error);
    process.exitCode = 1;
  }
  await stopAll();
  servers?.remove();
}

await main(process.argv.slice(2).filter((arg) => arg !== '--'));
