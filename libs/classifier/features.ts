import { isCjk, isLatin } from './text.js';

/**
 * Feature blocks and their weights (handbook 9, design 1): CJK characters and pairs, words, the catalogue's keywords,
 * the title's own features, pieces of alphabetic words. Each block is brought to length 1 before it is weighted.
 */
export const BLOCKS = { gram: 1, word: 0.8, key: 0.5, title: 0.6, latin: 0.8 } as const;
export type Block = keyof typeof BLOCKS;
const BLOCK_NAMES = Object.keys(BLOCKS) as Block[];

/** Features are hashed to this many places; 2^18 would let a tenth of a real corpus' features fall together. */
export const DIMENSIONS = 1 << 20;

/** One occurrence of a feature: its hashed place and the characters of the normalised text it covers. */
export interface Occurrence {
  readonly id: number;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

type Emit = (id: number, block: Block, start: number, end: number) => void;

/** Words that count as one feature wherever they stand: the catalogue's keywords. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** The first two characters of the words as one number, so that most places are dismissed at once. */
  readonly heads: ReadonlySet<number>;
  readonly longest: number;
  /** Cuts a run of Chinese into words; null: its characters and pairs are enough. */
  readonly split: ((run: string) => readonly string[]) | null;
}

function head(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

export function lexiconOf(words: Iterable<string>, split: Lexicon['split'] = null): Lexicon {
  const set = new Set<string>();
  for (const word of words) if (word.length >= 2) set.add(word);
  const heads = new Set([...set].map((word) => head(word, 0)));
  return { words: set, heads, longest: Math.max(2, ...[...set].map((word) => word.length)), split };
}

/** FNV-1a over UTF-16 units, a salt per kind of feature. */
function place(salt: number, text: string, start: number, end: number): number {
  let h = (0x811c9dc5 ^ salt) >>> 0;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca6b) >>> 0;
  return (h ^ (h >>> 13)) & (DIMENSIONS - 1);
}

const SALT = {
  gram: 11,
  word: 23,
  key: 29,
  latinPair: 37,
  subword: 41,
  titleGram: 53,
  titleWord: 67,
} as const;

function cjkRun(text: string, start: number, end: number, title: boolean, emit: Emit): void {
  const block = title ? 'title' : 'gram';
  const salt = title ? SALT.titleGram : SALT.gram;
  for (let i = start; i < end; i++) {
    emit(place(salt, text, i, i + 1), block, i, i + 1);
    if (i + 1 < end) emit(place(salt, text, i, i + 2), block, i, i + 2);
  }
}

function cjkWords(
  text: string,
  start: number,
  end: number,
  title: boolean,
  words: readonly string[],
  emit: Emit,
): void {
  const salt = title ? SALT.titleWord : SALT.word;
  let from = start;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0 || at + word.length > end) continue;
    from = at;
    if (word.length > 1)
      emit(place(salt, text, at, at + word.length), title ? 'title' : 'word', at, at + word.length);
  }
}

function keywords(text: string, lexicon: Lexicon, emit: Emit): void {
  for (let i = 0; i + 1 < text.length; i++) {
    if (!lexicon.heads.has(head(text, i))) continue;
    const reach = Math.min(text.length, i + lexicon.longest);
    for (let j = i + 2; j <= reach; j++) {
      if (lexicon.words.has(text.slice(i, j))) emit(place(SALT.key, text, i, j), 'key', i, j);
    }
  }
}

function latinWord(text: string, start: number, end: number, title: boolean, emit: Emit): void {
  emit(place(title ? SALT.titleWord : SALT.word, text, start, end), title ? 'title' : 'word', start, end);
  if (title || end - start < 4 || end - start > 40) return;
  const marked = `<${text.slice(start, end)}>`;
  for (let n = 3; n <= 5; n++) {
    for (let i = 0; i + n <= marked.length; i++) {
      const from = Math.max(start, start + i - 1);
      emit(place(SALT.subword, marked, i, i + n), 'latin', from, Math.min(end, start + i - 1 + n));
    }
  }
}

function latinPairs(text: string, ends: readonly (readonly [number, number])[], emit: Emit): void {
  for (let k = 1; k < ends.length; k++) {
    const [start, mid] = ends[k - 1] ?? [0, 0];
    const [next, end] = ends[k] ?? [0, 0];
    const pair = `${text.slice(start, mid)} ${text.slice(next, end)}`;
    emit(place(SALT.latinPair, pair, 0, pair.length), 'latin', start, end);
  }
}

/** Calls `emit` for each feature of an already normalised text. */
export function scan(text: string, lexicon: Lexicon, title: boolean, emit: Emit): void {
  const latin: [number, number][] = [];
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
    if (test === isCjk) {
      cjkRun(text, i, j, title, emit);
      if (lexicon.split) cjkWords(text, i, j, title, lexicon.split(text.slice(i, j)), emit);
    } else {
      latinWord(text, i, j, title, emit);
      latin.push([i, j]);
    }
    i = j;
  }
  if (title) return;
  latinPairs(text, latin, emit);
  keywords(text, lexicon, emit);
}

/** A sparse vector: places in rising order with their values. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** Inverse document frequency by place; a place never seen in the teaching texts is 0 and drops out. */
export type Idf = Float32Array;

/** Counts by block: how often each feature occurs. */
export type Counts = ReadonlyMap<Block, ReadonlyMap<number, number>>;

export function count(text: string, title: string, lexicon: Lexicon): Counts {
  const counts = new Map<Block, Map<number, number>>(BLOCK_NAMES.map((block) => [block, new Map()]));
  const emit: Emit = (id, block) => {
    const of = counts.get(block);
    of?.set(id, (of.get(id) ?? 0) + 1);
  };
  scan(text, lexicon, false, emit);
  if (title !== '') scan(title, lexicon, true, emit);
  return counts;
}

/** Sub-linear counts × idf, each block of length 1 × its weight, the whole of length 1. */
export function vectorOf(counts: Counts, idf: Idf): Vector {
  const sum = new Map<number, number>();
  let length = 0;
  for (const [block, of] of counts) {
    let square = 0;
    for (const [id, n] of of) square += ((1 + Math.log(n)) * (idf[id] ?? 0)) ** 2;
    if (square === 0) continue;
    length += BLOCKS[block] ** 2;
    const scale = BLOCKS[block] / Math.sqrt(square);
    for (const [id, n] of of) {
      const value = (1 + Math.log(n)) * (idf[id] ?? 0) * scale;
      if (value !== 0) sum.set(id, (sum.get(id) ?? 0) + value);
    }
  }
  const ids = Int32Array.from(sum.keys()).sort();
  const values = new Float64Array(ids.length);
  ids.forEach((id, k) => (values[k] = (sum.get(id) ?? 0) / Math.sqrt(length)));
  return { ids, values };
}

/** Smoothed idf over the teaching texts; a feature of fewer than `least` texts is not known. */
export function idfOf(all: readonly Counts[], least = 1): Idf {
  const df = new Float32Array(DIMENSIONS);
  for (const counts of all) {
    const seen = new Set<number>();
    for (const of of counts.values()) for (const id of of.keys()) seen.add(id);
    for (const id of seen) df[id] = (df[id] ?? 0) + 1;
  }
  return df.map((n) => (n < least ? 0 : Math.log((1 + all.length) / (1 + n)) + 1));
}
