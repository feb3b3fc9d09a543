import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from './settings.js';

const DATABASE_URL = 'postgres://bihuan@127.0.0.1/bihuan';

describe('settings', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bihuan-settings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('have a default for all but the database', () => {
    expect(readSettings('worker', { DATABASE_URL })).toMatchObject({
      DATABASE_URL,
      TEMPORAL_ADDRESS: '127.0.0.1:7233',
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: 'problem',
      WORKER_RELAY: true,
      PUBLIC_URL: 'http://localhost:3000',
    });
  });

  it('give all faults at once, each by its name', () => {
    const env = { TEMPORAL_ADDRESS: 'http://x', PORT: '99999', LOG_LEVEL: 'loud', REDIS_URL: 'amqp://x' };
    const read = () => readSettings('worker', env);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(/DATABASE_URL is missing/);
    expect(read).toThrow(/TEMPORAL_ADDRESS must be host:port/);
    expect(read).toThrow(/PORT must be a whole number from 0 to 65535/);
    expect(read).toThrow(/LOG_LEVEL must be one of fatal, error/);
    expect(read).toThrow(/REDIS_URL must be a URL beginning with redis:\/\//);
  });

  it('never repeat a value, which may be a secret', () => {
    expect(() => readSettings('api', { DATABASE_URL: 'mysql://bihuan:hunter2@db/x' })).not.toThrow(/hunter2/);
    expect(() => readSettings('api', { DATABASE_URL: 'mysql://bihuan:hunter2@db/x' })).toThrow(
      /DATABASE_URL must/,
    );
  });

  it('are read from a file where X_FILE names one', () => {
    const file = join(folder, 'database-url');
    writeFileSync(file, `${DATABASE_URL}\n`);
    expect(readSettings('api', { DATABASE_URL_FILE: file }).DATABASE_URL).toBe(DATABASE_URL);
    expect(() => readSettings('api', { DATABASE_URL, DATABASE_URL_FILE: file })).toThrow(/are both set/);
    const absent = () => readSettings('api', { DATABASE_URL_FILE: join(folder, 'absent') });
    expect(absent).toThrow(/DATABASE_URL_FILE cannot be read/);
    expect(absent).not.toThrow(/is missing/);
  });

  it('ask of each process only what it uses, and take an empty value for an absent one', () => {
    expect(readSettings('notifier', { DATABASE_URL, TEMPORAL_ADDRESS: '?' })).not.toHaveProperty(
      'TEMPORAL_ADDRESS',
    );
    expect(readSettings('notifier', { DATABASE_URL, REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });
});
