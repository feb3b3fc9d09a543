import { ApplicationFailure } from '@temporalio/common';
import { DomainError, type ErrorKind } from '@bihuan/domain/errors.js';

/**
 * The second of the two tables that translate errors outward (handbook 4, Errors; the first is the API's problem+json).
 * A refusal stays a refusal however often one asks; a database that is away comes back.
 */
const RETRYABLE: Readonly<Record<ErrorKind, boolean>> = {
  invalid: false,
  unauthenticated: false,
  forbidden: false,
  not_found: false,
  conflict: false,
  stale: false,
  precondition: false,
  rate: false,
  unavailable: true,
};

/** An error as Temporal should see it: code and kind only, for histories carry no words of people. Bugs may be retried. */
export function toFailure(error: unknown): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof DomainError) {
    const nonRetryable = !RETRYABLE[error.kind];
    return ApplicationFailure.create({ message: error.kind, type: error.code, nonRetryable });
  }
  const name = error instanceof Error ? error.name : 'Error';
  return ApplicationFailure.create({ message: 'a bug: see the log', type: name, nonRetryable: false });
}

/** Wraps activities so that every error that leaves them went through the table. `seen` gets the original, for the log. */
export function asActivities<A extends Record<string, (...args: never[]) => Promise<unknown>>>(
  activities: A,
  seen: (error: unknown) => void,
): A {
  const wrapped = Object.entries(activities).map(([name, run]) => [
    name,
    async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        seen(error);
        throw toFailure(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as A;
}
