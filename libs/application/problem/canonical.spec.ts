import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonical } from './canonical.js';

/** Numbers as ECMAScript writes them: whole, tiny, huge, negative zero. */
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-0, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, 5e-324),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\u2028', '\u007f', '，'),
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, undefined),
    number,
    text,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(text, tie('value'), { maxKeys: 6 }),
  ),
})).value;

describe('the canonical form', () => {
  it('is what the library of RFC 8785 makes of any plain JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(text, json), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: process.env['TEST_DEPTH'] === 'full' ? 20_000 : 1_000 },
    );
  });

  it('orders names by UTF-16 units, the example of RFC 8785, 3.2.3', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const value = Object.fromEntries(names.map((name, i) => [name, i]));
    expect(Object.values(JSON.parse(canonical(value)) as object)).toHaveLength(7);
    expect(canonical(value)).toBe(canonicalize(value));
  });

  it('refuses what is no JSON', () => {
    for (const value of [NaN, Infinity, 1n, new Date(0), () => 1]) {
      expect(() => canonical({ value })).toThrow(TypeError);
    }
  });
});
