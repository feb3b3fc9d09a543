import { clausesOf } from './firm/clauses.js';
import { withoutIntroductions } from './firm/introduction.js';
import { MAX_LENGTH, normalise } from './text.js';

const GREETING =
  /^(?:(?:您好|你好|领导好|尊敬的[^,。:!]{0,10}|各位领导|hello|hi|dear (?:sirs?(?: or madam)?|all|team))[,。!:\s]+)+/u;
const LINE_END = /[\r\n\u2028\u2029]+/u;
// Spaces between Chinese characters are read over later (`normalise`); here they part a signature from its text.
const GAP = /[\r\n\u2028\u2029]+|(?<=[\u3400-\u9fff])[ \t\u3000]+(?=[\u3400-\u9fff])/u;
/** With more gaps than this a program has cut the text into words, and a gap parts nothing. */
const MANY_GAPS = 20;
const SIGNATURE =
  /(?<=^|[\s.!?,;])(?:(?:best |kind |warm )?regards|yours (?:sincerely|faithfully)|sincerely|many thanks|thanks|thank you)[\s,.!]{1,4}(?:[\w&'.()-]{1,30}[\s,]{1,2}){1,14}?(?:ltd|limited|inc|llc|gmbh|corp(?:oration)?|plc)\b\.?(?:,? \(?[a-z ]{1,20} branch\)?)?$/u;
const REACH = 160;

/** A question of so few characters asks about what stands before it: 小微企业,怎么认定. */
const BARE_QUESTION = /^(?:怎么|如何|什么|能不能|可不可以|是否|要不要|有没有|多久)[^,。]{0,3}[?。]?$/u;

function unsigned(text: string): string {
  const from = Math.max(0, text.length - REACH);
  return text.slice(0, from) + text.slice(from).replace(SIGNATURE, '');
}

function linesOf(raw: string): readonly string[] {
  const lines = raw.split(GAP, MANY_GAPS + 1);
  return lines.length > MANY_GAPS ? raw.split(LINE_END) : lines;
}

/**
 * The normalised text without what the firm says of itself: its name, its form, its size, at the head, in a label, as a
 * signature. Names of others stay: who owes or refuses is what the matter is about. Nothing remains of a text that says no more.
 */
export function withoutFirm(raw: string): string {
  const text = unsigned(
    linesOf(raw.slice(0, MAX_LENGTH))
      .map(normalise)
      .filter((line) => line !== '')
      .join('\n')
      .replace(GREETING, ''),
  );
  const clauses = clausesOf(text);
  const kept = withoutIntroductions(clauses);
  const rest = normalise(kept.map((clause) => clause.text + clause.end).join(''));
  return kept.length < clauses.length && BARE_QUESTION.test(rest) ? normalise(raw) : rest;
}
