/**
 * One door: whatever changes a problem passes through libs/application, which uses the statements of one folder.
 * The import rule `one-door` guards the way by functions; this guards the way by text (SQL in a string).
 */
import { describe, expect, test } from '@jest/globals';
import { sources, withoutComments } from './sources.js';

const WRITES =
  /\b(insert\s+into|update|delete\s+from|merge\s+into|truncate(\s+table)?|copy)\s+(only\s+)?(public\.)?"?problem"?(?![\w.])/i;

const writes = (text: string) => WRITES.test(withoutComments(text));

describe('the problem table', () => {
  test('is written only by the statements of libs/db/problem', () => {
    const all = sources('apps', 'libs', 'workflows', 'bench').filter(({ text }) => writes(text));
    expect(all.length).toBeGreaterThan(0);
    expect(
      all.map(({ file }) => file).filter((file) => !/^libs\/db\/problem\/[^/]+\.sql\.ts$/.test(file)),
    ).toEqual([]);
  });

  test('and never by an entity manager', () => {
    const all = sources('apps', 'libs').filter(({ text }) =>
      /\.(save|upsert|softRemove)\(/.test(withoutComments(text)),
    );
    expect(all.map(({ file }) => file)).toEqual([]);
  });

  test.each([
    'insert into problem (id) values ($1)',
    'UPDATE problem SET state = $1',
    'update only "problem" p set state = 1',
    'delete from public.problem',
    'truncate table problem',
    'insert\n  into problem select 1',
  ])('%s is noticed', (text) => {
    expect(writes(text)).toBe(true);
  });

  test.each([
    'select 1 from problem',
    'insert into problem_note values (1)',
    '// update problem set state',
    'update problem.x set y',
  ])('%s is not', (text) => {
    expect(writes(text)).toBe(false);
  });
});
