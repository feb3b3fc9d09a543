import { createHash } from 'node:crypto';
import { DomainError } from '@bihuan/domain/errors.js';

/** What a cursor holds: the sort key of the last row, in the order of the list. */
export type CursorPart = string | number;

/** A check of one part: a cursor comes back from outside and is trusted no more than any other input. */
export type PartCheck = (part: unknown) => boolean;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const MAX_LENGTH = 400;

export const isUuid: PartCheck = (part) => typeof part === 'string' && UUID.test(part);
/** An instant that PostgreSQL takes too: between 1900 and 2200. */
export const isInstant: PartCheck = (part) =>
  typeof part === 'number' && Number.isInteger(part) && part > -2_208_988_800_000 && part < 7_258_118_400_000;
export const isOneOf =
  (...values: readonly CursorPart[]): PartCheck =>
  (part) =>
    values.includes(part as CursorPart);

/** An opaque cursor. `list` names the list with its filters: a cursor of another one is refused. */
export function encodeCursor(list: object, parts: readonly CursorPart[]): string {
  return Buffer.from(JSON.stringify([fingerprint(list), ...parts])).toString('base64url');
}

/** The parts of a cursor, each of them checked. @throws DomainError `cursor_invalid` (invalid) */
export function decodeCursor(
  list: object,
  cursor: string,
  checks: readonly PartCheck[],
): readonly CursorPart[] {
  const parts = parse(cursor);
  const fits =
    parts !== undefined &&
    parts.length === checks.length + 1 &&
    parts[0] === fingerprint(list) &&
    checks.every((check, i) => check(parts[i + 1]));
  if (!fits) throw cursorInvalid();
  return parts.slice(1) as CursorPart[];
}

/** The refusal of a cursor, at its place. */
export function cursorInvalid(path = '/cursor'): DomainError {
  const message = 'This is no cursor of this list; begin without one.';
  return new DomainError('cursor_invalid', 'invalid', message, { errors: [{ path, message }] });
}

function parse(cursor: string): readonly unknown[] | undefined {
  if (cursor.length > MAX_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fingerprint(list: object): string {
  // Whoever writes the same filters in another order has the same list.
  const sorted = Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 8);
}
