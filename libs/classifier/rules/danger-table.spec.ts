import { describe, expect, it } from '@jest/globals';
import ruled from '../danger/ruled.json' with { type: 'json' };
import { matterOf } from '../matter.js';
import { MAX_LENGTH } from '../text.js';
import { DANGERS } from './danger.js';
import { fired, sentencesOf } from './rule.js';

function kindOf(text: string) {
  return fired(DANGERS, sentencesOf(matterOf(text)))[0]?.effect.kind ?? null;
}

describe.each(Object.entries(ruled.calls))('a call for help: %s', (kind, texts) => {
  it.each(texts)('%s', (text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('no danger', () => {
  it.each(ruled.quiet)('%s', (text) => {
    expect(kindOf(text)).toBeNull();
  });
});

describe('an exception is a phrase or speaks of the same sentence', () => {
  it.each([
    ['灭火器刚年检过,可是仓库着火了', 'fire'],
    ['我们厂本来就快倒闭了,现在围墙又塌了', 'collapse'],
    ['没有人受伤,但是煤气还在漏', 'gas'],
    ['去年装的变压器着火了', 'fire'],
    ['昨天开始漏气,今天煤气味更重了', 'gas'],
    ['上周才培训过,现在车间又起火了快来', 'fire'],
    ['The fire extinguisher is empty and the warehouse is on fire', 'fire'],
  ])('%s → %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

it('every rule has its own id and says what it saw in both languages', () => {
  expect(new Set(DANGERS.map(({ id }) => id)).size).toBe(DANGERS.length);
  for (const { says } of DANGERS) expect(says.zh !== '' && says.en !== '').toBe(true);
});

/** Quadratic would be minutes here: 20,000 × 20,000 steps for each of the rules. */
const GENEROUS_MS = 3_000;

describe('a long text costs its length, no more', () => {
  it.each([
    '着',
    '着火',
    '人',
    '员工',
    '墙',
    '煤气',
    '手被',
    '没',
    '公司',
    'a',
    'fire ',
    'the wall ',
    'man ',
    ' ',
    'price ',
  ])('%j again and again', (piece) => {
    const text = piece.repeat(MAX_LENGTH / piece.length);
    const start = performance.now();
    fired(DANGERS, [text]);
    expect(performance.now() - start).toBeLessThan(GENEROUS_MS);
  });
});
