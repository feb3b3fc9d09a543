import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { createSimilarIndex, readingOf, type SimilarIndex } from '@bihuan/classifier/similar.js';

/** A young office has few texts: so many phrases of each type and language speak with them. */
const PHRASES_PER_TYPE = 2;

/**
 * An empty index that takes for common what is common in these texts (a few hundred are plenty): greetings and phrases of the trade
 * make no two problems alike.
 */
export function createOfficeIndex(texts: readonly string[]): SimilarIndex {
  const types = shippedCatalogue().windows.flatMap((window) => window.types);
  const phrases = types.flatMap(({ zh, en }) => [
    ...zh.slice(0, PHRASES_PER_TYPE),
    ...en.slice(0, PHRASES_PER_TYPE),
  ]);
  return createSimilarIndex(readingOf([...phrases, ...texts]));
}
