import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@bihuan/domain/errors.js';

const TRIES = 3;
/** Deadlock, serialization failure; and a unique violation, which the next try finds as a stored answer or a settled rung. */
const WORTH_ANOTHER_TRY = ['40P01', '40001', '23505'];
/** Lock or statement time-out, too many connections, shutting down, connection lost. */
const BUSY = [
  '55P03',
  '57014',
  '53300',
  '57P01',
  '57P02',
  '57P03',
  '25P03',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** Runs a transaction up to three times; what stays busy is `unavailable` (503), never a bare database error. */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      if (WORTH_ANOTHER_TRY.includes(code) && tried < TRIES) {
        await delay(5 * tried + Math.random() * 10);
        continue;
      }
      throw asUnavailable(error) ?? error;
    }
  }
}

/** A database that is busy or away, as the refusal it is; undefined for any other error. */
export function asUnavailable(error: unknown): DomainError | undefined {
  return BUSY.includes(codeOf(error)) || isLost(error) ? unavailable(error) : undefined;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function isLost(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
}

function unavailable(cause: unknown): DomainError {
  const error = new DomainError(
    'busy',
    'unavailable',
    'The database is busy or away. Try again; a write with the same Idempotency-Key is never done twice.',
  );
  error.cause = cause;
  return error;
}
