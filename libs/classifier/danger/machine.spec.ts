import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../classifier.js';
import ruled from './ruled.json' with { type: 'json' };
import told from './told.json' with { type: 'json' };
import unseen from './unseen.fixture.json' with { type: 'json' };

const { route } = createClassifier();

/** Shares of calls heard, heard as what they are, and of other texts that were taken for a call. */
function heard({ calls, quiet }: typeof unseen) {
  const of = Object.entries(calls).flatMap(([kind, texts]) =>
    texts.map((text) => ({ kind, danger: route(text).danger })),
  );
  const loud = of.filter(({ danger }) => danger !== null);
  return {
    calls: loud.length / of.length,
    kinds: loud.filter(({ kind, danger }) => danger?.kind === kind).length / loud.length,
    quiet: quiet.filter((text) => route(text).danger !== null).length / quiet.length,
  };
}

describe('danger', () => {
  it('is heard in texts that neither rules nor machine have seen', () => {
    const { calls, kinds, quiet } = heard(unseen);
    process.stdout.write(
      `unseen: ${calls.toFixed(3)} of calls, ${kinds.toFixed(3)} by kind, ${quiet.toFixed(3)} of others\n`,
    );
    expect(calls).toBeGreaterThanOrEqual(0.9);
    expect(kinds).toBeGreaterThanOrEqual(0.9);
    expect(quiet).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['ruled', ruled],
    ['told', told],
  ])('is what was taught: %s', (_, texts) => {
    const { calls, kinds, quiet } = heard(texts);
    process.stdout.write(
      `taught: ${calls.toFixed(3)} of calls, ${kinds.toFixed(3)} by kind, ${quiet.toFixed(3)} of others\n`,
    );
    expect(calls).toBeGreaterThanOrEqual(0.99);
    expect(kinds).toBeGreaterThanOrEqual(0.95);
    expect(quiet).toBeLessThanOrEqual(0.01);
  });

  it('teaches nothing that is tested as unseen', () => {
    const taught = new Set(
      [ruled, told].flatMap(({ calls, quiet }) => [...Object.values(calls).flat(), ...quiet]),
    );
    const tested = [...Object.values(unseen.calls).flat(), ...unseen.quiet];
    expect(tested.filter((text) => taught.has(text))).toEqual([]);
  });
});
