import { readSettings } from '@bihuan/config/settings.js';
import type { CliCommand } from '../command.js';

export const migrateCommand: CliCommand = {
  name: 'migrate',
  summary: 'bring the database schema up to date',
  options: {},
  async run({ env, out }) {
    // TypeORM is loaded for this command alone.
    // By path: the build rewrites aliases in static imports only.
    const { migrate } = await import('../../../libs/db/migrate.js');
    const ran = await migrate(readSettings('cli', env).DATABASE_URL);
    out.result({ ran }, [ran.length === 0 ? 'The schema is up to date.' : `Ran ${ran.join(', ')}.`]);
  },
};
