import type { Names } from '../catalogue.js';

/** One line of a decision table: what it looks for in a sentence, what stands against it, what follows. */
export interface Rule<Effect> {
  readonly id: string;
  readonly says: Names;
  readonly when: RegExp;
  /** Words that only look like it (倒闭, 灭火器, on fire sale): taken out before it is looked for. With the flag g. */
  readonly aside?: RegExp;
  /** Looked for in the same sentence: past, hypothetical or somebody else's matter. */
  readonly unless?: RegExp;
  /** Looked for in every sentence: what the whole text is about. */
  readonly unlessAnywhere?: RegExp;
  readonly effect: Effect;
}

const SENTENCE_END = /[。!?;…]+|\. /u;

/** What is taken out leaves this, so that the words beside it do not grow together. */
const GAP = '◦';

/** Sentences of a normalised text; a rule and its exception must stand in the same one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

/** What is set aside costs time, so it is only looked for where the rule would fire. */
function firesIn(sentence: string, { when, aside, unless }: Rule<unknown>): boolean {
  if (!when.test(sentence) || (unless?.test(sentence) ?? false)) return false;
  return aside === undefined || when.test(sentence.replace(aside, GAP));
}

/** The rules that fire in at least one sentence, in the order of the table. */
export function fired<Effect>(
  table: readonly Rule<Effect>[],
  sentences: readonly string[],
): readonly Rule<Effect>[] {
  return table.filter((rule) => {
    if (!sentences.some((sentence) => firesIn(sentence, rule))) return false;
    return !sentences.some((sentence) => rule.unlessAnywhere?.test(sentence) ?? false);
  });
}
