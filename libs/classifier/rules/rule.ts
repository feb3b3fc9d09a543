import type { Names } from '../catalogue.js';

/** One line of a decision table: what it looks for in a sentence, what stands against it, what follows. */
export interface Rule<Effect> {
  readonly id: string;
  readonly says: Names;
  readonly when: RegExp;
  /** Looked for in the same sentence: past, hypothetical or somebody else's matter. */
  readonly unless?: RegExp;
  readonly effect: Effect;
}

const SENTENCE_END = /[。!?;…]+|\. /u;

/** Sentences of a normalised text; a rule and its exception must stand in the same one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

/** The rules that fire in at least one sentence, in the order of the table. */
export function fired<Effect>(
  table: readonly Rule<Effect>[],
  sentences: readonly string[],
): readonly Rule<Effect>[] {
  return table.filter(({ when, unless }) =>
    sentences.some((sentence) => when.test(sentence) && !(unless?.test(sentence) ?? false)),
  );
}
