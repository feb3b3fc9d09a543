import type { Database } from '@bihuan/db/database.js';
import { readHistory, readOrphans, readProblemIds } from '@bihuan/db/problem/history.repository.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import { chainFault, wordsFault, type Fault } from './chain.js';
import { replayFault } from './replay-history.js';

const BATCH = 200;

/** What a check came to. */
export interface Verified {
  readonly problems: number;
  readonly events: number;
  readonly words: number;
  /** Words that were erased: the chain holds without them. */
  readonly erased: number;
  /** At most one for each problem, in order of the problems. */
  readonly faults: readonly (Fault & { readonly number?: string })[];
}

const NOTHING: Verified = { problems: 0, events: 0, words: 0, erased: 0, faults: [] };

/**
 * Checks the history of one problem or of all: every hash and the chain, the words against their hashes, and that the
 * events, replayed, give row, clocks, tasks, asks and calls as they are stored (I1). Reads only.
 */
export async function verifyHistory(database: Database, only?: string): Promise<Verified> {
  if (only !== undefined) return batch(database, [only]);
  let sum = NOTHING;
  for (let after: string | null = null; ;) {
    const ids: string[] = await readProblemIds(database, after, BATCH);
    if (ids.length === 0) break;
    sum = added(sum, await batch(database, ids));
    after = ids.at(-1) ?? null;
  }
  const orphans = await readOrphans(database);
  const lost = orphans.map((problemId): Fault => {
    return { problemId, fault: 'orphan', detail: 'there are events or words of a problem that is not there' };
  });
  return { ...sum, faults: [...sum.faults, ...lost] };
}

/** One snapshot: the office goes on while we look. */
function batch(database: Database, ids: readonly string[]): Promise<Verified> {
  return database.transaction(async (sql) => {
    await sql.run('set transaction isolation level repeatable read, read only');
    const { events, contents } = await readHistory(sql, ids);
    const eventsOf = byProblem(events);
    const contentsOf = byProblem(contents);
    const faults: Verified['faults'][number][] = [];
    const stored = await loadProblems(sql, ids);
    for (const { record } of stored) {
      const { id, number } = record.problem;
      const own = eventsOf.get(id) ?? [];
      const fault =
        chainFault(id, own) ?? wordsFault(id, own, contentsOf.get(id) ?? []) ?? replayFault(record, own);
      if (fault) faults.push({ ...fault, number });
    }
    const withWords = events.filter((e) => e.payload['contentSha256'] !== undefined).length;
    const erased = Math.max(0, withWords - contents.length);
    return { problems: stored.length, events: events.length, words: contents.length, erased, faults };
  });
}

function byProblem<T extends { readonly problem_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.problem_id);
    if (group) group.push(row);
    else groups.set(row.problem_id, [row]);
  }
  return groups;
}

function added(a: Verified, b: Verified): Verified {
  return {
    problems: a.problems + b.problems,
    events: a.events + b.events,
    words: a.words + b.words,
    erased: a.erased + b.erased,
    faults: [...a.faults, ...b.faults],
  };
}
