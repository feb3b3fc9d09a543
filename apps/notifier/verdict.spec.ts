import { describe, expect, it } from '@jest/globals';
import { EVENT_KINDS } from '@bihuan/domain/problem/events.js';
import { verdict } from './verdict.js';

const unknown = { outcome: 'unknown', reason: 'cut off' } as const;

describe('what a try makes of a delivery', () => {
  it('sends the gap notice, the answer and E2 again when nobody knows, everything else goes to a person', () => {
    const again = EVENT_KINDS.filter((kind) => verdict({ kind, attempts: 1 }, unknown).status === 'pending');
    expect(again).toEqual(['gaps_notified', 'answered', 'due_passed']);
    expect(verdict({ kind: 'accepted', attempts: 1 }, unknown)).toEqual({
      status: 'uncertain',
      error: 'cut off',
    });
  });

  it('bounds the copies: a provider that never answers is left to a person at the third', () => {
    expect(verdict({ kind: 'answered', attempts: 2 }, unknown).status).toBe('pending');
    expect(verdict({ kind: 'answered', attempts: 3 }, unknown).status).toBe('uncertain');
  });

  it('waits for a provider that is away, longer each time, for about three days', () => {
    const away = { outcome: 'unavailable', reason: 'ECONNREFUSED' } as const;
    const ends = Array.from({ length: 301 }, (_, i) => verdict({ kind: 'accepted', attempts: i + 1 }, away));
    const delays = ends.flatMap((end) => (end.status === 'pending' ? [end.retryInMs] : []));
    expect(delays.slice(0, 3)).toEqual([10_000, 20_000, 40_000]);
    expect(Math.max(...delays)).toBe(900_000);
    expect(delays.reduce((a, b) => a + b, 0) / 86_400_000).toBeGreaterThan(3);
    expect(ends.at(-1)).toEqual({ status: 'failed', error: 'given up: ECONNREFUSED' });
  });

  it('takes yes and no for what they are', () => {
    expect(verdict({ kind: 'accepted', attempts: 1 }, { outcome: 'accepted' })).toEqual({ status: 'sent' });
    const no = { outcome: 'refused', reason: '550' } as const;
    expect(verdict({ kind: 'answered', attempts: 1 }, no)).toEqual({ status: 'failed', error: '550' });
  });
});
