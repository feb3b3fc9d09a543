import { readSettings } from '@bihuan/config/settings.js';
import { openDatabase, type Database } from '@bihuan/db/database.js';
import type { Invocation } from './command.js';

/** Opens the office's database for the length of a command. @throws SettingsError */
export async function withDatabase<T>(
  env: Invocation['env'],
  work: (database: Database) => Promise<T>,
  options: { max?: number; session?: string } = {},
): Promise<T> {
  const { DATABASE_URL } = readSettings('cli', env);
  const database = openDatabase(DATABASE_URL, { max: 4, ...options });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
