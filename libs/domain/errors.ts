/**
 * What went wrong, in the words of the domain. Exactly two tables translate it outward:
 * HTTP (apps/api/src/http/problem-json.ts) and Temporal (libs/temporal/failure.ts). Source: handbook 4, Errors.
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'stale'
  | 'precondition'
  | 'rate'
  | 'unavailable';

/** A fault at one place of the input; `path` is a JSON pointer such as `/items/0/name`. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/**
 * A refusal that the caller can act on. `code` is stable and machine-readable (`already_claimed`),
 * `message` says what to do; `data` holds ids that a use case may turn into names.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string = code,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}
