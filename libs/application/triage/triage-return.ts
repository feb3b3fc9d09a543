import type { ReturnRow } from '@bihuan/db/problem/triage-desk.read-model.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { SeenProblem } from '../problem/read-problem.js';

/** A return that waits for its decision (T9, T9b). Words are null once erased. */
export interface GivenReturn {
  readonly window: string;
  readonly suggestedWindow: string | null;
  readonly reason: string | null;
  readonly basis: string | null;
  readonly at: Instant;
}

/** The pending return of each problem. When a lead granted a clerk's ask, words and suggestion are the clerk's. */
export function returnsOf(
  seen: readonly SeenProblem[],
  rows: readonly ReturnRow[],
): ReadonlyMap<string, GivenReturn> {
  const pairs = seen.flatMap(({ record }) => {
    const own = rows.filter((row) => row.problemId === record.problem.id);
    const last = own.findLast((row) => row.kind === 'returned');
    const window = record.problem.returnedFrom?.window;
    if (!last || window === undefined) return [];
    const { approvalNo } = last.facts;
    const ask = approvalNo === undefined ? undefined : own.findLast((row) => row.kind === 'return_asked');
    const { facts, words } = ask ?? last;
    const given: GivenReturn = {
      window,
      suggestedWindow: facts.suggestedWindow ?? null,
      reason: words?.reason ?? null,
      basis: words?.basis ?? null,
      at: last.occurredAt,
    };
    return [[record.problem.id, given] as const];
  });
  return new Map(pairs);
}
