import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installReference } from '@bihuan/application/office/reference.js';
import { createRouter } from '@bihuan/application/problem/router.js';
import { renewLogins, seedDemo, type SeedResult } from '@bihuan/application/demo/seed.js';
import type { DemoLogins } from '@bihuan/application/demo/logins.js';
import { readSettings } from '@bihuan/config/settings.js';
import { CommandError, UsageError, type CliCommand } from '../command.js';
import { withDatabase } from '../office.js';

/** Some seconds of an office that can be seeded again need no disk flush for each step; the last one flushes all. */
const SESSION = '-c lock_timeout=2s -c statement_timeout=15s -c timezone=UTC -c synchronous_commit=off';

export const seedCommand: CliCommand = {
  name: 'seed',
  summary: 'fill an empty database: with the demo office, or only with what every office needs',
  usage: '--demo | --reference',
  options: {
    demo: { type: 'boolean', help: 'the office that greets a newcomer: 300 problems of 60 working days' },
  },
  notes: [
    'Safe to repeat: a second run changes nothing, one that was cut off begins anew.',
    'Logins and API keys are written to demo.json in BIHUAN_DATA_DIR (default .data), readable by you alone.',
  ],
  async run({ env, out, values }) {
    if ((values['demo'] === true) === (values['reference'] === true)) {
      throw new UsageError('say which seed: --demo or --reference');
    }
    if (values['reference'] === true) {
      await withDatabase(env, installReference);
      return out.result({ outcome: 'reference' }, ['The example county is there: regions county and duty.']);
    }
    const settings = readSettings('cli', env);
    const file = join(settings.BIHUAN_DATA_DIR, 'demo.json');
    const baseUrl = env['BIHUAN_BASE_URL'] ?? settings.PUBLIC_URL;
    const since = performance.now();
    await withDatabase(
      env,
      async (database) => {
        const keep = (logins: DemoLogins) => keepLogins(file, { baseUrl, ...logins });
        const result = await seedDemo({ database, makeRoute: createRouter, keep, now: Date.now });
        if (result.outcome === 'already' && !existsSync(file)) await renewLogins(database, keep);
        const seconds = (performance.now() - since) / 1000;
        out.result({ ...result, logins: file, seconds: Number(seconds.toFixed(1)) }, [
          lineOf(result, seconds),
        ]);
      },
      { max: 4, session: SESSION },
    );
  },
};

/** Before the seed counts as done: an office nobody can sign in to would be of no use. */
async function keepLogins(file: string, content: object): Promise<void> {
  try {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be written: ${why}`, 'Set BIHUAN_DATA_DIR to a folder of yours.');
  }
}

function lineOf(result: SeedResult, seconds: number): string {
  const { problems, events, windows, overdue, states } = result.figures;
  const counts = `${problems} problems, ${events} events, ${windows} windows`;
  switch (result.outcome) {
    case 'already':
      return `The demo office is there already: ${counts}.`;
    case 'foreign':
      return `The database holds ${problems} problems that are not the demo's: left as it is.`;
    case 'seeded': {
      const closed = states['closed'] ?? 0;
      const refused = result.refused.length > 0 ? `, ${result.refused.length} steps refused` : '';
      return `${counts}, ${result.people} people: ${closed} closed, ${problems - closed} at work, ${overdue} overdue${refused} (${seconds.toFixed(1)} s)`;
    }
  }
}
