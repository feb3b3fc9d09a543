import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
/** An option of a command, with what `--help` says of it. */
export type Option = Options[string] & { readonly help: string; readonly value?: string };

/** Values as `parseArgs` gives them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What a command gets to work with. */
export interface Invocation {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly out: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where a command speaks: people read lines, programs read one JSON document (or one a line). */
export interface Output {
  readonly json: boolean;
  /** A line for people; silent under `--json`. */
  line(text?: string): void;
  /** Progress for people, on stderr, so that stdout stays the result. */
  progress(text: string): void;
  /** The result: as JSON under `--json`, else as the lines given. */
  result(value: object, lines?: readonly string[]): void;
}

/** One row of the table of commands. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** After the name, e.g. `FILE`. */
  readonly usage?: string;
  /** More lines of `--help`: examples, exit codes of its own. */
  readonly notes?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** How many arguments without a name it takes. */
  readonly positionals?: { readonly least: number; readonly most: number };
  /** @returns the exit code; undefined = 0 */
  run(invocation: Invocation): Promise<number | void>;
}

/** Said wrongly: exit code 2 and how to say it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Cannot be done: exit code 1, what happened and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly advice?: string,
  ) {
    super(message);
  }
}

/** The text of an option that must be there. @throws UsageError */
export function required(values: Values, name: string, example: string): string {
  const value = values[name];
  if (typeof value !== 'string' || value === '')
    throw new UsageError(`--${name} is missing, e.g. ${example}`);
  return value;
}

/** The text of an option, if given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A whole number from an option. @throws UsageError */
export function numberOf(
  values: Values,
  name: string,
  range: { readonly least: number; readonly most: number },
): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || !(number >= range.least && number <= range.most)) {
    throw new UsageError(`--${name} takes a number from ${range.least} to ${range.most}, not “${text}”`);
  }
  return number;
}

/** One of a few words. @throws UsageError */
export function oneOf<T extends string>(values: Values, name: string, words: readonly T[]): T | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const word = words.find((w) => w === text);
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not “${text}”`);
  return word;
}
