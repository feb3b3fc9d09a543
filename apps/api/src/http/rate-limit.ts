import type { Response } from 'express';
import { DomainError } from '@bihuan/domain/errors.js';

/** At most this many strangers are remembered; beyond, the oldest window is forgotten first. */
const MAX_KEYS = 50_000;

interface Count {
  used: number;
  readonly resetsAt: number;
}

/**
 * Counts in fixed windows, in the memory of this process (real time, monotonic): a brake on guessing, not an accounting.
 * With several API processes each one counts for itself.
 */
export class RateLimit {
  private readonly counts = new Map<string, Count>();

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  /** Counts one use. @throws DomainError `rate_limited` once the limit is reached, with the seconds to wait */
  take(key: string, response?: Response): void {
    const now = performance.now();
    const count = this.current(key, now);
    const seconds = Math.max(1, Math.ceil((count.resetsAt - now) / 1_000));
    response?.setHeader('RateLimit-Limit', String(this.limit));
    response?.setHeader('RateLimit-Remaining', String(Math.max(0, this.limit - count.used - 1)));
    response?.setHeader('RateLimit-Reset', String(seconds));
    if (count.used >= this.limit) {
      throw new DomainError('rate_limited', 'rate', `Too many tries; wait ${seconds} s.`, {
        retryAfterSeconds: seconds,
      });
    }
    count.used += 1;
  }

  /** A use that turned out well does not count: only failures are rationed. */
  giveBack(key: string): void {
    const count = this.counts.get(key);
    if (count && count.used > 0) count.used -= 1;
  }

  private current(key: string, now: number): Count {
    const known = this.counts.get(key);
    if (known && known.resetsAt > now) return known;
    if (known) this.counts.delete(key);
    if (this.counts.size >= MAX_KEYS) this.forgetOldest();
    const fresh = { used: 0, resetsAt: now + this.windowMs };
    this.counts.set(key, fresh);
    return fresh;
  }

  private forgetOldest(): void {
    const [oldest] = this.counts.keys();
    if (oldest !== undefined) this.counts.delete(oldest);
  }
}
