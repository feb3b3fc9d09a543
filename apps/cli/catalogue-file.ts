import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Catalogue, CatalogueType, CatalogueWindow } from '@bihuan/classifier/catalogue.js';
import { CommandError } from './command.js';
import { parseJson } from './json.js';

/** Words: a list of phrases, or one text in which spaces stand between them. */
const WORDS = z.union([z.array(z.string()), z.string().transform((text) => text.split(/[\s、,,;;]+/u))]);
const PHRASES = z.union([z.array(z.string()), z.string().transform((text) => [text])]);
const NAME = z.union([z.string(), z.object({ zh: z.string().optional(), en: z.string().optional() })]);

const SPEAKS = {
  name: NAME.optional(),
  duties: PHRASES.optional(),
  phrases: PHRASES.optional(),
  examples: PHRASES.optional(),
  zh: PHRASES.optional(),
  en: PHRASES.optional(),
  keywords: WORDS.optional(),
};
const TYPE = z.object({ ...SPEAKS, code: z.string().optional() });
const WINDOW = z.object({
  ...SPEAKS,
  code: z.string().min(1),
  types: z.array(TYPE).optional(),
  problemTypes: z.array(TYPE).optional(),
});
const FULL = z.object({ version: z.string().optional(), windows: z.array(WINDOW).min(2) });
/** The short form: label → its words. */
const SHORT = z
  .record(z.string().min(1), z.union([z.array(z.string()), z.string()]))
  .transform((short) => ({ windows: Object.entries(short).map(([code, keywords]) => ({ code, keywords })) }));

type FileWindow = z.infer<typeof WINDOW>;
type FileType = z.infer<typeof TYPE>;

/**
 * Reads a catalogue for `bihuan train`: `{ windows: [{ code, name?, duties?, phrases?, keywords?, types?: [{ name?,
 * phrases?, keywords? }] }] }` or, short, `{ "label": ["word", …] }`; the codes are the labels.
 * @throws CommandError when the file is neither
 */
export async function readCatalogue(file: string): Promise<Catalogue> {
  const content = await read(file);
  const value = parseJson(content.replace(/^\ufeff/u, ''), file);
  const isFull = typeof value === 'object' && value !== null && 'windows' in value;
  const short = isFull ? undefined : SHORT.safeParse(value);
  if (short?.success === false)
    throw noCatalogue(file, 'it is neither { "windows": […] } nor { "label": ["word", …] }');
  const parsed = FULL.safeParse(short?.data ?? value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw noCatalogue(file, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const { version, windows } = parsed.data;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { version: version ?? `catalogue-${sha256.slice(0, 12)}`, windows: windows.map(windowOf) };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function noCatalogue(file: string, why: string): CommandError {
  return new CommandError(`${file} is no catalogue: ${why}`, 'bihuan train --help shows its form.');
}

/** The window's own words are one more type of it: they speak for the window and no matter in particular. */
function windowOf(window: FileWindow): CatalogueWindow {
  const { code, types, problemTypes, ...own } = window;
  const matters = [...(types ?? []), ...(problemTypes ?? [])];
  return {
    code,
    name: namesOf(own.name ?? code),
    // Among the phrases of its own type, below.
    duties: [],
    types: [{ name: code, ...own }, ...matters].map((type, i) => typeOf(type, `${code}.${i}`)),
  };
}

function typeOf(type: FileType, code: string): CatalogueType {
  const { duties = [], phrases = [], examples = [], zh = [], en = [], keywords = [] } = type;
  return {
    code,
    name: namesOf(type.name ?? ''),
    difficulty: 'complex',
    triageOnly: false,
    zh: [...duties, ...phrases, ...examples, ...zh],
    en,
    keywords: keywords.filter((word) => word !== ''),
  };
}

function namesOf(name: z.infer<typeof NAME>) {
  return typeof name === 'string' ? { zh: name, en: '' } : { zh: name.zh ?? '', en: name.en ?? '' };
}
