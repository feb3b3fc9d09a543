/**
 * Starts children in such a way that none is ever left:
 * - each is a session of its own, so that Ctrl-C reaches only us and we stop them in order;
 * - Ctrl-C, SIGTERM and a closed terminal (SIGHUP) stop them all: ask, wait, insist;
 * - our own Node parts hold a pipe to us (BIHUAN_PARENT_PIPE) and leave when it closes (kill -9);
 * - the others are written down (records.mjs), and the next start ends exactly those.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { end, identify, wait } from './identity.mjs';
import { record } from './records.mjs';
import { Trouble } from './progress.mjs';

/** Everything started here that has not ended. Stage 2 (apps, tests) stops before stage 1 (servers). */
const living = new Set();
let stopping = false;

export const isStopping = () => stopping;

function open(log) {
  if (!log) return 'inherit';
  fs.mkdirSync(path.dirname(log), { recursive: true });
  // Yesterday's log is kept, the one before is not: enough to look back, and bounded.
  if (fs.existsSync(log) && fs.statSync(log).size > 10_000_000) fs.renameSync(log, `${log}.1`);
  return fs.openSync(log, 'a');
}

/**
 * @param {{ name: string, command: string, args?: string[], env?: object, cwd?: string, log?: string, runDir?: string,
 *   stage?: 1 | 2, stopSignal?: string, grace?: number, pipe?: boolean, uid?: number, gid?: number,
 *   temporary?: string, info?: object }} what  `log`: a file, else our own output; `info` goes into the record
 */
export function launch(what) {
  const { name, command, args = [], stage = 2, stopSignal = 'SIGTERM', grace = 10_000 } = what;
  if (stopping) throw new Trouble(`not starting ${name}: being stopped`);
  const out = open(what.log);
  const process_ = spawn(command, args, {
    cwd: what.cwd,
    env: {
      ...process.env,
      ...(what.log && { NO_COLOR: '1', FORCE_COLOR: '0' }),
      ...what.env,
      ...(what.pipe && { BIHUAN_PARENT_PIPE: '1' }),
    },
    stdio: [what.pipe ? 'pipe' : 'ignore', out, out],
    detached: true,
    uid: what.uid,
    gid: what.gid,
  });
  if (typeof out === 'number') fs.closeSync(out);
  const child = {
    name,
    stage,
    stopSignal,
    grace,
    log: what.log,
    process: process_,
    pid: process_.pid,
    over: undefined,
  };
  child.exit = new Promise((resolve) => {
    process_.once('error', (error) => resolve({ error }));
    process_.once('exit', (code, signal) => resolve({ code, signal }));
  }).then((over) => {
    child.over = over;
    living.delete(child);
    child.forget?.();
    return over;
  });
  if (child.pid) {
    living.add(child);
    // spawn() comes back after exec, so the command line is already the child's own.
    child.identity = identify(child.pid);
    const entry = { process: child.identity, stage, stopSignal, temporary: what.temporary, ...what.info };
    if (what.runDir) child.forget = record(what.runDir, name, entry);
  }
  return child;
}

/** Stops one child; harmless when it has ended. */
export async function stop(child) {
  if (!child || child.over) return;
  child.stopping ??= askToStop(child);
  await child.stopping;
}

async function askToStop(child) {
  try {
    child.process.kill(child.stopSignal);
  } catch {
    // it has just ended
  }
  const late = new Promise((resolve) => setTimeout(resolve, child.grace, 'late').unref());
  if ((await Promise.race([child.exit, late])) === 'late') killGroup(child);
  await child.exit;
}

/** The whole session of a child: a runner killed for good must not leave its own workers. */
function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.process.kill('SIGKILL');
  }
}

/** Stops everything, what was started last first. */
export async function stopAll() {
  stopping = true;
  for (const stage of [2, 1]) {
    await Promise.all([...living].filter((child) => child.stage === stage).map(stop));
  }
}

/** Calls `stopNow(signal)` once for Ctrl-C, SIGTERM, a closed terminal or a vanished npm. */
export function onSignals(stopNow) {
  let first = 0;
  const handle = (signal) => {
    if (!first) {
      first = Date.now();
      stopNow(signal);
    } else if (Date.now() - first > 1_500) {
      // npm passes on the Ctrl-C that the terminal has sent us too: only a later one is impatience.
      for (const child of living) killGroup(child);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => handle(signal));
  // `kill -9` of npm leaves us behind without a word: our parent is then another one.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event && parent > 1) {
    setInterval(() => process.ppid !== parent && handle('SIGHUP'), 1_000).unref();
  }
}

/** The last lines of a log, for the message that says why something has ended. */
export function tail(file, lines = 15) {
  if (!file || !fs.existsSync(file)) return '';
  const text = fs.readFileSync(file, 'utf8');
  return text.slice(-20_000).trimEnd().split('\n').slice(-lines).join('\n');
}

/** Runs a tool to its end; throws Trouble with the end of its output when it fails. */
export async function run(name, command, args, options = {}) {
  const child = launch({ name, command, args, ...options });
  const { code, signal, error } = await child.exit;
  if (error) throw new Trouble(`${name}: ${error.message}`, options.advice);
  if (code !== 0) {
    const words = tail(options.log);
    throw new Trouble(
      `${name} ended with ${signal ?? `exit code ${code}`}${words && `\n${words}`}`,
      options.advice,
    );
  }
}

/** Polls until `ready` answers with something true; fails at once when the child ends. */
export async function until(child, ready, { ms = 30_000, every = 30 } = {}) {
  const deadline = Date.now() + ms;
  for (;;) {
    const answer = await ready();
    if (answer) return answer;
    if (child.over) {
      const why = child.over.error?.message ?? child.over.signal ?? `exit code ${child.over.code}`;
      throw new Trouble(
        `${child.name} has ended (${why})\n${tail(child.log)}`,
        child.log && `see ${child.log}`,
      );
    }
    if (Date.now() > deadline) {
      await end(child.identity, child.stopSignal, 2_000);
      throw new Trouble(`${child.name} was not ready within ${ms / 1000} s\n${tail(child.log)}`);
    }
    await wait(every);
  }
}
