import { parseArgs } from 'node:util';
import { SettingsError } from '@bihuan/config/settings.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { CommandError, UsageError, type CliCommand, type Output } from './command.js';
import { COMMANDS } from './commands/index.js';
import { commandHelp, generalHelp } from './help.js';
import { openOutput, type Streams } from './output.js';

const COMMON = {
  json: { type: 'boolean', help: 'the result as JSON on stdout' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
} as const;

/**
 * Runs one command line. Exit codes: 0 done, 1 refused or failed, 2 said wrongly.
 * @param argv without node and script
 */
export async function run(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  streams: Streams = { out: process.stdout, err: process.stderr },
): Promise<number> {
  const [name, ...rest] = argv;
  const json = argv.includes('--json');
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    streams.out.write(`${generalHelp(COMMANDS)}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) return complain(new UsageError(`There is no command “${name}”.`), undefined, json, streams);
  try {
    const { values, positionals } = parse(command, rest);
    if (values['help'] === true) {
      streams.out.write(`${commandHelp(command, COMMON)}\n`);
      return 0;
    }
    const out: Output = openOutput(json, streams);
    return (await command.run({ values, positionals, out, env })) ?? 0;
  } catch (error) {
    return complain(error, command, json, streams);
  }
}

function parse(command: CliCommand, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...COMMON }).map(([name, { help: _help, ...option }]) => [
      name,
      option,
    ]),
  );
  const { least, most } = command.positionals ?? { least: 0, most: 0 };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: most > 0 });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const wantsHelp = parsed.values['help'] === true;
  const count = parsed.positionals.length;
  if (!wantsHelp && (count < least || count > most)) {
    throw new UsageError(`usage: bihuan ${command.name} ${command.usage ?? ''}`.trimEnd());
  }
  return parsed;
}

/** Says what went wrong and what to do; a fault of ours also shows where. */
function complain(error: unknown, command: CliCommand | undefined, json: boolean, streams: Streams): number {
  const usage = error instanceof UsageError;
  const hint = usage ? `See: bihuan ${command ? `${command.name} ` : ''}--help` : adviceOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (json) {
    const code = usage ? 'usage' : error instanceof DomainError ? error.code : 'failed';
    streams.out.write(`${JSON.stringify({ error: { code, message, ...(hint ? { hint } : {}) } })}\n`);
  }
  const expected =
    usage || error instanceof CommandError || error instanceof DomainError || error instanceof SettingsError;
  const text = !expected && error instanceof Error && !hint ? (error.stack ?? message) : message;
  streams.err.write(`${text}\n${hint ? `${hint}\n` : ''}`);
  return usage ? 2 : 1;
}

function adviceOf(error: unknown): string | undefined {
  if (error instanceof CommandError) return error.advice;
  if (error instanceof SettingsError)
    return 'Start the office (npm start), or set DATABASE_URL to its database.';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return 'The database does not answer: is the office running (npm start)?';
  if (code === '42P01') return 'The database has no tables yet: run “bihuan migrate” first.';
  return undefined;
}
