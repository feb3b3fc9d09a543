import type { Catalogue, CatalogueType, CatalogueWindow } from './catalogue.js';

/** One text with the window and, where it has one, the type it speaks for. */
export interface Lesson {
  readonly text: string;
  readonly window: string;
  readonly type: string | null;
  /** How much an error on it costs, 1 = one whole phrase. */
  readonly weight: number;
}

// A keyword alone says less than a phrase, and there are many of them.
const KEYWORD_WEIGHT = 0.5;

/** Parts of a name like 设立登记/变更登记(住所): people use each of them alone. */
function partsOf(name: string): readonly string[] {
  return name.split(/[/、,;()(),]/u).filter((part) => part.trim() !== '');
}

function typeLessons(window: string, type: CatalogueType): readonly Lesson[] {
  const lesson = (text: string, weight = 1): Lesson => ({ text, window, type: type.code, weight });
  return [
    lesson(type.name.zh),
    lesson(type.name.en),
    ...partsOf(type.name.zh).map((part) => lesson(part, KEYWORD_WEIGHT)),
    ...[...type.zh, ...type.en].map((text) => lesson(text)),
    ...type.keywords.map((word) => lesson(word, KEYWORD_WEIGHT)),
  ];
}

function windowLessons({ code, duties }: CatalogueWindow): readonly Lesson[] {
  return duties.map((text) => ({ text, window: code, type: null, weight: 1 }));
}

/** The catalogue as teaching texts: names, duties, phrases and keywords of every window and type. */
export function lessonsOf({ windows }: Catalogue): readonly Lesson[] {
  return windows.flatMap((window) => [
    ...windowLessons(window),
    ...window.types.flatMap((type) => typeLessons(window.code, type)),
  ]);
}

/** The catalogue's keywords: each is one word for the feature extraction. */
export function wordsOf({ windows }: Catalogue): readonly string[] {
  return windows.flatMap((window) => window.types.flatMap((type) => type.keywords));
}
