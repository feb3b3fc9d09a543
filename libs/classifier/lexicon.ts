/** Words that count as one feature wherever they stand: the catalogue's keywords. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** The first two characters of the words as one number, so that most places are dismissed at once. */
  readonly heads: ReadonlySet<number>;
  readonly longest: number;
  /**
   * Cuts a run of Chinese into words: the reading of a trained model. null: day zero, where characters and pairs are
   * enough and a few phrases teach.
   */
  readonly split: ((run: string) => readonly string[]) | null;
}

/** The two characters at a place as one number. */
export function head(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

export function lexiconOf(words: Iterable<string>, split: Lexicon['split'] = null): Lexicon {
  const set = new Set<string>();
  for (const word of words) if (word.length >= 2) set.add(word);
  const heads = new Set([...set].map((word) => head(word, 0)));
  return { words: set, heads, longest: Math.max(2, ...[...set].map((word) => word.length)), split };
}
