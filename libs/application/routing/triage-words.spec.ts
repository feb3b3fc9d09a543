import { expect, it } from '@jest/globals';
import { createClassifier } from '@bihuan/classifier/classifier.js';
import { DOUBT_WORDS } from './triage-words.js';

it('each doubt of the classifier has its own words, and the classifier says them', () => {
  expect(DOUBT_WORDS.map((d) => d.reason).sort()).toEqual(['bundle', 'by_type', 'empty', 'scope', 'unsure']);
  expect(new Set(DOUBT_WORDS.map((d) => d.en)).size).toBe(DOUBT_WORDS.length);
  const said = createClassifier()
    .route('。。。')
    .reasons.map((r) => r.en);
  expect(DOUBT_WORDS.find((d) => said.includes(d.en))?.reason).toBe('empty');
});
