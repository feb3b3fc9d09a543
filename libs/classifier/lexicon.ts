import { isLatin } from './text.js';

/** Words that count as one feature wherever they stand: the catalogue's keywords. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Lengths of the words that begin with these two characters, so that most places of a text are dismissed at once. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /**
   * Cuts a run of Chinese into words: the reading of a trained model. null: day zero, where characters and pairs are
   * enough and a few phrases teach.
   */
  readonly split: ((run: string) => readonly string[]) | null;
}

/** The two characters at a place as one number. */
function head(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

export function lexiconOf(words: Iterable<string>, split: Lexicon['split'] = null): Lexicon {
  const set = new Set<string>();
  for (const word of words) if (word.length >= 2) set.add(word);
  const lengths = new Map<number, Set<number>>();
  for (const word of set) {
    const of = lengths.get(head(word, 0)) ?? new Set();
    lengths.set(head(word, 0), of.add(word.length));
  }
  return { words: set, lengths: new Map([...lengths].map(([key, of]) => [key, [...of]])), split };
}

/** Calls back with the end of each word that begins here; within an alphabetic word none does: no rain in a train. */
export function wordsAt(
  text: string,
  at: number,
  { words, lengths }: Lexicon,
  found: (end: number) => void,
): void {
  const known = lengths.get(head(text, at));
  if (known === undefined) return;
  if (at > 0 && isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))) return;
  for (const length of known) {
    const end = at + length;
    if (end <= text.length && words.has(text.slice(at, end))) found(end);
  }
}
