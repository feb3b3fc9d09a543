import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDigit, isCreditCode } from './credit-code.js';

describe('unified social credit code', () => {
  it.each([
    // Published codes: Alibaba (China), Huawei Technologies, Tencent (Shenzhen), Bank of China.
    '91330100799655058B',
    '914403001922038216',
    '9144030071526726XG',
    '911000001000013428',
  ])('%s is one', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '91330100799655058C'],
    ['17 characters', '9133010079965505B'],
    ['19 characters', '91330100799655058BB'],
    ['a letter I', '9I330100799655058B'],
    ['small letters', '91330100799655058b'],
    ['letters in the division', '913301A0799655058B'],
    ['nothing', ''],
  ])('%s is none', (_what, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  it('any single wrong character is noticed', () => {
    const digits = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(digits, { minLength: 17, maxLength: 17 }), fc.nat(16), digits, (ds, at, other) => {
        fc.pre(ds[at] !== other);
        const right = ds.join('');
        const wrong = ds.with(at, other).join('');
        expect(isCreditCode(right + checkDigit(right))).toBe(true);
        expect(isCreditCode(wrong + checkDigit(right))).toBe(false);
      }),
    );
  });
});
