/** A text in one spelling of digits, letters and dashes, each unit with its place in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const DASH = /[\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff0d]/;
const SPACE = /[\t\u00a0\u2000-\u200a\u202f\u3000]/;
/** Digits in words, as they are spoken and as they stand on bills. */
const IN_WORDS: readonly string[] = [
  '〇零',
  '一壹幺',
  '二贰貳',
  '三叁叄參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const VALUES = new Map(
  IN_WORDS.flatMap((words, value) => [...words].map((word) => [word, String(value)] as const)),
);
const WORD = `[${IN_WORDS.join('')}]`;
/** A mobile number in Chinese digits: 一三八零零… has as many of them as no amount has (those say 十 百 千, 拾 佰 仟). */
const SPOKEN_NUMBER = new RegExp(
  `(?<!${WORD})[${IN_WORDS[1]}][${IN_WORDS.slice(3).join('')}]${WORD}{9}(?!${WORD})`,
  'gu',
);

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  if (DASH.test(unit)) return '-';
  if (SPACE.test(unit)) return ' ';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
}

function spoken(words: string): string {
  return [...words].map((word) => VALUES.get(word)!).join('');
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
