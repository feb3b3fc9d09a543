import { type Block, BLOCK_NAMES, BLOCKS, DIMENSIONS } from './blocks.js';
import type { Lexicon } from './lexicon.js';
import type { Emit } from './runs.js';
import { scan } from './scan.js';

export { type Block, BLOCK_NAMES, BLOCKS, DIMENSIONS } from './blocks.js';
export { type Lexicon, lexiconOf } from './lexicon.js';
export { scan } from './scan.js';

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

function total(of: ReadonlyMap<number, number> | undefined): number {
  let sum = 0;
  for (const n of of?.values() ?? []) sum += n;
  return sum;
}

/** Shares of a text that decide what its blocks weigh. */
interface Shares {
  /** Of its characters, those of alphabetic words. */
  readonly latin: number;
  /** Of its features, those of its beginning. */
  readonly lead: number;
}

function sharesOf(counts: Counts): Shares {
  // A Chinese character stands in two features, a letter in about four.
  const [han, letters] = [total(counts.get('gram')) / 2, total(counts.get('piece')) / 4];
  const whole = total(counts.get('gram')) + total(counts.get('word'));
  return {
    latin: letters === 0 ? 0 : letters / (letters + han),
    lead: whole === 0 ? 0 : Math.min(1, total(counts.get('lead')) / whole),
  };
}

/**
 * What a block weighs in a text: pieces of alphabetic words count by the share of the text that is alphabetic, so that
 * a code of a place in a Chinese text does not weigh as much as all its words; Chinese characters likewise. And the
 * beginning counts by how much else there is: of a short text it would only say everything twice. Pairs of words the
 * other way round: in a long text most of them met by chance.
 */
function weightOf(block: Block, { latin, lead }: Shares): number {
  if (block === 'piece' || block === 'phrase') return BLOCKS[block] * latin;
  if (block === 'pair') return BLOCKS.pair * latin * lead;
  if (block === 'lead') return BLOCKS.lead * (1 - lead);
  return block === 'gram' ? BLOCKS.gram * (1 - latin) : BLOCKS[block];
}

/** Sub-linear counts × idf, each block of length 1 × its weight, the whole of length 1. */
export function vectorOf(counts: Counts, idf: Idf): Vector {
  const sum = new Map<number, number>();
  const shares = sharesOf(counts);
  let length = 0;
  for (const [block, of] of counts) {
    let square = 0;
    for (const [id, n] of of) square += ((1 + Math.log(n)) * (idf[id] ?? 0)) ** 2;
    const weight = weightOf(block, shares);
    if (square === 0 || weight === 0) continue;
    length += weight ** 2;
    const scale = weight / Math.sqrt(square);
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

/** Smoothed idf to a power over the teaching texts; a feature of fewer than `least` texts is not known. */
export function idfOf(all: readonly Counts[], least = 1, power = 1): Idf {
  const df = new Float32Array(DIMENSIONS);
  for (const counts of all) {
    const seen = new Set<number>();
    for (const of of counts.values()) for (const id of of.keys()) seen.add(id);
    for (const id of seen) df[id] = (df[id] ?? 0) + 1;
  }
  return df.map((n) => (n < least ? 0 : (Math.log((1 + all.length) / (1 + n)) + 1) ** power));
}
