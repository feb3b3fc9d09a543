import { jsonFault } from '@bihuan/contracts/http/json-fault.js';
import { CommandError } from './command.js';

/**
 * The value that a file, or its line `firstLine`, holds.
 * @throws CommandError naming file and place, and not a word of the text: it may be somebody's
 */
export function parseJson(text: string, file: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = jsonFault(text) ?? { line: 1, column: 1 };
    throw new CommandError(`${file}, line ${firstLine + line - 1}, column ${column}: no JSON from here on`);
  }
}
