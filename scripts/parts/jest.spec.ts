import { describe, expect, test } from '@jest/globals';
import { count, sum } from './jest.mjs';

const results = {
  numPassedTests: 3,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 2,
  numTodoTests: 1,
};
const nothing = {
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('what the last line of npm test counts', () => {
  test("the runner's own numbers, todo and pending as skipped", () => {
    expect(count(results)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  test('a file that could not be loaded is a failure, though none of its tests has failed', () => {
    expect(count({ ...results, numFailedTests: 0, numRuntimeErrorTestSuites: 2 })).toEqual({
      passed: 3,
      failed: 2,
      skipped: 3,
    });
  });

  test('a runner that has left no results is a failure', () => {
    expect(count(undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('a suite without a test is a failure, unless the caller has chosen tests', () => {
    expect(count(nothing)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(count(nothing, { mayBeEmpty: true })).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test('suites add up', () => {
    expect(sum([count(results), count(undefined)])).toEqual({ passed: 3, failed: 2, skipped: 3 });
  });
});
