import { describe, expect, it } from '@jest/globals';
import { teachReader } from '../train/teach-reader.js';
import { DIMS, KNOWN_PIECES, readingOf, vectorOfPiece } from './pieces.js';
import { readerOf, readerScores } from './reader.js';

describe('readingOf', () => {
  it('cuts an unknown word into the longest known parts', () => {
    expect(readingOf('unfathomablest').pieces.length).toBeGreaterThan(1);
    expect(readingOf('receipt').pieces).toHaveLength(1);
    expect(readingOf('zxqj 99999').pieces.length).toBeGreaterThan(2);
  });
  it.each([
    ['the card is lost', 1],
    ['卡丢了', 0],
    ['补办pos机', 0.5],
    ['', 0],
    ['。!?', 0],
  ])('%s: its share of alphabetic words is %d', (text, share) => {
    expect(readingOf(text).share).toBe(share);
  });
  it.each([['a'.repeat(20_000)], ['a '.repeat(10_000)], ['déjà vu €'.repeat(2_000)]])(
    'a long text is read at its beginning: %#',
    (text) => {
      const { pieces } = readingOf(text);
      expect(pieces.length).toBeLessThanOrEqual(128);
      expect(pieces.every((piece) => piece >= 0 && piece < KNOWN_PIECES)).toBe(true);
    },
  );
});

describe('the shipped vectors', () => {
  const like = (a: string, b: string) => {
    const [left, right] = [a, b].map((word) => vectorOfPiece(readingOf(word).pieces[0]!));
    return cosine(left!, right!);
  };
  it('know which words are alike', () => {
    expect(like('payment', 'money')).toBeGreaterThan(like('payment', 'river'));
    expect(like('fire', 'burning')).toBeGreaterThan(like('fire', 'tuesday'));
  });
  it('have a vector for each piece', () => {
    for (const piece of [0, KNOWN_PIECES - 1]) expect(vectorOfPiece(piece)).toHaveLength(DIMS);
  });
});

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, v, i) => sum + v * y[i]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** A reader taught with each text some twenty times. */
function taught(texts: readonly (readonly [string, number])[], seed = 1) {
  const lines = Array.from({ length: 20 }, () => texts).flat();
  return teachReader(
    lines.map(([text, label]) => ({ reading: readingOf(text), label, weight: 1 })),
    2,
    seed,
  );
}

describe('a reader', () => {
  const ORDER = [
    ['we paid before they shipped', 0],
    ['they shipped before we paid', 1],
    ['first paid then shipped', 0],
    ['first shipped then paid', 1],
    ['paid not shipped', 0],
    ['shipped not paid', 1],
    ['the goods were paid but never shipped', 0],
    ['the goods were shipped but never paid', 1],
  ] as const;
  const KINDS = [
    ['a broken truck', 0],
    ['the car and the bus', 0],
    ['our van is old', 0],
    ['vehicles in the yard', 0],
    ['taxi', 0],
    ['bicycle', 0],
    ['the motorcycle', 0],
    ['a broken apple', 1],
    ['the banana and the pear', 1],
    ['our cherry is old', 1],
    ['fruits in the yard', 1],
    ['lemon', 1],
    ['strawberry', 1],
    ['the mango', 1],
  ] as const;
  const guess = (weights: ReturnType<typeof taught>, text: string) => {
    const [a, b] = readerScores(readerOf(weights), readingOf(text));
    return a! >= b! ? 0 : 1;
  };

  it('tells the same words in another order apart', () => {
    const weights = taught(ORDER);
    for (const [text, label] of ORDER) expect([text, guess(weights, text)]).toEqual([text, label]);
  });
  it('knows words by those that are like them, taught or not', () => {
    const weights = taught(KINDS);
    for (const word of ['lorry', 'automobile', 'trucks'])
      expect([word, guess(weights, word)]).toEqual([word, 0]);
    for (const word of ['orange', 'peach', 'grapes']) expect([word, guess(weights, word)]).toEqual([word, 1]);
  });
  it('is the same for the same seed, another for another', () => {
    expect(taught(KINDS)).toEqual(taught(KINDS));
    expect(taught(KINDS, 2)).not.toEqual(taught(KINDS));
  });
  it('says nothing of a Chinese text and less of a mixed one', () => {
    const reader = readerOf(taught(KINDS));
    expect([...readerScores(reader, readingOf('货车坏了'))]).toEqual([0, 0]);
    const [alone, mixed] = ['truck', '车坏了怎么truck'].map((text) => readerScores(reader, readingOf(text)));
    expect(Math.abs(mixed![0]!)).toBeLessThan(Math.abs(alone![0]!));
  });
});
