import { DIMS, KNOWN_PIECES, type Reading, vectorOfPiece } from './pieces.js';

/** Words are read alone, in pairs and in threes; each width has filters of its own. */
export const WIDTHS = [1, 2, 3] as const;
/** Filters of a width: each answers to something that may be said in so many words. */
export const FILTERS = 48;
/** What a text is to the last layer: how strongly each filter was answered where it was answered best. */
export const HIDDEN = WIDTHS.length * FILTERS;
/** Places of a word in a window, all widths: 1 + 2 + 3. */
export const TAPS = WIDTHS.reduce<number>((sum, width) => sum + width, 0);
/** Where each width's places begin among them. */
export const FIRST_TAP = WIDTHS.map((_, w) =>
  WIDTHS.slice(0, w).reduce<number>((sum, width) => sum + width, 0),
);
/** What one piece says to every filter at every place. */
export const ANSWERS = TAPS * FILTERS;

/** So many different words that no text taught are read; more cost milliseconds and make no text clearer. */
const MAX_UNTAUGHT = 32;

/** A small convolution over word vectors (Kim 2014), as it is kept. Numbers are row-major. */
export interface ReaderWeights {
  /** Pieces of the texts it was taught with, rising. */
  readonly pieces: Int32Array;
  /** piece × DIMS: the shipped vectors, moved by what the texts taught. */
  readonly vectors: Float32Array;
  /** place of a window × filter × DIMS */
  readonly filters: Float32Array;
  /** width × filter */
  readonly offsets: Float32Array;
  /** (hidden, last the bias) × class */
  readonly output: Float32Array;
}

/** The same, ready to read. */
export interface Reader extends ReaderWeights {
  /** What each of `pieces` says to the filters, so that reading is adding. */
  readonly answers: Float32Array;
  /** Of every known piece its row in `pieces`, −1 for one that was not taught: it is read by its shipped vector. */
  readonly rows: Int32Array;
}

/** The strongest answer to each filter and the window's beginning where it was given. */
export interface Strongest {
  readonly values: Float32Array;
  readonly at: Int32Array;
}

export function readerOf(weights: ReaderWeights): Reader {
  const { pieces, vectors, filters } = weights;
  const answers = new Float32Array(pieces.length * ANSWERS);
  const rows = new Int32Array(KNOWN_PIECES).fill(-1);
  pieces.forEach((piece, row) => {
    rows[piece] = row;
    answer(vectors.subarray(row * DIMS, (row + 1) * DIMS), filters, answers.subarray(row * ANSWERS));
  });
  return { ...weights, answers, rows };
}

/**
 * What a piece of this vector says to each filter at each place of its window. Four filters at once: one sum alone would
 * wait for each of its additions.
 */
export function answer(vector: Float32Array, filters: Float32Array, into: Float32Array): Float32Array {
  for (let k = 0; k < ANSWERS; k += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0, at = k * DIMS; i < DIMS; i++, at++) {
      const x = vector[i]!;
      a += x * filters[at]!;
      b += x * filters[at + DIMS]!;
      c += x * filters[at + 2 * DIMS]!;
      d += x * filters[at + 3 * DIMS]!;
    }
    into[k] = a;
    into[k + 1] = b;
    into[k + 2] = c;
    into[k + 3] = d;
  }
  return into;
}

/**
 * Slides every filter over the text; windows reach over both ends.
 * @param said for each word of the text the place in `answers` where its own begin, −1 for a word that is passed over
 */
export function strongest(
  said: Int32Array,
  answers: Float32Array,
  offsets: Float32Array,
  found: Strongest,
): Strongest {
  const { values, at } = found;
  values.fill(-Infinity);
  const sums = new Float32Array(FILTERS);
  WIDTHS.forEach((width, w) => {
    const base = w * FILTERS;
    const tap = FIRST_TAP[w]!;
    for (let start = 1 - width; start < said.length; start++) {
      for (let h = 0; h < FILTERS; h++) sums[h] = offsets[base + h]!;
      for (let j = Math.max(0, -start); j < width && start + j < said.length; j++) {
        const from = said[start + j]!;
        if (from < 0) continue;
        const of = from + (tap + j) * FILTERS;
        for (let h = 0; h < FILTERS; h++) sums[h]! += answers[of + h]!;
      }
      for (let h = 0; h < FILTERS; h++) {
        if (sums[h]! <= values[base + h]!) continue;
        values[base + h] = sums[h]!;
        at[base + h] = start;
      }
    }
  });
  return found;
}

/** A score for each class; 0 for all where no alphabetic word stands, weaker the fewer of the text they are. */
export function readerScores(reader: Reader, { pieces, share }: Reading): Float64Array {
  const { output, offsets } = reader;
  const classes = output.length / (HIDDEN + 1);
  if (pieces.length === 0) return new Float64Array(classes);
  const { said, answers } = answersTo(reader, pieces);
  const { values } = strongest(said, answers, offsets, nothingHeard());
  return lastLayer(values, output, classes).map((score) => score * share);
}

/** A score for each class; a filter that was answered below 0 has nothing to say. */
export function lastLayer(heard: Float32Array, output: Float32Array, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (let c = 0; c < classes; c++) scores[c] = output[HIDDEN * classes + c]!;
  for (let h = 0; h < HIDDEN; h++) {
    const strength = heard[h]!;
    if (strength <= 0) continue;
    for (let c = 0, k = h * classes; c < classes; c++, k++) scores[c]! += strength * output[k]!;
  }
  return scores;
}

/** Room for what `strongest` finds. */
export function nothingHeard(): Strongest {
  return { values: new Float32Array(HIDDEN), at: new Int32Array(HIDDEN) };
}

/** What several readers say, each taught with other texts: they err less together. */
export function meanScores(readers: readonly Reader[], reading: Reading): Float64Array {
  const all = readers.map((reader) => readerScores(reader, reading));
  return all[0]!.map((_, c) => all.reduce((sum, scores) => sum + scores[c]!, 0) / all.length);
}

/** The answers of a text's words: worked out beforehand, or now for those that the texts did not teach. */
function answersTo({ answers, rows, filters }: Reader, pieces: Int32Array) {
  const places = new Map<number, number>();
  const own: Float32Array[] = [];
  let untaught = 0;
  for (const piece of new Set(pieces)) {
    const row = rows[piece]!;
    if (row < 0 && ++untaught > MAX_UNTAUGHT) continue;
    places.set(piece, own.length * ANSWERS);
    own.push(
      row < 0
        ? answer(vectorOfPiece(piece), filters, new Float32Array(ANSWERS))
        : answers.subarray(row * ANSWERS, (row + 1) * ANSWERS),
    );
  }
  const all = new Float32Array(own.length * ANSWERS);
  own.forEach((of, i) => all.set(of, i * ANSWERS));
  return { said: pieces.map((piece) => places.get(piece) ?? -1), answers: all };
}
