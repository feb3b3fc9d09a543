import { expect, it } from '@jest/globals';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { guarded, type ClassifierFailure } from './router.js';

const TEXT = '张三的电话是13812345678';
const route = (classify: () => Partial<Routing>) => {
  const failures: ClassifierFailure[] = [];
  const routing = guarded({ route: () => classify() as Routing }, (failure) => failures.push(failure))(TEXT);
  return { routing, failures };
};
const thrown = (error: unknown) =>
  route(() => {
    throw error;
  });

it('what the classifier says is passed on, and nobody hears of a failure', () => {
  expect(route(() => ({ window: 'tax', confidence: 0.9 }))).toEqual({
    routing: { window: 'tax', confidence: 0.9 },
    failures: [],
  });
});

it('a person routes where the classifier throws, and who watches hears it without a word of the text', () => {
  const { routing, failures } = thrown(new RangeError(`no place for\n    at ${TEXT}`));
  expect(routing).toMatchObject({
    window: 'general',
    decision: 'triage',
    doubt: 'unavailable',
    model: 'none',
  });
  expect(failures).toEqual([{ kind: 'RangeError', at: expect.stringContaining('router.spec') }]);
  expect(JSON.stringify(failures)).not.toMatch(/张三|13812345678/);
  expect(thrown(TEXT).failures).toEqual([{ kind: 'string', at: null }]);
});

it('a probability that is no number is a failure too', () => {
  const { routing, failures } = route(() => ({ window: 'tax', confidence: NaN }));
  expect(routing.decision).toBe('triage');
  expect(failures).toEqual([{ kind: 'not_finite', at: null }]);
});
