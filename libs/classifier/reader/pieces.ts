import { substance } from '../text.js';
import table from './vectors.json' with { type: 'json' };

/** A text's alphabetic words in their order, as the shipped word vectors know them. */
export interface Reading {
  /** Indices into the shipped table; a word that it does not hold is read in parts. */
  readonly pieces: Int32Array;
  /** Of the characters that carry meaning, those of these words: 0 for a Chinese text, 1 for an English one. */
  readonly share: number;
}

/** What a problem is about stands early; and a text of 20,000 characters must not take longer than others. */
const MAX_PIECES = 128;
const WORD = /[a-z0-9]+/g;
/** Marks a part that begins within a word. */
const INNER = '##';

const PIECES = table.pieces.split(' ');
const INDEX = new Map(PIECES.map((piece, i) => [piece, i]));
const LONGEST = PIECES.reduce((most, { length }) => Math.max(most, length), 0);

/** How many pieces the table holds. */
export const KNOWN_PIECES = PIECES.length;
/** Numbers of a piece's vector. */
export const DIMS = 48;

const VECTORS = new Int8Array(Buffer.from(table.vectors, 'base64'));

/** The shipped vector of a piece; on average of length 1. */
export function vectorOfPiece(piece: number): Float32Array {
  return Float32Array.from(VECTORS.subarray(piece * DIMS, (piece + 1) * DIMS), (x) => x * table.step);
}

/** Reads an already normalised text. */
export function readingOf(text: string): Reading {
  const words = text.match(WORD) ?? [];
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const pieces: number[] = [];
  for (const word of words) cut(word, pieces);
  return {
    pieces: Int32Array.from(pieces),
    share: letters === 0 ? 0 : letters / substance(text),
  };
}

/** The longest known piece first, again and again, until `MAX_PIECES`; every letter and digit is a piece. */
function cut(word: string, into: number[]): void {
  for (let start = 0; start < word.length && into.length < MAX_PIECES;) {
    const mark = start === 0 ? '' : INNER;
    let end = Math.min(word.length, start + LONGEST);
    while (end > start + 1 && !INDEX.has(mark + word.slice(start, end))) end--;
    into.push(INDEX.get(mark + word.slice(start, end))!);
    start = end;
  }
}
