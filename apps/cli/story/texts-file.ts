import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CommandError } from '../command.js';
import { parseJson } from '../json.js';

/** A text of a file, with the number of its line. */
export interface FileText {
  readonly line: number;
  readonly title?: string;
  readonly text: string;
}

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 20_000;

/**
 * Reads a file of texts, one JSON object a line: `{ text }`, `{ title, detail }` or `{ seg }` (handbook 10, train).
 * @throws CommandError at the first line that holds no text
 */
export async function readTexts(file: string, limit: number): Promise<readonly FileText[]> {
  const texts: FileText[] = [];
  let line = 0;
  try {
    for await (const raw of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      line += 1;
      if (raw.trim() === '') continue;
      if (texts.length >= limit) break;
      texts.push({ line, ...textOf(parseJson(raw, file, line)) });
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file}${line > 0 ? `, line ${line}` : ''}: ${why}`);
  }
  return texts;
}

function textOf(value: unknown): Omit<FileText, 'line'> {
  const { text, title, detail, seg } = (value ?? {}) as Record<string, unknown>;
  const [written] = [text, detail, seg, title].filter((t) => typeof t === 'string' && t.trim() !== '');
  if (typeof written !== 'string') throw new Error('holds neither text nor detail nor seg');
  const heading =
    typeof title === 'string' && title.trim() !== '' && title !== written ? title.trim() : undefined;
  return {
    text: written.slice(0, LONGEST_TEXT),
    ...(heading === undefined ? {} : { title: heading.slice(0, LONGEST_TITLE) }),
  };
}
