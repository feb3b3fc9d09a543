/**
 * Feature blocks and their weights (handbook 9, design 1), each brought to length 1 before it is weighted. Every reading
 * knows characters and pairs, words, and the catalogue's keywords. Day zero adds the title's own features and pieces and
 * pairs of alphabetic words; a trained model adds what a text begins with, and finer pieces and phrases of alphabetic
 * words, and pairs of them that stand apart. The weights of the latter were chosen by cross-validation on the training parts of three corpora.
 */
export const BLOCKS = {
  gram: 1,
  word: 0.8,
  key: 0.5,
  title: 0.6,
  latin: 0.8,
  lead: 0.8,
  phrase: 0.9,
  piece: 0.8,
  pair: 0.8,
} as const;
export type Block = keyof typeof BLOCKS;
export const BLOCK_NAMES = Object.keys(BLOCKS) as Block[];

/** Features are hashed to this many places; 2^18 would let a tenth of a real corpus' features fall together. */
export const DIMENSIONS = 1 << 20;
