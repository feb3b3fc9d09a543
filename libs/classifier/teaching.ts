import type { Catalogue, CatalogueType } from './catalogue.js';

/** One text and the problem type it speaks for. */
export interface Lesson {
  readonly text: string;
  readonly type: string;
  /** 1 = one whole phrase. */
  readonly weight: number;
}

// A keyword alone says less than a phrase, and there are many of them.
const KEYWORD_WEIGHT = 0.8;

/** Parts of a name like 设立登记/变更登记(住所): people use each of them alone. */
function partsOf(name: string): readonly string[] {
  return name.split(/[/、,;()(),]/u).filter((part) => part.trim() !== '');
}

function typeLessons(type: CatalogueType): readonly Lesson[] {
  const lesson = (text: string, weight = 1): Lesson => ({ text, type: type.code, weight });
  return [
    lesson(type.name.zh),
    lesson(type.name.en),
    ...partsOf(type.name.zh).map((part) => lesson(part, KEYWORD_WEIGHT)),
    ...[...type.zh, ...type.en].map((text) => lesson(text)),
    ...type.keywords.map((word) => lesson(word, KEYWORD_WEIGHT)),
  ];
}

/** The catalogue as teaching texts: names, phrases and keywords of every type. */
export function lessonsOf({ windows }: Catalogue): readonly Lesson[] {
  return windows.flatMap((window) => window.types.flatMap((type) => typeLessons(type)));
}

/** What speaks for a window and none of its matters in particular: its names and duties, under the window's code. */
export function dutiesOf({ windows }: Catalogue): readonly Lesson[] {
  return windows.flatMap(({ code, name, duties }) =>
    [name.zh, name.en, ...duties].map((text) => ({ text, type: code, weight: 1 })),
  );
}

/** The catalogue's keywords: each is one word for the feature extraction. */
export function wordsOf({ windows }: Catalogue): readonly string[] {
  return windows.flatMap((window) => window.types.flatMap((type) => type.keywords));
}

/** The window part of a type code, `tax` of `tax.invoice`. */
export function windowOf(type: string): string {
  const dot = type.lastIndexOf('.');
  return dot < 0 ? type : type.slice(0, dot);
}
