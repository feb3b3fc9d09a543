import { setImmediate as nextTurn } from 'node:timers/promises';
import { NEAR_DUPLICATE, type Similar } from '@bihuan/classifier/similar.js';
import type { Database } from '@bihuan/db/database.js';
import type { ProblemDetails } from '@bihuan/db/problem/problem-details.read-model.js';
import { withOpenSiblings } from '@bihuan/db/problem/similar-problems.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Problem } from '@bihuan/domain/problem/problem.js';
import type { SeenProblem } from '../problem/read-problem.js';
import type { SimilarProblems } from '../similar/similar-problems.js';
import { alike, isOpenRow, withRows, type SimilarProblem } from '../similar/similar-to.js';

/**
 * Which of these problems says what its enterprise has said before (T7): the most similar open problem that was submitted
 * earlier, whose start would survive. Texts are compared only where the enterprise has another open problem at all.
 */
export async function mergeProposals(
  { database, similar }: { readonly database: Database; readonly similar: SimilarProblems },
  actor: Actor,
  seen: readonly SeenProblem[],
  details: ReadonlyMap<string, ProblemDetails>,
): Promise<ReadonlyMap<string, SimilarProblem>> {
  const worthwhile = await withOpenSiblings(
    database,
    seen.map((s) => s.record.problem.id),
  );
  const nearby = new Map<string, readonly Similar[]>();
  for (const id of worthwhile) {
    const text = details.get(id)?.text ?? null;
    if (text === null) continue;
    const near = nearby.size === 0 ? (await similar.nearest(text)).near : similar.nearestKnown(text);
    nearby.set(id, alike(near, id, NEAR_DUPLICATE));
    await nextTurn();
  }
  const rows = new Map((await withRows(database, actor, [...nearby.values()].flat())).map((r) => [r.id, r]));
  return new Map(
    seen.flatMap(({ record: { problem } }) => {
      const target = (nearby.get(problem.id) ?? []).flatMap(({ id, similarity }) => {
        const row = rows.get(id);
        return row && isTarget(row, problem) ? [{ ...row, similarity }] : [];
      })[0];
      return target ? [[problem.id, target] as const] : [];
    }),
  );
}

function isTarget(row: SimilarProblem, problem: Problem): boolean {
  const isEarlier =
    row.submittedAt < problem.submittedAt || (row.submittedAt === problem.submittedAt && row.id < problem.id);
  return row.enterpriseId === problem.enterpriseId && isOpenRow(row) && isEarlier;
}
