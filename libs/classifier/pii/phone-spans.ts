import type { PiiKind, PiiSpan } from './pii.types.js';

const GAP = '[ .-]{0,2}';
// Area codes in use: 10, 20–29, and three digits whose second is no 0 but in 701.
const AREA = '(?:10|2\\d|[3-9][1-9]\\d|701)';
const CHINA = '(?:\\(?(?:\\+|00) ?86\\)?|(?<![\\d.])86)[ .-]{0,2}';
/** How people group the eleven digits of a mobile number; with any other grouping they are several numbers. */
const GROUPINGS = [
  [11],
  [3, 4, 4],
  [3, 3, 5],
  [3, 3, 3, 2],
  [3, 8],
  [4, 3, 4],
  [4, 4, 3],
  [5, 6],
  [7, 4],
  [3, 2, 2, 2, 2],
  Array<number>(11).fill(1),
];
/** A number that the end of a line cuts keeps its usual groups; with any other they are columns of a table. */
const LINES = String.raw`\d{3}(?:[ .-]{1,2}|[ ]?\r?\n[ ]?)\d{4}(?:[ .-]{1,2}|[ ]?\r?\n[ ]?)\d{4}`;
const MOBILE = `(?=1${GAP}[3-9])(?:${GROUPINGS.map(grouped).join('|')}|${LINES})(?!\\d)`;
const EXTENSION = '(?: ?(?:转|分机|内线|ext\\.?|x|-) ?\\d{1,5}(?!\\d))?';

function grouped(sizes: readonly number[]): string {
  return sizes.map((size) => `\\d{${size}}`).join(`[ .-]{1,2}`);
}

interface Form {
  readonly kind: PiiKind;
  readonly form: RegExp;
}

/** Longest form first; a look-behind keeps them out of longer numbers, of 1.5 and of QY-2026…. */
const START = '(?<!\\d)(?<!\\d[.-])';
const FORMS: readonly Form[] = [
  { kind: 'mobile', form: new RegExp(`(?<!\\d)${CHINA}(?:\\(?0\\)?)?${MOBILE}`, 'giu') },
  {
    kind: 'landline',
    form: new RegExp(
      `(?:${CHINA})(?:\\(0\\) ?|0)?\\(?${AREA}\\)?${GAP}[2-9]\\d{2,3}${GAP}\\d{4}(?!\\d)${EXTENSION}`,
      'giu',
    ),
  },
  {
    kind: 'foreign',
    form: /(?<![\d\w])(?:\+|00(?=85[23]|886|8[12]|44|49|1-|33|39|65|7-))[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .-]?\d{2,5}){1,4}(?!\d)/giu,
  },
  { kind: 'mobile', form: new RegExp(`${START}0?${MOBILE}`, 'giu') },
  {
    kind: 'landline',
    form: new RegExp(`${START}\\(?0${AREA}\\)?${GAP}[2-9]\\d{2,3}${GAP}\\d{4}(?!\\d)${EXTENSION}`, 'giu'),
  },
  {
    kind: 'landline',
    form: new RegExp(
      `(?<=(?:电话|座机|固话|传真|热线|致电|拨打|\\btel|phone|\\bfax|\\bcall)[^\\d\\n,。;]{0,6})[2-9]\\d{2,3}[ -]?\\d{4}(?!\\d|\\.\\d)${EXTENSION}`,
      'giu',
    ),
  },
];

/** What tells that the digits are money, a measure or part of a code, not a telephone. */
const MONEY_BEFORE = /(?:[¥$€£]|rmb|usd|eur|cny) ?$/i;
const MONEY_BEHIND = /^ ?(?:元|块|万|亿|美元|欧元|rmb|yuan|usd|eur|cny|%|\.\d{1,2}(?!\d))/i;
const SPLIT_MEASURE = /^ ?(?:千|吨|公斤|kg|平|㎡|米|度|kwh|件|个|台)/i;
const PHONE_WORD =
  /(?:^|[^a-z])(?:t|m|p|ph|tel|mob|mobile|phone|cell|call|at|on|wx|vx|v|wechat|whatsapp|contact|no|nr|number|or|and|to|is)$/i;
const CODE_BEFORE = /[a-z]-?$/i;
const CODE_BEHIND = /^-?[a-z]/i;
const WORD_BEHIND = /^(?:wx|vx|wechat|ext|or\b|and\b|x\d)/i;
const LOOK = 12;
/** Digits of a telephone, country and extension included. */
const FEWEST = 7;
const MOST = 20;

function isPhone(text: string, { kind, start, end }: PiiSpan): boolean {
  const before = text.slice(Math.max(0, start - LOOK), start);
  const behind = text.slice(end, end + LOOK);
  const word = text.slice(start, end);
  const digits = word.replace(/\D/g, '').length;
  if (digits < (kind === 'foreign' ? 9 : FEWEST) || digits > MOST) return false;
  if (MONEY_BEFORE.test(before) || MONEY_BEHIND.test(behind)) return false;
  if (/[\s.-]/.test(word) && SPLIT_MEASURE.test(behind)) return false;
  if (CODE_BEFORE.test(before) && !PHONE_WORD.test(before)) return false;
  return !CODE_BEHIND.test(behind) || WORD_BEHIND.test(behind);
}

/** Telephones: mobile and landline in Chinese and international forms, others with their country code. */
export function phoneSpans(text: string): readonly PiiSpan[] {
  return FORMS.flatMap(({ kind, form }) =>
    [...text.matchAll(form)]
      .map(({ 0: word, index }) => ({ kind, start: index, end: index + word.length }))
      .filter((span) => isPhone(text, span)),
  );
}
