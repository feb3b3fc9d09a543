import { isBankCard, isIdentityNumber } from './checks.js';
import { phoneSpans } from './phone-spans.js';
import type { PiiKind, PiiSpan } from './pii.types.js';

// Groups of digits as people write long numbers: with a space or a dash between them, whole groups only.
const RUN = /\d+(?:[ -]{1,2}\d+)*[xX]?/gu;
const GROUP = /\d+[xX]?/gu;
/** A card is written in five groups at most, an identity number too; more are numbers side by side. */
const MOST_GROUPS = 6;

/** An identity number over several lines. A card so cut may as well be a column of numbers: one in ten of them passes Luhn. */
const OVER_LINES = /(?<![\da-z])[1-8](?:[ -]?\r?\n?\d){16}[ -]?\r?\n?[\dx](?![\da-z])/giu;

interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters right before or behind belong to the number: then it is a contract, a batch or a model. */
const CODE_BEFORE = /(?:^|[^a-z])(?!(?:id|no|card|acct|account|icbc|abc|ccb|boc|cmb|psbc)[ .:-]?$)[a-z]+-?$/i;
const CODE_BEHIND = /^-?[a-z]/i;
const LOOK_BACK = 12;

function inCode(text: string, { start, end }: Group): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return CODE_BEFORE.test(before) || CODE_BEHIND.test(text.slice(end, end + 2));
}

function kindOf(digits: string): PiiKind | null {
  if (digits.length === 18 && isIdentityNumber(digits)) return 'identity';
  return isBankCard(digits) ? 'card' : null;
}

/** The longest span of whole groups from `from` on that is an identity number or a card. */
function checkedFrom(groups: readonly Group[], from: number): (PiiSpan & { readonly last: number }) | null {
  for (let last = Math.min(groups.length, from + MOST_GROUPS) - 1; last >= from; last--) {
    const part = groups.slice(from, last + 1);
    const kind = kindOf(part.map(({ text }) => text.toUpperCase()).join(''));
    if (kind) return { kind, start: part[0]!.start, end: part[part.length - 1]!.end, last };
  }
  return null;
}

function checkedIn(groups: readonly Group[]): readonly PiiSpan[] {
  const spans: PiiSpan[] = [];
  for (let i = 0; i < groups.length; i++) {
    const found = checkedFrom(groups, i);
    if (!found) continue;
    spans.push({ kind: found.kind, start: found.start, end: found.end });
    i = found.last;
  }
  return spans;
}

function identitiesOverLines(text: string): readonly PiiSpan[] {
  return [...text.matchAll(OVER_LINES)]
    .filter(
      ([number]) => number.includes('\n') && isIdentityNumber(number.replace(/[^\dx]/gi, '').toUpperCase()),
    )
    .map(({ 0: number, index }) => ({ kind: 'identity', start: index, end: index + number.length }));
}

/** Numbers that prove themselves by a check digit first, then telephones by their form. */
export function numberSpans(text: string): readonly PiiSpan[] {
  const checked = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const whole = { text: run, start: index, end: index + run.length };
    if (inCode(text, whole)) return [];
    const groups = [...run.matchAll(GROUP)].map((group) => ({
      text: group[0],
      start: index + group.index,
      end: index + group.index + group[0].length,
    }));
    return checkedIn(groups);
  });
  return [...checked, ...identitiesOverLines(text), ...phoneSpans(text)];
}
