import { describe, expect, it } from '@jest/globals';
import { driftOf, levelOf } from './drift.js';

describe('drift of the windows that predictions name', () => {
  it('is nothing where the shares are the same, however many there are', () => {
    expect(driftOf({ tax: 100, land: 300 }, { tax: 400, land: 1_200 })).toEqual({ psi: 0, level: 'stable' });
  });

  it('is the population stability index', () => {
    // (0.5 − 0.25) · ln(0.5 / 0.25) + (0.5 − 0.75) · ln(0.5 / 0.75) = 0.2747
    const { psi, level } = driftOf({ tax: 100, land: 100 }, { tax: 100, land: 300 });
    expect(psi).toBeCloseTo(0.2747, 4);
    expect(level).toBe('drifted');
  });

  it('does not become endless by a window that is new or gone', () => {
    const { psi } = driftOf({ tax: 100, ip: 10 }, { tax: 400, land: 40 });
    expect(Number.isFinite(psi)).toBe(true);
    expect(psi).toBeGreaterThan(0.25);
  });

  it.each([
    [0, 'stable'],
    [0.0999, 'stable'],
    [0.1, 'watch'],
    [0.2499, 'watch'],
    [0.25, 'drifted'],
    [9, 'drifted'],
  ] as const)('%d is %s', (psi, level) => {
    expect(levelOf(psi)).toBe(level);
  });

  it('has no level where chance alone would give one, and no index of nothing', () => {
    expect(driftOf({ tax: 3, land: 1 }, { tax: 9, land: 9 })).toMatchObject({
      psi: expect.any(Number),
      level: null,
    });
    expect(driftOf({}, { tax: 9 })).toEqual({ psi: null, level: null });
    expect(driftOf({ tax: 9 }, {})).toEqual({ psi: null, level: null });
  });
});
