import { existsSync, readFileSync } from 'node:fs';
import type { LabelledLine } from '../../libs/classifier/train/dataset.js';

const PLACE = '../shared/data/corpus';

/** False where the corpora are not laid out beside the checkout. */
export function hasCorpus(): boolean {
  return existsSync(PLACE);
}

/** One part of a corpus. Its texts stay in memory: nothing of them may be printed or written. */
export function corpus(
  name: 'hotline-zh' | 'banking-en' | 'complaints-en',
  part: 'train' | 'dev',
): readonly LabelledLine[] {
  return readFileSync(`${PLACE}/${name}/${part}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledLine);
}
