import { type Block, DIMENSIONS } from './blocks.js';
import { isCjk, isLatin } from './text.js';

/** Takes one occurrence of a feature: its hashed place and the characters of the normalised text that it covers. */
export type Emit = (id: number, block: Block, start: number, end: number) => void;

/** The hashed place of a feature: FNV-1a over UTF-16 units, a salt per kind of feature. */
export function place(salt: number, text: string, start: number, end: number): number {
  let h = (0x811c9dc5 ^ salt) >>> 0;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b) >>> 0;
  return (h ^ (h >>> 13)) & (DIMENSIONS - 1);
}

export const SALT = {
  gram: 11,
  word: 23,
  key: 29,
  latinPair: 37,
  subword: 41,
  titleGram: 53,
  titleWord: 67,
  leadGram: 71,
  leadWord: 73,
  phrase: 79,
  piece: 83,
  pair: 89,
} as const;

/** Characters and pairs of a run of Chinese. */
export function cjkRun(text: string, start: number, end: number, title: boolean, emit: Emit): void {
  const block = title ? 'title' : 'gram';
  const salt = title ? SALT.titleGram : SALT.gram;
  for (let i = start; i < end; i++) {
    emit(place(salt, text, i, i + 1), block, i, i + 1);
    if (i + 1 < end) emit(place(salt, text, i, i + 2), block, i, i + 2);
  }
}

/** Calls back for each run of Chinese and each alphabetic word, in order. */
export function runs(
  text: string,
  chinese: (start: number, end: number) => void,
  alphabetic: (start: number, end: number) => void,
): void {
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const test = isCjk(code) ? isCjk : isLatin(code) ? isLatin : null;
    if (test === null) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < text.length && test(text.charCodeAt(j))) j++;
    if (test === isCjk) chinese(i, j);
    else alphabetic(i, j);
    i = j;
  }
}
