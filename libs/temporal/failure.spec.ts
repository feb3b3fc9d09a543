import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from '@jest/globals';
import { DomainError, type ErrorKind } from '@bihuan/domain/errors.js';
import { asActivities, toFailure } from './failure.js';

describe('errors towards Temporal', () => {
  const REFUSALS: readonly ErrorKind[] = [
    'invalid',
    'unauthenticated',
    'forbidden',
    'not_found',
    'conflict',
    'stale',
    'precondition',
    'rate',
  ];

  it.each(REFUSALS)('%s is not tried again', (kind) => {
    expect(toFailure(new DomainError('some_code', kind))).toMatchObject({
      nonRetryable: true,
      type: 'some_code',
    });
  });

  it('unavailable and bugs are', () => {
    expect(toFailure(new DomainError('busy', 'unavailable'))).toMatchObject({ nonRetryable: false });
    expect(toFailure(new TypeError('x is undefined'))).toMatchObject({
      nonRetryable: false,
      type: 'TypeError',
    });
  });

  it('carry no words: an error may quote what people wrote', () => {
    const failures = [
      toFailure(new DomainError('bad', 'invalid', '营业执照')),
      toFailure(new Error('营业执照')),
    ];
    for (const failure of failures)
      expect(JSON.stringify([failure.message, failure.details])).not.toMatch(/营/);
  });

  it('are shown to the log as they were', async () => {
    const seen: unknown[] = [];
    const bug = new Error('broken');
    const { ring } = asActivities({ ring: () => Promise.reject(bug) }, (error) => seen.push(error));
    await expect(ring()).rejects.toBeInstanceOf(ApplicationFailure);
    expect(seen).toEqual([bug]);
  });
});
