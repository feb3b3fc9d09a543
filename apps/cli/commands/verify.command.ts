import { problemId } from '@bihuan/application/problem/read-problem.js';
import { verifyHistory, type Verified } from '@bihuan/application/verify/verify.js';
import type { Database } from '@bihuan/db/database.js';
import { CommandError, textOf, type CliCommand } from '../command.js';
import { withDatabase } from '../office.js';

/** A large office takes its time; nothing is locked meanwhile. */
const SESSION = '-c statement_timeout=120s -c timezone=UTC -c default_transaction_read_only=on';
const SHOWN = 20;

export const verifyCommand: CliCommand = {
  name: 'verify',
  summary: 'check that no history was altered: hashes, chain, words, and rows against replayed events',
  usage: '[--problem ID]',
  options: { problem: { type: 'string', value: 'ID', help: 'id or number of one problem; without it all' } },
  notes: [
    'Reads only, and may run beside a living office. Exit code 1 when something is not as it was written.',
    'Erased words are no fault: the chain holds only their hash.',
  ],
  async run({ env, out, values }) {
    const given = textOf(values, 'problem');
    const result = await withDatabase(
      env,
      async (database) =>
        verifyHistory(database, given === undefined ? undefined : await idOf(database, given)),
      { max: 2, session: SESSION },
    );
    out.result({ ok: result.faults.length === 0, ...result }, linesOf(result));
    return result.faults.length === 0 ? 0 : 1;
  },
};

async function idOf(database: Database, given: string): Promise<string> {
  const id = await problemId(database, given);
  const there = id && (await database.run(`select from problem where id = $1`, [id])).length > 0;
  if (!there) throw new CommandError(`There is no problem “${given}”.`, 'Give its number or its id.');
  return id;
}

function linesOf({ problems, events, words, erased, faults }: Verified): string[] {
  const seen = `${problems} problems, ${events} events, ${words} texts${erased > 0 ? `, ${erased} erased` : ''}`;
  if (faults.length === 0) return [`Sound: ${seen}.`];
  const shown = faults.slice(0, SHOWN).map(({ number, problemId: id, seq, fault, detail }) => {
    return `  ${number ?? id}${seq === undefined ? '' : ` event ${seq}`}: ${detail} (${fault})`;
  });
  const rest = faults.length > SHOWN ? [`  … and ${faults.length - SHOWN} more`] : [];
  return [`NOT SOUND: ${faults.length} of ${seen}`, ...shown, ...rest];
}
