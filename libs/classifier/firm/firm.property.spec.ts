import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../classifier.js';
import { matterOf } from '../matter.js';
import { CHINESE, ENGLISH } from './bases.fixture.js';
import {
  CHINESE_BARE_HEADS,
  CHINESE_BARE_TAILS,
  CHINESE_HEADS,
  CHINESE_SIZES,
  CHINESE_TAILS,
  chineseFirm,
  ENGLISH_HEADS,
  ENGLISH_SIZES,
  ENGLISH_TAILS,
  englishFirm,
  picker,
  seeded,
} from './firms.fixture.js';

interface Written {
  readonly base: string;
  readonly text: string;
}

/** Every form with a few firms and problems; the seed makes it the same in every run. */
function written(seed: number, firms: number): readonly Written[] {
  const pick = picker(seeded(seed));
  const all: Written[] = [];
  for (let n = 0; n < firms; n++) {
    const { name, legal } = chineseFirm(pick);
    const heads = [...CHINESE_HEADS, ...(legal ? CHINESE_BARE_HEADS : [])];
    const tails = [...CHINESE_TAILS, ...(legal ? CHINESE_BARE_TAILS : [])];
    const signed = pick(tails).replace('$', name);
    for (const form of [...heads, ...CHINESE_SIZES]) {
      const base = pick(CHINESE);
      all.push({ base, text: form.replace('$', name) + base });
    }
    for (const form of tails) {
      const base = pick(CHINESE);
      all.push({ base, text: base + form.replace('$', name) });
    }
    const both = pick(CHINESE);
    all.push({ base: both, text: pick(heads).replace('$', name) + both + signed });
    all.push({ base: '我司发票额度不够用', text: `我司(${name})发票额度不够用` });
    if (legal && !name.startsWith('('))
      all.push({ base: '消防验收没过,想问原因', text: `消防验收没过,我们是${name},想问原因` });
    const english = englishFirm(pick);
    for (const form of [...ENGLISH_HEADS, ...ENGLISH_SIZES]) {
      const base = pick(ENGLISH);
      all.push({ base, text: form.replace('$', english) + base });
    }
    for (const form of ENGLISH_TAILS) {
      const base = pick(ENGLISH);
      all.push({ base, text: base + form.replace('$', english) });
    }
  }
  return all;
}

const ALL = written(9, 60);

describe('whoever writes, the same words are read (I10)', () => {
  it('in thousands of introductions, labels and signatures', () => {
    expect(ALL.length).toBeGreaterThan(6_000);
    const changed = ALL.filter(({ base, text }) => matterOf(text) !== matterOf(base));
    expect(changed.map(({ base, text }) => ({ text, base, read: matterOf(text) }))).toEqual([]);
  });
  it('and so the answer is the same, to the last digit', () => {
    const { route } = createClassifier();
    const pick = picker(seeded(10));
    for (let n = 0; n < 250; n++) {
      const { base, text } = pick(ALL);
      expect([text, route(text)]).toEqual([text, route(base)]);
    }
  });
});
