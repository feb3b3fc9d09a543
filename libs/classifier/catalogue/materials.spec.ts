import { describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '../catalogue.js';
import { materialsFor, WITHOUT_MATERIALS } from './materials.js';

const codes = shippedCatalogue().windows.flatMap(({ types }) => types.map(({ code }) => code));

// What an office can look up itself is not asked for: it would stop the clock for nothing.
const ON_RECORD = /营业执照(复印件|副本)|身份证复印件|无违法证明|纳税证明|社保(缴纳)?证明/u;

describe('materials worth having ready', () => {
  it('the catalogue has its 159 types', () => {
    expect(codes).toHaveLength(159);
  });
  it.each(codes)('%s: two to five, or none by intention', (code) => {
    const materials = materialsFor(code);
    if (WITHOUT_MATERIALS.includes(code)) expect(materials).toEqual([]);
    else expect([2, 3, 4, 5]).toContain(materials.length);
    expect(new Set(materials.map(({ zh }) => zh)).size).toBe(materials.length);
    for (const { zh, en } of materials) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z][\p{ASCII}]+$/u);
      expect(zh).not.toMatch(ON_RECORD);
    }
  });
  it('nothing for no type and for one that is not in the catalogue', () => {
    expect(materialsFor(null)).toEqual([]);
    expect(materialsFor('tax.unheard-of')).toEqual([]);
  });
});
