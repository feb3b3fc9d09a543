/** A text in one spelling of digits, letters and dashes, each unit with its place in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const DASH = /[\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff0d]/;
const SPACE = /[\t\u00a0\u2000-\u200a\u202f\u3000]/;
const SPOKEN = '〇零一二三四五六七八九';
/** A mobile number in Chinese digits: 一三八零零… has as many of them as no amount has (those say 十 百 千). */
const SPOKEN_NUMBER =
  /(?<![幺〇零一二三四五六七八九])[一幺][三四五六七八九][幺〇零一二三四五六七八九]{9}(?![幺〇零一二三四五六七八九])/gu;

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  if (DASH.test(unit)) return '-';
  if (SPACE.test(unit)) return ' ';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

function spoken(word: string): string {
  return [...word].map((c) => (c === '幺' ? '1' : String(Math.max(0, SPOKEN.indexOf(c) - 1)))).join('');
}

/** Full-width forms become ASCII, all dashes one, numbers in Chinese digits Arabic; what nobody sees is left out. */
export function foldDigits(raw: string): Folded {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < raw.length; i++) {
    const unit = raw[i]!;
    if (INVISIBLE.test(unit)) continue;
    text += foldUnit(unit);
    at.push(i);
  }
  return { text: text.replace(SPOKEN_NUMBER, spoken), at };
}
