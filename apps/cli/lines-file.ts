import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { CommandError } from './command.js';
import { parseJson } from './json.js';

/** null is no text, as in many an export. */
const TEXT = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);
const HOLDS_TEXT = 'holds neither text nor title nor detail nor seg';

/** One line of a file of texts (handbook 10): `detail` may stand for `text`, `seg` for both. What else it holds is not read. */
const LINE = z.object({ text: TEXT, title: TEXT, detail: TEXT, seg: TEXT }).refine(hasText, HOLDS_TEXT);
const LABELLED = z
  .object({ text: TEXT, title: TEXT, detail: TEXT, seg: TEXT, label: z.string().trim().nullish() })
  .refine(hasText, HOLDS_TEXT)
  .transform(({ label, ...line }, context) => {
    if (label) return { ...line, label };
    context.addIssue('has no label');
    return z.NEVER;
  });

export type FileLine = z.infer<typeof LINE>;
export type LabelledFileLine = z.infer<typeof LABELLED>;

function hasText({
  text,
  title,
  detail,
  seg,
}: Readonly<Record<'text' | 'title' | 'detail' | 'seg', unknown>>) {
  return [text, title, detail, seg].some((written) => written !== undefined);
}

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
  return parse(file, LINE);
}

/** As `readLines`; every line has a label. @throws CommandError naming the first line that has none */
export async function readLabelledLines(file: string): Promise<readonly LabelledFileLine[]> {
  return parse(file, LABELLED);
}

async function parse<T>(file: string, form: z.ZodType<T>): Promise<readonly T[]> {
  const content = await read(file);
  return content
    .replace(/^\ufeff/u, '')
    .split('\n')
    .map((raw, i) => ({ raw, at: i + 1 }))
    .filter(({ raw }) => raw.trim() !== '')
    .map(({ raw, at }) => {
      const parsed = form.safeParse(parseJson(raw, file, at));
      if (!parsed.success) throw new CommandError(`${file}, line ${at}: ${wordsOf(parsed.error)}`);
      return parsed.data;
    });
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${wordsOf(error)}`);
  }
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
