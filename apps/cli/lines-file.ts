import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { CommandError } from './command.js';

const TEXT = z.string().optional();
const LINE = z
  .object({ text: TEXT, title: TEXT, detail: TEXT, seg: TEXT, label: TEXT })
  .refine((line) => [line.text, line.title, line.detail, line.seg].some((text) => text !== undefined), {
    message: 'holds neither text nor title nor detail nor seg',
  });

/** One line of a file of texts (handbook 10): `detail` may stand for `text`, `seg` for both. */
export type FileLine = z.infer<typeof LINE>;
export type LabelledFileLine = FileLine & { readonly label: string };

function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues
      .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
      .join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * Reads a file of texts, a JSON object a line; a text may be empty, an empty line counts for nothing. Lines end with
 * line feeds only: other separators occur inside texts.
 * @throws CommandError naming the file and the first line that is wrong
 */
export async function readLines(file: string): Promise<readonly FileLine[]> {
  const lines = await parse(file);
  return lines.map(({ line }) => line);
}

/** As `readLines`; every line has a label. @throws CommandError naming the first line that has none */
export async function readLabelledLines(file: string): Promise<readonly LabelledFileLine[]> {
  const lines = await parse(file);
  return lines.map(({ at, line }) => {
    const label = line.label?.trim() ?? '';
    if (label === '') throw new CommandError(`${file}, line ${at}: has no label`);
    return { ...line, label };
  });
}

async function parse(file: string) {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${wordsOf(error)}`);
  }
  const lines: { readonly at: number; readonly line: FileLine }[] = [];
  content
    .replace(/^\ufeff/u, '')
    .split('\n')
    .forEach((raw, i) => {
      if (raw.trim() === '') return;
      try {
        lines.push({ at: i + 1, line: LINE.parse(JSON.parse(raw)) });
      } catch (error) {
        throw new CommandError(`${file}, line ${i + 1}: ${wordsOf(error)}`);
      }
    });
  return lines;
}

/** Writes a JSON object a line; the file appears, or takes an older one's place, when all is written. */
export async function writeLines(file: string, lines: readonly object[]): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(
      part,
      lines.map((line) => `${JSON.stringify(line)}\n`),
    );
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandError(`${file} cannot be written: ${wordsOf(error)}`);
  }
}
