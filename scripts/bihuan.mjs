/**
 * `npm run bihuan -- <command> …`: the command line of the product, installed and built first if need be.
 * Without DATABASE_URL it speaks to the office that runs from this folder, if there is one.
 * Our own words go to stderr: stdout belongs to the command (`--json`).
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { build } from './parts/build.mjs';
import { alive } from './parts/identity.mjs';
import { install, isInstalled } from './parts/install.mjs';
import { main as mainOf, officeFile } from './parts/office.mjs';
import { stopAll } from './parts/processes.mjs';
import { explain, speakOnStderr, step } from './parts/progress.mjs';
import { startTestServers } from './parts/test-servers.mjs';

/** The office running from this folder, as environment; nothing when there is none. */
function runningOffice() {
  try {
    const { launcher, env } = JSON.parse(fs.readFileSync(officeFile, 'utf8'));
    return alive(launcher) ? env : undefined;
  } catch {
    return undefined;
  }
}

/** `story` brings a database and a task queue of its own: without an office it gets servers for the while. */
const wantsServers = ([command, ...rest]) =>
  command === 'story' && !rest.includes('--texts') && !rest.includes('--help');

async function surroundings(args) {
  if (process.env.DATABASE_URL) return { env: {}, remove: () => {} };
  const office = runningOffice();
  if (office || !wantsServers(args)) return { env: office ?? {}, remove: () => {} };
  const { env, remove } = await startTestServers(['postgres', 'temporal']);
  return { env: { ...env, DATABASE_URL: env.TEST_DATABASE_URL }, remove };
}

/** With our terminal and our input: Ctrl-C reaches the command by itself, other signals are passed on. */
function command(args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', mainOf('cli'), ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
}

async function main(args) {
  speakOnStderr();
  let place;
  try {
    if (!isInstalled()) await step('Packages installed', install);
    await build({ announce: (work) => step('Built', work) });
    place = await surroundings(args);
    process.exitCode = await command(args, place.env);
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
  await stopAll();
  place?.remove();
}

await main(process.argv.slice(2));
