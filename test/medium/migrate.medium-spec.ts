import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDatabase } from '@bihuan/db/database.js';
import { migrate } from '@bihuan/db/migrate.js';
import { MIGRATIONS, missingMigrations } from '@bihuan/db/migration-list.js';
import { adminUrl } from '../factories/office.js';

const name = `bihuan_test_${randomUUID().replaceAll('-', '')}`;
const url = new URL(adminUrl());
url.pathname = `/${name}`;

async function admin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  await client.query(sql);
  await client.end();
}

beforeAll(() => admin(`create database ${name}`));
afterAll(() => admin(`drop database if exists ${name} with (force)`));

it('processes that start at once migrate one after the other, also past an index built concurrently', async () => {
  const ran = await Promise.all([1, 2, 3].map(() => migrate(url.toString())));
  const names = MIGRATIONS.map((migration) => migration.name);
  expect(ran.map((list) => list.length).sort()).toEqual([0, 0, names.length]);
  const database = openDatabase(url.toString(), { max: 1 });
  expect(await missingMigrations(database)).toEqual([]);
  const invalid = await database.run(
    'select indexrelid::regclass::text as index from pg_index where not indisvalid',
  );
  expect(invalid).toEqual([]);
  await database.close();
});
