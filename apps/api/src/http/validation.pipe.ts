import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { DomainError, type FieldFault } from '@bihuan/domain/errors.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** Zod's, of a strict object: all that it does not know, in one issue. */
  readonly keys?: unknown;
}

/** At most this many faults are told at once. */
const MAX_FAULTS = 50;

/**
 * Validates against the schema of a parameter (`@Body({ schema })`); each fault keeps its place as a JSON pointer. Not the
 * framework's pipe: that one drops `constructor` and `__proto__` unsaid, and an unknown key is an unknown key.
 */
export class SchemaPipe implements PipeTransform {
  async transform(value: unknown, { type, schema }: ArgumentMetadata): Promise<unknown> {
    if (!schema || type === 'custom') return value;
    const result = await schema['~standard'].validate(value);
    if (result.issues) throw invalidInput(result.issues, type);
    return result.value;
  }
}

/** The refusal that lists faults by place. */
export function invalidInput(issues: readonly Issue[], where: ArgumentMetadata['type']): DomainError {
  const errors = issues.flatMap(faultsOf).slice(0, MAX_FAULTS);
  const [first] = errors;
  const place =
    where === 'query' ? `The query${first?.path && `, ${first.path}`}` : first?.path || 'The body';
  const detail = first ? `${place}: ${first.message}` : 'The request has faults.';
  return new DomainError('invalid_input', 'invalid', detail, { errors });
}

/** Each unknown key is a fault of its own, at its own place. */
function faultsOf({ path = [], message, keys }: Issue): FieldFault[] {
  if (!Array.isArray(keys)) return [{ path: pointer(path), message }];
  return keys.map((key) => ({ path: pointer([...path, String(key)]), message: 'is not known here' }));
}

/** JSON pointer (RFC 6901): `/items/0/name`. */
function pointer(path: NonNullable<Issue['path']>): string {
  const segments = path.map((p) => String(typeof p === 'object' ? p.key : p));
  return segments.map((s) => `/${s.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
