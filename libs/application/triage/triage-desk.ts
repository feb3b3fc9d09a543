import { setImmediate as nextTurn } from 'node:timers/promises';
import { readPageDetails } from '@bihuan/db/problem/problem-page.read-model.js';
import type { ProblemDetails } from '@bihuan/db/problem/problem-details.read-model.js';
import {
  readReturns,
  readTriageDesk,
  type TriagePosition,
  type TriageRow,
} from '@bihuan/db/problem/triage-desk.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { atTriageDesk } from '@bihuan/domain/access/can.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { TriageReason } from '@bihuan/domain/triage/triage-reasons.js';
import {
  decodeCursor,
  encodeCursor,
  isInstant,
  isOneOf,
  isUuid,
  type PartCheck,
} from '../lists/page-cursor.js';
import type { Page, PageRequest, ProblemListParts } from '../lists/problem-list.js';
import { seeProblems } from '../lists/see-problems.js';
import type { SeenProblem } from '../problem/read-problem.js';
import { mergeProposals } from './merge-proposal.js';
import type { SimilarProblems } from '../similar/similar-problems.js';
import type { SimilarProblem } from '../similar/similar-to.js';
import { splitProposal, type SplitCandidate } from './split-proposal.js';
import { returnsOf, type GivenReturn } from './triage-return.js';

export interface TriageParts extends ProblemListParts {
  readonly similar: SimilarProblems;
  readonly route: (text: string, title?: string) => Routing;
}

/** A problem on the dispatcher's desk, with everything that helps to place it. Proposals only: a person acts. */
export interface TriageItem {
  readonly seen: SeenProblem;
  readonly reason: TriageReason;
  /** What the classifier said; null once erased. */
  readonly routing: Routing | null;
  /** Of a returned one: by whom, and why. */
  readonly returned: GivenReturn | null;
  /** Of a bundle: one candidate for each request (T5). */
  readonly splitInto: readonly SplitCandidate[] | null;
  /** The earlier open problem of the same enterprise that says the same (T7). */
  readonly mergeWith: SimilarProblem | null;
}

/**
 * What waits for a dispatcher, as far as the actor may dispatch it: the triage or return-decision clock that runs out
 * first comes first. @throws DomainError `cursor_invalid` (invalid)
 */
export async function triageDesk(
  parts: TriageParts,
  actor: Actor,
  { reason }: { readonly reason?: TriageReason },
  page: PageRequest,
): Promise<Page<TriageItem>> {
  const list = { list: 'triage', reason: reason ?? '' };
  const desk = atTriageDesk(actor);
  const found = await readTriageDesk(parts.database, {
    actor: desk,
    ...(reason === undefined ? {} : { reason }),
    after: page.cursor === undefined ? null : positionOf(list, page.cursor),
    limit: page.limit,
  });
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    items: await itemsOf(parts, desk, rows),
    nextCursor: last && found.length > page.limit ? cursorOf(list, last) : null,
  };
}

async function itemsOf(parts: TriageParts, actor: Actor, rows: readonly TriageRow[]): Promise<TriageItem[]> {
  const ids = rows.map((row) => row.id);
  // What has been dispatched since the list was read is on nobody's desk any more.
  const seen = (await seeProblems(parts, ids)).filter((s) => s.record.problem.state === 'triage');
  const returned = seen.filter((s) => s.record.problem.returnedFrom !== null);
  const [details, returns] = await Promise.all([
    readPageDetails(parts.database, ids),
    readReturns(
      parts.database,
      returned.map((s) => s.record.problem.id),
    ),
  ]);
  const merges = await mergeProposals(parts, actor, seen, details);
  const splits = await splitsOf(parts, rows, details);
  const given = returnsOf(returned, returns);
  return seen.map((one) => {
    const { id } = one.record.problem;
    return {
      seen: one,
      reason: rows.find((row) => row.id === id)?.reason ?? 'unsure',
      routing: details.get(id)?.routing ?? null,
      returned: given.get(id) ?? null,
      splitInto: splits.get(id) ?? null,
      mergeWith: merges.get(id) ?? null,
    };
  });
}

/** The requests of each bundle. Each is routed: other requests have their turn in between. */
async function splitsOf(
  { route }: TriageParts,
  rows: readonly TriageRow[],
  details: ReadonlyMap<string, ProblemDetails>,
): Promise<ReadonlyMap<string, readonly SplitCandidate[]>> {
  const splits = new Map<string, readonly SplitCandidate[]>();
  for (const { id } of rows.filter((row) => row.reason === 'bundle')) {
    const { routing = null, text = null } = details.get(id) ?? {};
    if (routing === null || text === null) continue;
    splits.set(id, splitProposal(route, text, routing));
    await nextTurn();
  }
  return splits;
}

const isDue: PartCheck = (part) => part === '' || isInstant(part);

function cursorOf(list: object, { due, urgent, submittedAt, id }: TriagePosition): string {
  return encodeCursor(list, [due ?? '', urgent ? 1 : 0, submittedAt, id]);
}

function positionOf(list: object, cursor: string): TriagePosition {
  const [due, urgent, submittedAt, id] = decodeCursor(list, cursor, [
    isDue,
    isOneOf(0, 1),
    isInstant,
    isUuid,
  ]);
  return {
    due: due === '' ? null : Number(due),
    urgent: urgent === 1,
    submittedAt: Number(submittedAt),
    id: String(id),
  };
}
