import { describe, expect, it } from '@jest/globals';
import { createSimilarIndex, NEAR_DUPLICATE, readingOf } from './similar.js';

const TEXTS: readonly (readonly [string, string])[] = [
  ['a', '我们厂的变压器容量不够,想申请增容,供电方案一直没出来'],
  ['b', '发票额度不够用,想提额,电子税务局提示超过限额'],
  ['c', '食堂的消防验收什么时候来人,已经等了两个星期'],
  ['d', 'our export refund is late since March'],
];
const reading = readingOf(TEXTS.map(([, text]) => text));

function indexOf(texts: typeof TEXTS) {
  const index = createSimilarIndex(reading);
  for (const [id, text] of texts) index.add(id, text);
  return index;
}

describe('similar texts', () => {
  it('finds the same text, and one with a word changed as a near-duplicate', () => {
    const index = indexOf(TEXTS);
    expect(index.nearest(TEXTS[1]![1], 1)).toEqual([{ id: 'b', similarity: 1 }]);
    const [near] = index.nearest('我们厂里的变压器容量不够,想申请增容,供电方案一直没有出来', 3);
    expect(near!.id).toBe('a');
    expect(near!.similarity).toBeGreaterThan(NEAR_DUPLICATE);
    const [other] = index.nearest('变压器坏了', 3);
    expect(other).toMatchObject({ id: 'a' });
    expect(other!.similarity).toBeLessThan(NEAR_DUPLICATE);
  });

  it('gives the same answer in whatever order texts came and went', () => {
    const index = indexOf([...TEXTS].reverse());
    index.add('e', TEXTS[0]![1]);
    index.remove('e');
    index.remove('b');
    index.add('b', 'something else');
    index.add('b', TEXTS[1]![1]);
    index.remove('nobody');
    expect(index.size()).toBe(4);
    for (const [, text] of TEXTS) expect(index.nearest(text, 4)).toEqual(indexOf(TEXTS).nearest(text, 4));
  });

  it('breaks ties by id, gives at most k, and nothing for what nothing is like', () => {
    const index = indexOf([...TEXTS, ['0', TEXTS[0]![1]]]);
    expect(index.nearest(TEXTS[0]![1], 2).map(({ id }) => id)).toEqual(['0', 'a']);
    for (const text of ['', '😀', 'zzz']) expect(index.nearest(text, 5)).toEqual([]);
    index.remove('d');
    expect(index.nearest('refund', 5)).toEqual([]);
  });
});
