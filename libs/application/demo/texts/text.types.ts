/** Words in both languages of the product. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

/**
 * A text as a firm writes it. `{n}` is a small number, `{m}` an amount in ten thousands, `{t}` four digits of some
 * paper's number: the seed fills them in, so that no two problems read the same.
 */
export interface DemoText {
  /** Where a seasoned clerk would send it (`window.type`); what the classifier says is its own affair. */
  readonly type: string;
  readonly text: string;
  readonly title?: string;
  /** Written in English; else in Chinese. */
  readonly en?: true;
}

/** One thing that only the enterprise can give (T12). */
export interface MissingItem {
  readonly name: Both;
  readonly basis: Both;
  readonly how: Both;
}

/** What is written at one window. */
export interface WindowTexts {
  readonly window: string;
  readonly problems: readonly DemoText[];
  readonly answers: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** The law forbids it: with the reason and what is possible instead. */
  readonly explained: Both;
  readonly basis: Both;
  readonly items: readonly MissingItem[];
}
