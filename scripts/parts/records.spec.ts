import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, identify } from './identity.mjs';
import { record, sweep } from './records.mjs';

let dir: string;
const started: ChildProcess[] = [];

/** A process of ours that would stay for a minute. */
function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
  started.push(child);
  return identify(child.pid);
}

/** A launcher that has ended: its pid was real. */
const deadLauncher = () => ({
  pid: spawnSync(process.execPath, ['-e', '']).pid,
  started: '1',
  command: 'node gone',
});

const write = (entry: object) =>
  writeFileSync(
    join(dir, 'part.1.pid'),
    JSON.stringify({ name: 'part', stage: 1, stopSignal: 'SIGTERM', ...entry }),
  );

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'bihuan-test-records-'));
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

describe('after a killed run', () => {
  test('what it has left is ended and struck out', async () => {
    const process_ = sleeper();
    write({ process: process_, launcher: deadLauncher() });
    expect(await sweep(dir)).toEqual(['part']);
    expect(alive(process_)).toBe(false);
    expect(readdirSync(dir)).toEqual([]);
  });

  test('a process that has got the same pid since is left alone', async () => {
    const process_ = sleeper();
    write({ process: { ...process_, started: '12345' }, launcher: deadLauncher() });
    expect(await sweep(dir)).toEqual([]);
    expect(alive(process_)).toBe(true);
  });

  test('another command under the same pid is left alone', async () => {
    const process_ = sleeper();
    write({ process: { ...process_, command: 'postgres -D /elsewhere' }, launcher: deadLauncher() });
    expect(await sweep(dir)).toEqual([]);
    expect(alive(process_)).toBe(true);
  });

  test('what belongs to a living launcher is left alone', async () => {
    const process_ = sleeper();
    record(dir, 'part', { process: process_, stage: 1, stopSignal: 'SIGTERM' });
    expect(await sweep(dir)).toEqual([]);
    expect(alive(process_)).toBe(true);
    expect(readdirSync(dir)).toHaveLength(1);
  });

  test('its temporary folder goes, a folder of another name never does', async () => {
    const [ours, theirs] = [join(dir, 'bihuan-test-x'), join(dir, 'precious')];
    for (const folder of [ours, theirs]) mkdirSync(folder);
    write({ process: { pid: 0 }, launcher: deadLauncher(), temporary: ours });
    await sweep(dir);
    write({ process: { pid: 0 }, launcher: deadLauncher(), temporary: theirs });
    await sweep(dir);
    expect([existsSync(ours), existsSync(theirs)]).toEqual([false, true]);
  });

  test('an entry that was cut short does not stop the start', async () => {
    writeFileSync(join(dir, 'part.2.pid'), '{ "name": "par');
    expect(await sweep(dir)).toEqual([]);
  });
});
