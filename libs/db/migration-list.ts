import { Foundation1767225600000 } from '@bihuan/migrations/0001-foundation.js';
import { Learning1795800000000 } from '@bihuan/migrations/0002-learning.js';
import { TriageDesk1795800100000 } from '@bihuan/migrations/0003-triage-desk.js';
import { SecondGuards1795800200000 } from '@bihuan/migrations/0004-second-guards.js';
import { LearningGuards1795800300000 } from '@bihuan/migrations/0005-learning-guards.js';
import type { Sql } from './database.js';

/** Every migration, oldest first. Explicit: a glob would find compiled leftovers. */
export const MIGRATIONS = [
  Foundation1767225600000,
  Learning1795800000000,
  TriageDesk1795800100000,
  SecondGuards1795800200000,
  LearningGuards1795800300000,
];

export const MIGRATIONS_TABLE = 'schema_migration';

/** Names of migrations this code counts on and the database has not had; a newer database is no fault (expand/contract). */
export async function missingMigrations(sql: Sql): Promise<readonly string[]> {
  const [there] = await sql.run<{ there: boolean }>(
    `select to_regclass('${MIGRATIONS_TABLE}') is not null as there`,
  );
  const rows = there?.there ? await sql.run<{ name: string }>(`select name from ${MIGRATIONS_TABLE}`) : [];
  const had = new Set(rows.map((row) => row.name));
  return MIGRATIONS.map((migration) => migration.name).filter((name) => !had.has(name));
}
