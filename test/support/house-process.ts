import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program of the house in a process of its own, as it is started for real. */
export interface HouseProcess {
  readonly child: ChildProcess;
  /** What it wrote so far, for the words of a failing test. */
  output(): string;
  /** Ends it as an operator would, and waits. */
  stop(): Promise<void>;
  /** kill -9, and waits. */
  kill(): Promise<void>;
  /** Resolves when it has ended by itself; the signal that ended it. */
  ended(): Promise<NodeJS.Signals | null>;
}

/** Starts `dist/apps/<app>/main.js` with this environment and nothing of the test's own settings. */
export function startHouse(
  app: 'api' | 'worker' | 'notifier',
  env: Readonly<Record<string, string>>,
): HouseProcess {
  const main = new URL(`../../dist/apps/${app}/main.js`, import.meta.url).pathname;
  const child = spawn(process.execPath, [main], {
    // It leaves by itself when this process is killed: the pipe closes.
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', BIHUAN_PARENT_PIPE: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exit;
  };
  return {
    child,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    ended: async () => (await exit)[1],
  };
}
