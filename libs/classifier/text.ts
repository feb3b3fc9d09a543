import { simplified } from './traditional.js';

/** Version of everything between the text and its features. A model trained under another one is refused by name. */
export const PIPELINE = 'bihuan-text-5';

/** Longer texts are read up to here; what a problem is about stands earlier (handbook 9: 20,000 characters ≤ 100 ms). */
export const MAX_LENGTH = 20_000;

// Control and format characters, joiners, direction marks, variation selectors: invisible to the reader, so they must
// not change the route (I10). Tab and newline become spaces before.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
const SPACE = /[\s\u2028\u2029]+/gu;
const CJK_GAP = /(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])/gu;

/** One form for all spellings of the same characters: NFKC, lower case, simplified, nothing invisible, single spaces. */
export function normalise(raw: string): string {
  const cut = raw.length > MAX_LENGTH ? raw.slice(0, MAX_LENGTH) : raw;
  const folded = cut.normalize('NFKC').replace(SPACE, ' ').replace(INVISIBLE, '').toLowerCase();
  return simplified(folded).replace(SPACE, ' ').replace(CJK_GAP, '').trim();
}

/** True for the characters that Chinese is written with. */
export function isCjk(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** True for letters and digits of alphabetic scripts (after `normalise`: lower case). */
export function isLatin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xdf && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x1fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3040 && code <= 0x30ff)
  );
}

/** Fewer meaningful characters than this are no problem that anybody could route. */
export const MIN_SUBSTANCE = 2;

/** How many characters of the text carry meaning: neither space nor punctuation nor emoji. */
export function substance(normalised: string): number {
  let n = 0;
  for (let i = 0; i < normalised.length; i++) {
    const code = normalised.charCodeAt(i);
    if (isCjk(code) || isLatin(code)) n++;
  }
  return n;
}
