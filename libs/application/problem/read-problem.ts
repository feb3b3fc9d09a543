import type { Database } from '@bihuan/db/database.js';
import { findByNumber } from '@bihuan/db/problem/problem-details.read-model.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can } from '@bihuan/domain/access/can.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { settle } from '@bihuan/domain/problem/settle.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import { notFound, type Door } from './door.js';
import { isProblemNumber } from './number.js';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A problem as it stands now, for its readers. */
export interface SeenProblem {
  readonly record: ProblemRecord;
  readonly env: Env;
}

/** The id of a problem by id or number; undefined when neither it is. Says nothing of rights. */
export async function problemId(database: Database, idOrNumber: string): Promise<string | undefined> {
  if (UUID.test(idOrNumber)) return idOrNumber.toLowerCase();
  const number = idOrNumber.toUpperCase();
  return isProblemNumber(number) ? (await findByNumber(database, number))?.id : undefined;
}

/**
 * Reads a problem, settled up to now in memory: what has passed shows at once, whoever records it (handbook 2, Settle
 * first). @throws DomainError `not_found`, the same for one that is not there and one that is not the actor's
 */
export async function readProblem(
  parts: { readonly database: Database; readonly door: Door },
  actor: Actor,
  idOrNumber: string,
): Promise<SeenProblem> {
  const id = await problemId(parts.database, idOrNumber);
  const seen = id === undefined ? undefined : await seeProblem(parts, id);
  if (!seen || !can(actor, 'problem:read', seen.record)) throw notFound();
  return seen;
}

/** The same for the house itself: no rights are asked. Undefined when there is no such problem. */
export async function seeProblem(
  { database, door }: { readonly database: Database; readonly door: Door },
  id: string,
): Promise<SeenProblem | undefined> {
  const [loaded] = await loadProblems(database, [id]);
  if (!loaded) return undefined;
  const env = await door.envFor(loaded);
  return { record: settle(loaded.record, env).record, env };
}
