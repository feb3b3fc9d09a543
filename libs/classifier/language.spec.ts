import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('the language of a text', () => {
  it.each([
    ['发票额度不够用了', 'zh'],
    ['电子税务局 app 登录不上去,一直转圈', 'zh'],
    ['our export refund has not arrived for two months', 'en'],
    ['our vat refund 还没到,please help 催一下', 'mixed'],
    ['', 'zh'],
  ] as const)('%s: %s', (text, language) => expect(languageOf(text)).toBe(language));
});
