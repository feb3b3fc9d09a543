/** What people write when they mean this type, in their own words, and the words that give it away. */
export interface TypePhrases {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Both languages; each also counts as one word wherever it stands in a text. */
  readonly keywords: readonly string[];
}

export interface WindowPhrases {
  /** What the window is there for, one sentence a language. */
  readonly duties: readonly string[];
  readonly types: Readonly<Record<string, TypePhrases>>;
}
