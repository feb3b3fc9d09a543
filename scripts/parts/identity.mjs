/**
 * Which process is which. A pid alone says little: it is given to another process after a while,
 * and we never want to end somebody else's. Start time and command line together do.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function fromProc(pid) {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces: count fields from the last one on.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return undefined;
  const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  return { pid, started: fields[19], command };
}

function fromPs(pid) {
  const text = execFileSync('ps', ['-o', 'lstart=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return text ? { pid, started: text.slice(0, 24), command: text.slice(24).trim() } : undefined;
}

/** `{ pid, started, command }` of a living process, else undefined. */
export function identify(pid) {
  if (!pid) return undefined;
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

/** Whether the process that was written down is still that process. */
export function alive(known) {
  const now = known && identify(known.pid);
  return Boolean(now && now.started === known.started && now.command === known.command);
}

/** Resolves to true once it has ended, to false when `ms` have passed. */
export async function ended(known, ms) {
  const until = Date.now() + ms;
  while (alive(known)) {
    if (Date.now() > until) return false;
    await wait(25);
  }
  return true;
}

/** Asks, waits, insists. Only ever touches the process that was written down. */
export async function end(known, signal = 'SIGTERM', grace = 10_000) {
  for (const next of [signal, 'SIGKILL']) {
    if (!alive(known)) return;
    try {
      process.kill(known.pid, next);
    } catch {
      return;
    }
    if (await ended(known, next === 'SIGKILL' ? 5_000 : grace)) return;
  }
}
