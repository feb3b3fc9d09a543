import { describe, expect, it, jest } from '@jest/globals';
import { shippedCatalogue, versionOf, type CatalogueType } from './catalogue.js';
import { createClassifier } from './classifier.js';

const { version, windows } = shippedCatalogue();

describe('the version of a catalogue', () => {
  it('is what the classifier of day zero is called by', () => {
    expect(version).toMatch(/^catalogue-[0-9a-f]{12}$/u);
    expect(createClassifier().model).toBe(version);
  });

  it.each<[string, Partial<CatalogueType>]>([
    ['phrase', { zh: ['公章丢了'] }],
    ['keyword', { keywords: ['公章'] }],
    ['name', { name: { zh: '公章', en: 'Seal' } }],
    ['difficulty', { difficulty: 'challenging' }],
    ['place of decision', { triageOnly: true }],
  ])('another %s of one type is another version', (_, change) => {
    const [first, ...rest] = windows;
    const [type, ...types] = first!.types;
    const changed = [{ ...first!, types: [{ ...type!, ...change }, ...types] }, ...rest];
    expect(versionOf(changed)).not.toBe(version);
    expect(versionOf(structuredClone(windows))).toBe(version);
  });

  it('is the same wherever the catalogue is read anew', async () => {
    await jest.isolateModulesAsync(async () => {
      const another = await import('./catalogue.js');
      expect(another.shippedCatalogue()).not.toBe(shippedCatalogue());
      expect(another.shippedCatalogue().version).toBe(version);
    });
  });

  it('is worked out once', () => {
    expect(shippedCatalogue()).toBe(shippedCatalogue());
  });
});
