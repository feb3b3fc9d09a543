import type { Similar } from '@bihuan/classifier/similar.js';
import type { Database } from '@bihuan/db/database.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import { readDetails } from '@bihuan/db/problem/problem-details.read-model.js';
import { readSimilar, type SimilarRow } from '@bihuan/db/problem/similar-problems.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Door } from '../problem/door.js';
import { readProblem, type SeenProblem } from '../problem/read-problem.js';
import type { SimilarProblems } from './similar-problems.js';

/** What asking for similar problems needs. */
export interface SimilarParts {
  readonly database: Database;
  readonly door: Door;
  readonly similar: SimilarProblems;
}

/** Another problem, and how alike it is: 0–1. */
export interface SimilarProblem extends SimilarRow {
  readonly similarity: number;
}

export interface SimilarAnswers {
  readonly seen: SeenProblem;
  readonly closed: readonly SimilarProblem[];
  readonly duplicates: readonly SimilarProblem[];
  readonly complete: boolean;
}

/** Less alike than this is another matter. */
const SIMILAR = 0.2;
/** From here on two texts of one enterprise may be the same matter in other words: a person looks. */
const DUPLICATE = 0.6;
const MOST_CLOSED = 5;
const MOST_DUPLICATES = 10;
/** How long a problem that is over still counts as recent: as long as it may be reopened for free (T32). */
const RECENT_MS = 30 * 86_400_000;

/**
 * Closed problems like this one, and what its enterprise seems to have said before; only what the actor may see (I9).
 * @throws DomainError `not_found`
 */
export async function similarTo(
  parts: SimilarParts,
  actor: Actor,
  idOrNumber: string,
): Promise<SimilarAnswers> {
  const seen = await readProblem(parts, actor, idOrNumber);
  const { id, enterpriseId } = seen.record.problem;
  const { text } = await readDetails(parts.database, id, enterpriseId);
  if (text === null) return { seen, closed: [], duplicates: [], complete: true };
  const { near, complete } = await parts.similar.nearest(text);
  const [found, now] = await Promise.all([
    withRows(parts.database, actor, alike(near, id, SIMILAR)),
    readOfficeNow(parts.database),
  ]);
  return {
    seen,
    closed: found.filter((p) => p.state === 'closed').slice(0, MOST_CLOSED),
    duplicates: found.filter((p) => isDuplicate(p, enterpriseId, now)).slice(0, MOST_DUPLICATES),
    complete,
  };
}

/** The others among the nearest that are at least so alike. */
export function alike(near: readonly Similar[], ownId: string, least: number): readonly Similar[] {
  return near.filter(({ id, similarity }) => id !== ownId && similarity >= least);
}

/** The nearest as far as the actor may see them, in their order. */
export async function withRows(
  database: Database,
  actor: Actor,
  near: readonly Similar[],
): Promise<SimilarProblem[]> {
  const ids = [...new Set(near.map((n) => n.id))];
  const rows = new Map((await readSimilar(database, actor, ids)).map((row) => [row.id, row]));
  return near.flatMap(({ id, similarity }) => {
    const row = rows.get(id);
    return row ? [{ ...row, similarity }] : [];
  });
}

function isDuplicate(p: SimilarProblem, enterpriseId: string, now: Instant): boolean {
  if (p.enterpriseId !== enterpriseId || p.similarity < DUPLICATE) return false;
  return isOpenRow(p) || p.submittedAt > now - RECENT_MS;
}

/** Open as the life-cycle has it: neither answered nor closed. */
export function isOpenRow({ state }: Pick<SimilarRow, 'state'>): boolean {
  return state !== 'resolved' && state !== 'closed';
}
