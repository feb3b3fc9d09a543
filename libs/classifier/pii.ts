import { isCreditCode } from '@bihuan/domain/enterprise/credit-code.js';
import { foldDigits, type Folded } from './pii/fold.js';
import { numberSpans } from './pii/number-spans.js';
import type { PiiKind, PiiSpan } from './pii/pii.types.js';

/** What stands in the place of a masked item: the reader still sees what kind of thing was said. */
export const PII_TOKENS: Readonly<Record<PiiKind, string>> = {
  mobile: '〔手机〕',
  landline: '〔座机〕',
  foreign: '〔境外电话〕',
  identity: '〔身份证〕',
  card: '〔银行卡〕',
  email: '〔邮箱〕',
  plate: '〔车牌〕',
  creditCode: '〔信用代码〕',
};

const EMAIL = /[a-z0-9][\w.+%-]{0,63} ?(?:@|[([]at[)\]]) ?[a-z0-9-]{1,63}(?: ?\. ?[a-z0-9-]{2,63}){1,4}/giu;

const CREDIT_DIGIT = '[0-9A-HJ-NPQRTUWXY]';
const CREDIT_CODE = new RegExp(`(?<![0-9A-Z])${CREDIT_DIGIT}(?:[ -]?${CREDIT_DIGIT}){17}(?![0-9A-Z])`, 'giu');
// Registering department, category and province (GB 32100-2015, 4.3): any 18 digits pass the check digit 1 time in 31.
const CREDIT_HEAD =
  /^(?:1[1239]|2[19]|3[1-59]|4[19]|5[12349]|6[129]|7[129]|8[19]|9[123]|A[19]|N[1239]|Y1)(?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

// Lead character of a province, letter of a city, then five places, six for new-energy cars (GA 36-2018). 新 is also the
// word “new”: 全新A12345 is a model.
const PLATE =
  /(?<![全更最创])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Z] ?[·•.-]? ?(?=[A-Z]{0,3}\d)(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[挂学警港澳]|[A-HJ-NP-Z0-9]{5})(?![A-Z0-9])/giu;
const PLATE_DIGITS = 2;

/**
 * The text with personal and account numbers replaced by typed tokens. Everything else stays as it was written; a text
 * that was masked once stays the same. Done before anything is stored for learning (handbook 9, design 1).
 */
export function maskPii(text: string): string {
  const folded = foldDigits(text);
  let out = '';
  let at = 0;
  for (const { kind, start, end } of spansOf(folded)) {
    out += text.slice(at, folded.at[start]) + PII_TOKENS[kind];
    at = folded.at[end - 1]! + 1;
  }
  return out + text.slice(at);
}

/** Spans in order, none inside another: what is found first (the surest form) keeps its place. */
function spansOf({ text }: Folded): readonly PiiSpan[] {
  const found = [
    ...matches(text, EMAIL, 'email'),
    ...creditCodes(text),
    ...plates(text),
    ...numberSpans(text),
  ];
  const taken: PiiSpan[] = [];
  for (const span of found) {
    if (taken.every(({ start, end }) => span.end <= start || span.start >= end)) taken.push(span);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function matches(text: string, form: RegExp, kind: PiiKind): readonly PiiSpan[] {
  return [...text.matchAll(form)].map(({ 0: word, index }) => ({
    kind,
    start: index,
    end: index + word.length,
  }));
}

function creditCodes(text: string): readonly PiiSpan[] {
  return matches(text, CREDIT_CODE, 'creditCode').filter(({ start, end }) => {
    const code = text.slice(start, end).replace(/[ -]/g, '').toUpperCase();
    return CREDIT_HEAD.test(code) && isCreditCode(code);
  });
}

function plates(text: string): readonly PiiSpan[] {
  return matches(text, PLATE, 'plate').filter(
    ({ start, end }) => (text.slice(start, end).match(/\d/g)?.length ?? 0) >= PLATE_DIGITS,
  );
}
