import type { Database } from '@bihuan/db/database.js';
import { findByNumber } from '@bihuan/db/problem/problem-details.read-model.js';
import { notFound, type Door } from './door.js';
import { hashLookupCode } from './lookup-code.js';
import { isProblemNumber } from './number.js';
import { seeProblem, type SeenProblem } from './read-problem.js';

/**
 * The status for whoever holds number and code. A wrong code and an unknown number are one answer.
 * @throws DomainError `not_found`
 */
export async function lookUp(
  parts: { readonly database: Database; readonly door: Door },
  number: string,
  code: string,
): Promise<SeenProblem> {
  const asked = number.toUpperCase();
  const found = isProblemNumber(asked) ? await findByNumber(parts.database, asked) : undefined;
  // An unknown number costs the same hash as a wrong code.
  const matches = hashLookupCode(found?.id ?? '', code) === found?.lookupHash;
  const seen = found && matches ? await seeProblem(parts, found.id) : undefined;
  if (!seen) throw notFound();
  return seen;
}
