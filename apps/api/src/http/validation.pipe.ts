import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainError, type FieldFault } from '@bihuan/domain/errors.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** At most this many faults are told at once. */
const MAX_FAULTS = 50;

/** Validates against the schema of a parameter (`@Body({ schema })`); each fault keeps its place as a JSON pointer. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({ exceptionFactory: (issues) => invalidInput(issues) });
}

/** The refusal that lists faults by place. */
export function invalidInput(issues: readonly Issue[]): DomainError {
  const errors: FieldFault[] = issues
    .slice(0, MAX_FAULTS)
    .map(({ path = [], message }) => ({ path: pointer(path), message }));
  const [first] = errors;
  const detail = first ? `${first.path || 'The body'}: ${first.message}` : 'The request has faults.';
  return new DomainError('invalid_input', 'invalid', detail, { errors });
}

/** JSON pointer (RFC 6901): `/items/0/name`. */
function pointer(path: NonNullable<Issue['path']>): string {
  const segments = path.map((p) => String(typeof p === 'object' ? p.key : p));
  return segments.map((s) => `/${s.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
