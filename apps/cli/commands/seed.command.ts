import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dutyCalendar, installReference } from '@bihuan/application/office/reference.js';
import type { SeedResult } from '@bihuan/application/demo/seed.js';
import type { DemoLogins } from '@bihuan/application/demo/logins.js';
import { readSettings } from '@bihuan/config/settings.js';
import type { Database } from '@bihuan/db/database.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { CommandError, UsageError, type CliCommand, type Invocation } from '../command.js';
import { withDatabase } from '../office.js';

/** Some seconds of an office that can be seeded again need no disk flush for each step; the last one flushes all. */
const SESSION = '-c lock_timeout=2s -c statement_timeout=15s -c timezone=UTC -c synchronous_commit=off';

const SEEDS = ['demo', 'on-duty', 'reference'];

export const seedCommand: CliCommand = {
  name: 'seed',
  summary: 'fill an empty database: with the demo office, or only with what every office needs',
  usage: '--demo | --on-duty | --reference',
  options: {
    reference: {
      type: 'boolean',
      help: 'windows, types, calendars and limits of the example county, and nobody in it',
    },
    demo: { type: 'boolean', help: 'the office that greets a newcomer: 300 problems of 60 working days' },
    'on-duty': {
      type: 'boolean',
      help: 'the last of them, in region duty, due in two minutes: for an office that is open',
    },
  },
  notes: [
    'Safe to repeat: a second run changes nothing, one that was cut off begins anew.',
    'Logins and API keys are written to demo.json in BIHUAN_DATA_DIR (default .data), readable by you alone.',
  ],
  async run({ env, out, values }) {
    const wished = SEEDS.filter((name) => values[name] === true);
    if (wished.length !== 1) throw new UsageError('say which seed: --demo, --on-duty or --reference');
    if (values['on-duty'] === true) return placeLast({ env, out });
    if (values['reference'] === true) {
      await withDatabase(env, installReference);
      return out.result({ outcome: 'reference' }, ['The example county is there: regions county and duty.']);
    }
    return seedOffice({ env, out });
  },
};

async function seedOffice({ env, out }: Pick<Invocation, 'env' | 'out'>): Promise<void> {
  const settings = readSettings('cli', env);
  const file = join(settings.BIHUAN_DATA_DIR, 'demo.json');
  const baseUrl = env['BIHUAN_BASE_URL'] ?? settings.PUBLIC_URL;
  const since = performance.now();
  // Loaded when wanted: the texts and the classifier are of no use to other commands.
  const { renewLogins, seedDemo } = await import('../../../libs/application/demo/seed.js');
  const { createRouter } = await import('../../../libs/application/problem/router.js');
  const seeded = async (database: Database) => {
    const keep = (logins: DemoLogins) => keepLogins(file, { baseUrl, ...logins });
    const result = await seedDemo({ database, makeRoute: createRouter, keep, now: Date.now });
    if (result.outcome === 'already' && !existsSync(file)) await renewLogins(database, keep);
    return result;
  };
  const result = await withDatabase(env, seeded, { max: 4, session: SESSION });
  const seconds = Number(((performance.now() - since) / 1000).toFixed(1));
  out.result({ ...result, logins: file, seconds }, [lineOf(result, seconds)]);
}

async function placeLast({ env, out }: Pick<Invocation, 'env' | 'out'>): Promise<void> {
  const { placeOnDuty } = await import('../../../libs/application/demo/on-duty.js');
  const { createRouter } = await import('../../../libs/application/problem/router.js');
  const last = await withDatabase(env, (database) => placeOnDuty(database, createRouter));
  if (!last) return out.result({ outcome: 'foreign' }, ['Not a demo office: nothing is placed on duty.']);
  const { outcome, number } = last;
  const due = last.due === null ? null : formatInstant(dutyCalendar(), last.due);
  const line = {
    placed: `${number} in region duty breaches at ${due}.`,
    already: `${number} is there already.`,
  };
  out.result({ outcome, number, due }, [line[outcome]]);
}

/** Before the seed counts as done: an office nobody can sign in to would be of no use. */
async function keepLogins(file: string, content: object): Promise<void> {
  try {
    await mkdir(join(file, '..'), { recursive: true });
    // Whole or not at all, and never for a moment readable by others.
    await writeFile(`${file}.new`, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 });
    await rename(`${file}.new`, file);
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
      return `${counts}, ${result.people} people: ${closed} closed, ${problems - closed} at work, ${overdue} overdue${refused} (${seconds} s)`;
    }
  }
}
