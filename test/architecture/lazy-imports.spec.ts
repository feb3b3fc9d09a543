import { expect, test } from '@jest/globals';
import { sources, withoutComments } from './sources.js';

/** The build rewrites aliases in static imports only: a lazy one would be missing when the built program runs. */
const BY_ALIAS = /\bimport\(\s*['"`]@bihuan\//;

test('no lazy import goes by an alias', () => {
  const all = sources('apps', 'libs', 'workflows', 'migrations', 'bench');
  expect(all.filter(({ text }) => BY_ALIAS.test(withoutComments(text))).map(({ file }) => file)).toEqual([]);
});

test('one that did would be seen', () => {
  expect(BY_ALIAS.test(`const { migrate } = await import('@bihuan/db/migrate.js');`)).toBe(true);
});
