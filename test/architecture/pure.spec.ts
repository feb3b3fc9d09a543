/** The domain and the workflows give the same answer on every machine, today and at a replay in a year. */
import { describe, expect, test } from '@jest/globals';
import { sources, withoutComments } from './sources.js';

/** Lint knows most of these; it cannot see an empty `new Date()` or a method that asks the machine's language. */
const IMPURE: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b/, 'reads a clock'],
  [/\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/, 'draws at random'],
  [/\bprocess\.|\bglobalThis\b/, 'asks the process'],
  [/\bIntl\b|\.toLocale\w+\(|\.localeCompare\(/, "asks the machine's language"],
  [/\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/, "asks the machine's zone"],
  [/\bset(Timeout|Interval|Immediate)\b/, 'waits by itself'],
];

const faultsOf = (text: string, allowed = '') =>
  IMPURE.filter(([pattern, fault]) => fault !== allowed && pattern.test(withoutComments(text))).map(
    ([, fault]) => fault,
  );

describe('domain and workflows', () => {
  test.each([
    ['libs/domain', ''],
    // Temporal gives workflows a clock of their own, which a replay reads the same.
    ['workflows', 'reads a clock'],
  ])('%s is pure', (room, allowed) => {
    const all = sources(room);
    expect(all.length).toBeGreaterThan(0);
    expect(
      all.flatMap(({ file, text }) => faultsOf(text, allowed).map((fault) => `${file} ${fault}`)),
    ).toEqual([]);
  });

  test.each([
    ['const now = new Date();', 'reads a clock'],
    ['const id = Math.random();', 'draws at random'],
    ["const zone = process.env['TZ'];", 'asks the process'],
    ['names.sort((a, b) => a.localeCompare(b));', "asks the machine's language"],
    ['const day = date.getDay();', "asks the machine's zone"],
    ['setTimeout(ring, 1000);', 'waits by itself'],
  ])('%s is noticed', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('what a comment says is not, nor is an instant that was given', () => {
    expect(faultsOf('// never Date.now() here\n/* nor Intl */ const at = new Date(ms).getUTCDay();')).toEqual(
      [],
    );
  });
});
