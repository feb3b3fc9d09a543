import { describe, expect, it } from '@jest/globals';
import { envAt, give, instant, submitted } from '../../../test/factories/lifecycle/case.js';
import { liveClock } from '../problem/problem.js';
import { settle } from '../problem/settle.js';
import { completePolicy, DEFAULT_POLICY, type Policy } from './policy.js';

describe('a policy that was pinned before a clock was thought of', () => {
  const { slip: _slip, follow_up_call: _call, ...limits } = DEFAULT_POLICY.limits;
  const { withdrawalFlagMinutes: _minutes, ...rest } = DEFAULT_POLICY;
  const older = { ...rest, maxReworks: 1, limits: { ...limits, promise: DEFAULT_POLICY.limits.reply } };
  const policy = completePolicy(older as unknown as Policy);

  it('keeps what it says itself, and takes the rest from what is shipped', () => {
    expect(policy).toMatchObject({ maxReworks: 1, withdrawalFlagMinutes: 420 });
    expect(policy.limits.promise).toEqual(DEFAULT_POLICY.limits.reply);
    expect(policy.limits.slip).toEqual(DEFAULT_POLICY.limits.slip);
  });

  it('settles E3 with its slip', () => {
    const { record } = give(
      submitted('2026-03-02T10:00'),
      'clerkA',
      { name: 'accept', facts: {} },
      '2026-03-02T10:05',
    );
    const late = settle(record, { ...envAt(instant('2026-03-05T08:30'), record), policy });
    expect(liveClock(late.record, 'slip')).toBeDefined();
  });
});
