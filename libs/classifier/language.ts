import type { Language } from '@bihuan/domain/routing/language.js';
import { isCjk, isLatin } from './text.js';

/** A few English names in a Chinese text, or Chinese ones in an English text, do not make it mixed. */
const MOSTLY = 0.8;
/** A word of alphabetic script weighs as much as two Chinese characters. */
const LETTERS_OF_A_CHARACTER = 2.5;

/** Language of an already normalised text, for figures by language; never for its route (I10). */
export function languageOf(normalised: string): Language {
  let [chinese, letters] = [0, 0];
  for (let i = 0; i < normalised.length; i++) {
    const code = normalised.charCodeAt(i);
    if (isCjk(code)) chinese += 1;
    else if (isLatin(code)) letters += 1;
  }
  const latin = letters / LETTERS_OF_A_CHARACTER;
  if (chinese >= MOSTLY * (chinese + latin)) return 'zh';
  return latin >= MOSTLY * (chinese + latin) ? 'en' : 'mixed';
}
