import type { CliCommand, Option } from './command.js';

/** All commands, one line each. */
export function generalHelp(commands: readonly CliCommand[]): string {
  const rows = commands.map((c) => [`  ${c.name} ${c.usage ?? ''}`.trimEnd(), c.summary] as const);
  return [
    'bihuan <command> [options]    (npm run bihuan -- <command> …)',
    '',
    ...columns(rows),
    '',
    'bihuan <command> --help says more; --json gives the result as JSON.',
    'Exit codes: 0 done, 1 refused or failed, 2 said wrongly.',
  ].join('\n');
}

/** One command with its options. */
export function commandHelp(command: CliCommand, common: Readonly<Record<string, Option>>): string {
  const options = Object.entries({ ...command.options, ...common });
  const rows = options.map(([name, o]) => [`  ${flag(name, o)}`, o.help] as const);
  const usage = `bihuan ${command.name} ${command.usage ?? '[options]'}`;
  const notes = command.notes ? ['', ...command.notes] : [];
  return [usage, '', command.summary, '', ...columns(rows), ...notes].join('\n');
}

function flag(name: string, option: Option): string {
  const short = option.short ? `-${option.short}, ` : '';
  return `${short}--${name}${option.type === 'string' ? ` ${option.value ?? name.toUpperCase()}` : ''}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `${left.padEnd(width)}${right}`);
}
