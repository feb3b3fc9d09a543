/** A piece of a text with what ends it; all of them, one after the other, are the text. */
export interface Clause {
  readonly text: string;
  /** Punctuation and spaces behind it; empty at the end of the text. */
  readonly end: string;
}

// The comma and the point of `co., ltd.` end nothing, nor do those of numbers: what X Ltd. does stays with it.
const END =
  /(?:[。!?;…\n]|,(?!\d| ?(?:ltd|inc|llc|limited|gmbh)\b)|:(?![\d/])|(?<!\b(?:co|pte|pty|[a-z]))\.(?! ?\(| (?:owes?|owed|(?:has|have|had|is|was|did|does|will) (?:not|never|still)|hasn't|doesn't|won't|refuse[sd]?|cannot|never|still|copies|copied|sells|sued|stopped)\b)(?=[ \n]|$)|(?<![-–—])[-–—]{2,}(?![-–—])|(?<= )[-–—](?= ))[\s,。!?;:]*/gu;

/** What stands before a value: 单位名称: 某某公司. It and its value are one clause. */
const LABEL =
  /^[\s(【[]*(?:公司名称?|企业名称?|单位名称?|店名|报送单位|申[请报]单位|申请企业|反映单位|来信单位|填报单位|经办单位|落款|单位|公司|企业|申请人|投诉人|反映人|来信人|联系人|署名|联系电话|电话|手机号?|联系方式|company(?: name)?|name of (?:the )?(?:company|firm)|applicant|submitted by|sender|from|firm|contact(?: person)?|phone|tel)$/u;

/** Is there a label before the colon? */
export function isLabel(text: string): boolean {
  return text.length <= 30 && LABEL.test(text);
}

/** Clauses of a normalised text that still has its line ends. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const piece = text.slice(from, match.index);
    if (match[0].startsWith(':') && isLabel(piece)) continue;
    clauses.push({ text: piece, end: match[0] });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...clauses, { text: text.slice(from), end: '' }] : clauses;
}
