import { describe, expect, it } from '@jest/globals';
import { fitTemper, temper } from './temper.js';

const LEADS = Array.from({ length: 60 }, (_, i) => i / 4);

function leadAfter(lead: number, damp: number): number {
  const [best, second] = temper(Float64Array.of(lead, 0, -1), { scale: 1.3, damp });
  return best! - second!;
}

describe('temper', () => {
  it('never makes a larger lead the smaller one', () => {
    for (const damp of [0, 0.3, 0.6]) {
      const after = LEADS.map((lead) => leadAfter(lead, damp));
      expect(after).toEqual([...after].sort((a, b) => a - b));
    }
  });

  it('stays finite where one class is out of reach', () => {
    expect([...temper(Float64Array.of(800, -800), { scale: 2, damp: 0.6 })].every(Number.isFinite)).toBe(
      true,
    );
  });

  it('makes scores less sure where the surest are often wrong, and leaves a single text alone', () => {
    const scores = Float64Array.from(LEADS.flatMap(() => [8, 0]));
    const labels = Int32Array.from(LEADS, (_, i) => (i % 10 === 0 ? 1 : 0));
    const [best, second] = temper(Float64Array.of(8, 0), fitTemper(scores, labels, 2));
    expect(best! - second!).toBeLessThan(5);
    expect(fitTemper(Float64Array.of(0, 0), Int32Array.of(0), 2)).toEqual({ scale: 1, damp: 0 });
  });
});
