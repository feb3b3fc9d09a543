/** An office as `npm start` opens it, in a data folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { given, temporaryPlace } from './own-servers.js';

const ROOT = resolve(import.meta.dirname, '../..');
export const START_MS = 180_000;
/** `nobody`, as every Unix knows them. */
export const NOBODY = 65_534;

export interface Running {
  readonly pid: number;
  readonly uid: number;
  readonly command: string;
}

export interface DemoFile {
  readonly baseUrl: string;
  readonly users: readonly unknown[];
  readonly apiKeys: readonly {
    readonly role: string;
    readonly key: string;
    readonly window?: string;
    readonly region?: string;
  }[];
}

/** What is counted before and after a start. */
export interface Holdings {
  readonly problems: number;
  readonly people: number;
  readonly last: string;
}

export class LaunchedOffice {
  private readonly place = temporaryPlace();
  readonly data = join(this.place.path, 'data');
  launcher: ChildProcess | undefined;

  /** Everything that was started for this office: each part carries its data folder in its environment. */
  parts(): readonly Running[] {
    const mark = `BIHUAN_DATA_DIR=${this.data}`;
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          if (!readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)) return [];
          const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
          return command ? [{ pid: Number(pid), uid: statSync(`/proc/${pid}`).uid, command }] : [];
        } catch {
          return [];
        }
      });
  }

  programs(): readonly string[] {
    return this.parts().map(({ command }) => command);
  }

  /** Starts the office and resolves with what it has said once it is open. */
  start(...args: readonly string[]) {
    return this.launch([process.execPath, join(ROOT, 'scripts/start.mjs'), ...args], {});
  }

  /** The same by the account `nobody` with an empty home: it takes over the data folder, and has a Temporal it can read. */
  startAsNobody(...args: readonly string[]) {
    const [home, temporal] = ['home', 'temporal'].map((name) => join(this.place.path, name)) as [
      string,
      string,
    ];
    mkdirSync(home, { recursive: true });
    copyFileSync(given('TEMPORAL_CLI_PATH'), temporal);
    for (const path of [home, ...everythingIn(this.data)]) chownSync(path, NOBODY, NOBODY);
    const command = [process.execPath, join(ROOT, 'scripts/start.mjs'), ...args];
    const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...command];
    return this.launch(asNobody, { HOME: home, USER: 'nobody', TEMPORAL_CLI_PATH: temporal });
  }

  private async launch([command = '', ...args]: readonly string[], more: Readonly<Record<string, string>>) {
    const since = Date.now();
    const { DATABASE_URL: _d, TEMPORAL_ADDRESS: _t, XDG_CACHE_HOME: _x, ...env } = process.env;
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...env, ...more, BIHUAN_DATA_DIR: this.data, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.launcher = child;
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes('Ctrl-C stops every part')) {
      if (child.exitCode !== null) throw new Error(`the launcher has ended:\n${said}`);
      if (Date.now() - since > START_MS) throw new Error(`not ready in time:\n${said}`);
      await wait(50);
    }
    return { said, tookMs: Date.now() - since };
  }

  async ended(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.launcher;
    if (!child) throw new Error('nothing is running');
    const exit = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    child.kill(signal);
    return exit;
  }

  demo(): DemoFile {
    return JSON.parse(readFileSync(join(this.data, 'demo.json'), 'utf8')) as DemoFile;
  }

  /** Asks the API, by the key of this role. */
  async get(
    path: string,
    role: string,
    region?: string,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const { baseUrl, apiKeys } = this.demo();
    const { key } = apiKeys.find((k) => k.role === role && k.region === region) ?? { key: 'none' };
    const answer = await fetch(`${baseUrl}/api/v1${path}`, { headers: { Authorization: `Bearer ${key}` } });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  async holdings(): Promise<Holdings> {
    const { env } = JSON.parse(readFileSync(join(this.data, 'run/office.json'), 'utf8')) as {
      env: { DATABASE_URL: string };
    };
    const client = new pg.Client({ connectionString: env.DATABASE_URL });
    await client.connect();
    const { rows } = await client.query<Holdings>(
      `select (select count(*)::int from problem) as problems, (select count(*)::int from app_user) as people,
         (select id::text from problem order by id desc limit 1) as last`,
    );
    await client.end();
    if (!rows[0]) throw new Error('no answer');
    return rows[0];
  }

  async remove(): Promise<void> {
    if (this.launcher?.exitCode === null && this.launcher.signalCode === null) await this.ended('SIGTERM');
    for (const { pid } of this.parts()) process.kill(pid, 'SIGKILL');
    this.place.remove();
  }
}

/** Why the start as an ordinary user cannot be tried on this machine; undefined when it can. */
export function noOrdinaryUser(): string | undefined {
  if (process.getuid?.() !== 0) return 'this run is one of an ordinary user itself: all other cases show it';
  for (let path = ROOT; path !== '/'; path = resolve(path, '..'))
    if (!(statSync(path).mode & 0o001)) return `${path} is closed to other accounts`;
  const found = (process.env['PATH'] ?? '').split(':').some((dir) => isThere(join(dir, 'setpriv')));
  return found ? undefined : 'there is no setpriv';
}

function isThere(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function everythingIn(folder: string): string[] {
  return [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))];
}
