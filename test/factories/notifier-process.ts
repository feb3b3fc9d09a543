import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/apps/notifier/main.js', import.meta.url));

/** A notifier in a process of its own, which can be killed. */
export interface NotifierProcess {
  readonly child: ChildProcess;
  /** What it said so far, log lines and all. */
  said(): string;
  /** How it ended. */
  readonly end: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Starts the built program; `npm test` builds it first. */
export function startNotifier(env: Readonly<Record<string, string>>): NotifierProcess {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: build first (npm test does)`);
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    env: { PATH: process.env['PATH'], PUBLIC_URL: 'https://bihuan.example', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const end = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  return { child, said: () => said, end };
}
