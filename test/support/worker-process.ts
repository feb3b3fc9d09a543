import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MAIN = resolve(import.meta.dirname, '../../dist/apps/worker/main.js');

/** The worker as it ships, in a process of its own, for tests that kill it. Leaves by itself when the test dies. */
export class WorkerProcess {
  private words = '';
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;

  private constructor(private readonly child: ChildProcess) {
    const listen = (chunk: Buffer) => void (this.words += chunk.toString());
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    this.exited = new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
  }

  static start(env: Readonly<Record<string, string>>): WorkerProcess {
    if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run the tests by npm test`);
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
      cwd: join(MAIN, '../../../..'),
      env: { PATH, HOME, BIHUAN_PARENT_PIPE: '1', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return new WorkerProcess(child);
  }

  /** Everything it has written so far. */
  get log(): string {
    return this.words;
  }

  /** `SIGTERM` drains, `SIGKILL` does not. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
    this.child.kill(signal);
    return this.exited;
  }
}
