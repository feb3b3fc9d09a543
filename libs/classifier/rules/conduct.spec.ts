import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../classifier.js';
import { CONDUCT } from './conduct.js';
import { CONDUCT_OR_ASK } from './conduct.fixture.js';
import { SCOPES } from './scope.js';

const { route } = createClassifier();

describe('conduct goes to oversight, an ask to the window that can give it', () => {
  it.each(CONDUCT_OR_ASK)('%s: %s', (window, text) => {
    expect(route(text).window).toBe(window);
  });
});

it('every rule has its own id and says what it saw in both languages', () => {
  const rules = [...CONDUCT, ...SCOPES];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { says } of rules) expect(says.zh !== '' && says.en !== '').toBe(true);
});
