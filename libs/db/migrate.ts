import { setTimeout as delay } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { MIGRATIONS, MIGRATIONS_TABLE } from './migration-list.js';

/** The TypeORM data source that runs migrations; statements of the product itself go through `Database` (docs/adr). */
export function migrationSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: MIGRATIONS_TABLE,
    // One runner at a time, however many processes start at once.
    extra: { max: 1 },
  });
}

/** Brings the schema up to date; returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const source = await migrationSource(url).initialize();
  try {
    await ownTurn(source);
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((m) => m.name);
  } finally {
    await source.destroy();
  }
}

const ASK_AGAIN_MS = 100;

/** Asks again and again: who waits inside a statement holds a snapshot, and an index built `concurrently` waits for it. */
async function ownTurn(source: DataSource): Promise<void> {
  for (;;) {
    const [row] = (await source.query('select pg_try_advisory_lock(7262836) as mine')) as { mine: boolean }[];
    if (row?.mine) return;
    await delay(ASK_AGAIN_MS);
  }
}
