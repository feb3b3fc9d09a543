import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | null = null;

/**
 * Words of a run of Chinese characters, longer ones also in their parts (竣工验收 → 竣工 · 验收 · 竣工验收). The dictionary
 * is loaded at the first call (some 60 MB): only trained models cut words, day zero does without.
 */
export function chineseWords(run: string): readonly string[] {
  jieba ??= Jieba.withDict(dict);
  return jieba.cutForSearch(run, true);
}
