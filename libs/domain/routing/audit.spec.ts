import { describe, expect, it } from '@jest/globals';
import { type Audited, type Guard, guardOf, UNGUARDED } from './audit.js';
import { isReadTwice } from './second-reading.js';

const many = (n: number, p: number, right: boolean): Audited[] =>
  Array.from({ length: n }, () => ({ p, right }));

describe('the fail-safe of a window', () => {
  it('leaves alone what is right often enough, and what is too little to say', () => {
    expect(guardOf([...many(95, 0.9, true), ...many(5, 0.9, false)], 0.95, UNGUARDED)).toEqual({
      threshold: null,
      toTriage: false,
    });
    expect(guardOf(many(19, 0.9, false), 0.95, UNGUARDED)).toEqual({ threshold: null, toTriage: false });
  });

  it('stays while too little is known, and falls when enough was right', () => {
    const standing: Guard = { threshold: null, toTriage: true };
    expect(guardOf([], 0.95, standing)).toBe(standing);
    expect(guardOf(many(19, 0.9, true), 0.95, standing)).toBe(standing);
    expect(guardOf(many(20, 0.9, true), 0.95, standing)).toEqual(UNGUARDED);
  });

  it('raises the threshold to where it was right often enough', () => {
    const audited = [...many(40, 0.98, true), ...many(40, 0.9, true), ...many(20, 0.8, false)];
    expect(guardOf(audited, 0.95, UNGUARDED)).toEqual({ threshold: 0.9, toTriage: false });
  });

  it('does not cut among equals', () => {
    const audited = [...many(30, 0.98, true), ...many(30, 0.9, true), ...many(20, 0.9, false)];
    expect(guardOf(audited, 0.95, UNGUARDED)).toEqual({ threshold: 0.98, toTriage: false });
  });

  it('sends every problem to a person when no threshold would do', () => {
    expect(guardOf([...many(20, 0.99, false), ...many(20, 0.9, true)], 0.95, UNGUARDED)).toEqual({
      threshold: null,
      toTriage: true,
    });
  });
});

describe('the second reading', () => {
  it('falls on one in twenty, by the id alone', () => {
    const ids = Array.from(
      { length: 20_000 },
      (_, i) => `019a0000-0000-7000-8000-${(i * 7919).toString(16).padStart(12, '0')}`,
    );
    const chosen = ids.filter(isReadTwice).length;
    expect(chosen / ids.length).toBeCloseTo(0.05, 2);
    expect(isReadTwice('019a0000-0000-7000-8000-000000000000')).toBe(true);
    expect(isReadTwice('019a0000-0000-7000-8000-000000000001')).toBe(false);
  });
});
