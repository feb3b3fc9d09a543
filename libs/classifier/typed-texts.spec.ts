import { describe, expect, it } from '@jest/globals';
import { createClassifier } from './classifier.js';
import { windowOf } from './teaching.js';
import { TYPED_TEXTS } from './typed-texts.fixture.js';

/** Under what was reached when the texts were written, above what must be. */
const FLOOR = { window: 0.96, topThree: 0.98, type: 0.94, precision: 0.98, coverage: 0.65 };

const { route } = createClassifier();
const answers = TYPED_TEXTS.map(([type, text]) => {
  const { window, problemType, decision, alternatives } = route(text);
  const right = window === windowOf(type);
  const topThree = [window, ...alternatives.map((other) => other.window)]
    .slice(0, 3)
    .includes(windowOf(type));
  return { right, topThree, type: problemType === type, sent: decision === 'dispatch' };
});

function share(of: readonly { readonly [key: string]: boolean }[], what: string): number {
  return of.filter((answer) => answer[what]).length / of.length;
}

describe('texts as firms write them, by the catalogue alone', () => {
  const sent = answers.filter((answer) => answer.sent);
  it.each([
    ['window', share(answers, 'right')],
    ['topThree', share(answers, 'topThree')],
    ['type', share(answers, 'type')],
    ['precision', share(sent, 'right')],
    ['coverage', share(answers, 'sent')],
  ] as const)('%s: %d', (what, reached) => {
    process.stdout.write(
      `${TYPED_TEXTS.length} texts, ${what}: ${reached.toFixed(3)} (floor ${FLOOR[what]})\n`,
    );
    expect(reached).toBeGreaterThanOrEqual(FLOOR[what]);
  });
});
