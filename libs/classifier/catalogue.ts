import { createHash } from 'node:crypto';
import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import taxonomy from './catalogue/taxonomy.json' with { type: 'json' };
import { PHRASES } from './catalogue/phrases.js';
import type { TypePhrases, WindowPhrases } from './catalogue/phrases.types.js';
import { TEXTS } from './catalogue/texts.js';

export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** What the classifier knows of a problem type before anyone has confirmed a routing. */
export interface CatalogueType extends TypePhrases {
  readonly code: string;
  readonly name: Names;
  readonly difficulty: Difficulty;
  /** Never dispatched to without a person. */
  readonly triageOnly: boolean;
}

export interface CatalogueWindow {
  readonly code: string;
  readonly name: Names;
  readonly duties: readonly string[];
  readonly types: readonly CatalogueType[];
}

/** Windows and types with the words that speak for them: the teacher of day zero (handbook 9, design 2). */
export interface Catalogue {
  /** `catalogue-` and twelve hex digits of what it says: predictions of two catalogues are never counted together. */
  readonly version: string;
  readonly windows: readonly CatalogueWindow[];
}

const NO_PHRASES: TypePhrases = { zh: [], en: [], keywords: [] };

type RawWindow = (typeof taxonomy.windows)[number];
type RawType = RawWindow['problemTypes'][number] & { readonly triageOnly?: boolean };

function typeOf(raw: RawType, phrases: WindowPhrases | undefined): CatalogueType {
  const { zh, en, keywords } = phrases?.types[raw.code] ?? NO_PHRASES;
  const texts = TEXTS[raw.code];
  return {
    code: raw.code,
    name: raw.name,
    difficulty: raw.difficulty as Difficulty,
    triageOnly: raw.triageOnly ?? false,
    zh: [...zh, ...(texts?.zh ?? [])],
    en: [...en, ...(texts?.en ?? [])],
    keywords,
  };
}

/** The version of a catalogue with these windows: another word, grade or order is another version. */
export function versionOf(windows: readonly CatalogueWindow[]): string {
  return `catalogue-${createHash('sha256').update(JSON.stringify(windows)).digest('hex').slice(0, 12)}`;
}

function read(): Catalogue {
  const windows = taxonomy.windows.map((raw) => {
    const phrases = PHRASES[raw.code];
    const types = (raw.problemTypes as readonly RawType[]).map((type) => typeOf(type, phrases));
    return { code: raw.code, name: raw.name, duties: phrases?.duties ?? [], types };
  });
  return { version: versionOf(windows), windows };
}

let shipped: Catalogue | undefined;

/** The catalogue that the product ships: the example county's 23 windows and 159 types; put together once. */
export function shippedCatalogue(): Catalogue {
  return (shipped ??= read());
}
