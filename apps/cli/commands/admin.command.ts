import { Directory } from '@bihuan/application/office/directory.js';
import { createAdmin } from '@bihuan/application/people/first-admin.js';
import { required, textOf, UsageError, type CliCommand } from '../command.js';
import { withDatabase } from '../office.js';
import { readPassword } from '../password.js';

export const adminCommand: CliCommand = {
  name: 'admin',
  summary: 'make an administrator',
  usage: 'create --username NAME',
  positionals: { least: 1, most: 1 },
  options: {
    username: { type: 'string', value: 'NAME', help: 'what is typed to sign in' },
    name: { type: 'string', value: 'NAME', help: 'what is shown (default: the user name)' },
  },
  notes: ['The password is read from standard input, or asked for at a terminal; at least 12 characters.'],
  async run({ env, out, positionals, values }) {
    if (positionals[0] !== 'create') throw new UsageError('usage: bihuan admin create --username NAME');
    const username = required(values, 'username', '--username li.hua');
    if (!/^[a-z0-9][a-z0-9._-]{1,62}$/.test(username)) {
      throw new UsageError('--username has 2 to 63 characters: lower-case letters, digits, dot, dash');
    }
    const password = await readPassword();
    await withDatabase(env, async (database) => {
      const displayName = textOf(values, 'name') ?? username;
      const directory = new Directory(database);
      const made = await createAdmin({ database, directory }, { username, displayName, password });
      out.result({ username, ...made }, [`${username} administers ${made.regions.join(', ')}.`]);
    });
  },
};
