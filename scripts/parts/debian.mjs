/** The one thing we install on a machine by ourselves: Debian packages, as root, when a step cannot do without. */
import { spawnSync } from 'node:child_process';
import { isRoot } from './postgres-user.mjs';
import { run } from './processes.mjs';
import { note } from './progress.mjs';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Whether we may: an ordinary user is told what to install instead. */
export const canInstall = () => isRoot() && works('apt-get', ['--version']);

export async function aptInstall(name, log) {
  note(`installing the Debian package ${name}`);
  // RUNLEVEL: a server that comes in a package must not be started as a service beside ours.
  const options = { log, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } };
  await run('apt-get update', 'apt-get', ['update', '-qq'], options);
  await run('apt-get install', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
}
