import { describe, expect, it } from '@jest/globals';
import { promotionGate, type Scorecard, scorecardOf } from './promotion.js';

const card = (more: Partial<Scorecard> = {}): Scorecard => ({
  overall: { n: 1_000, right: 900 },
  byWindow: { tax: { n: 100, right: 90 }, land: { n: 5, right: 5 } },
  sure: { n: 800, right: 764 },
  ...more,
});
const failed = (champion: Scorecard, candidate: Scorecard, target = 0.95) =>
  promotionGate(champion, candidate, target).findings.filter(({ holds }) => !holds);

describe('a scorecard', () => {
  it('counts by the window where texts belong, and what was sure by itself', () => {
    const known = [
      { label: 'tax', guess: 'tax', sure: true },
      { label: 'tax', guess: 'land', sure: true },
      { label: 'land', guess: 'land', sure: false },
    ];
    expect(scorecardOf(known)).toEqual({
      overall: { n: 3, right: 2 },
      byWindow: { tax: { n: 2, right: 1 }, land: { n: 1, right: 1 } },
      sure: { n: 2, right: 1 },
    });
  });
});

describe('the gate before a promotion', () => {
  it('lets pass what is as good as the champion', () => {
    expect(promotionGate(card(), card(), 0.95).passes).toBe(true);
  });

  it('refuses what is worse overall', () => {
    const worse = card({ overall: { n: 1_000, right: 899 } });
    expect(failed(card(), worse)).toMatchObject([{ rule: 'overall', found: 0.899, wanted: 0.9 }]);
    expect(promotionGate(card(), worse, 0.95).passes).toBe(false);
  });

  it('lets a window lose three points and not four', () => {
    const lost = (right: number) => card({ byWindow: { tax: { n: 100, right }, land: { n: 5, right: 5 } } });
    expect(failed(card(), lost(87))).toEqual([]);
    expect(failed(card(), lost(86))).toMatchObject([{ rule: 'window', window: 'tax' }]);
  });

  it('does not judge a window by five texts', () => {
    expect(failed(card(), card({ byWindow: { tax: { n: 100, right: 90 } } }))).toEqual([]);
  });

  it('wants what is sure to be right within a point of the target', () => {
    expect(failed(card(), card({ sure: { n: 100, right: 94 } }))).toEqual([]);
    expect(failed(card(), card({ sure: { n: 100, right: 93 } }))).toMatchObject([{ rule: 'precision' }]);
    expect(failed(card(), card({ sure: { n: 0, right: 0 } }))).toMatchObject([{ rule: 'precision' }]);
  });

  it('wants two hundred texts', () => {
    const few = card({ overall: { n: 199, right: 199 } });
    expect(failed(few, few)).toMatchObject([{ rule: 'sample', found: 199 }]);
  });
});
