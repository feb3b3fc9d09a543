import type { Database } from '@bihuan/db/database.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import { settle } from '@bihuan/domain/problem/settle.js';
import type { Door } from '../problem/door.js';
import type { SeenProblem } from '../problem/read-problem.js';

/** What a list needs to show its rows. */
export interface ListParts {
  readonly database: Database;
  readonly door: Door;
}

/**
 * Problems as they stand now, settled in memory, in the order of the ids; one statement for all of them.
 * The ids come from a read model that has asked `visibleTo` already.
 */
export async function seeProblems(
  { database, door }: ListParts,
  ids: readonly string[],
): Promise<SeenProblem[]> {
  if (ids.length === 0) return [];
  const loaded = await loadProblems(database, ids);
  const seen = await Promise.all(
    loaded.map(async (one) => {
      const env = await door.envFor(one);
      return { record: settle(one.record, env).record, env };
    }),
  );
  const byId = new Map(seen.map((s) => [s.record.problem.id, s]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
