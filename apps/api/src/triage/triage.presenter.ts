import type { Region } from '@bihuan/application/office/directory.js';
import type { TriageItem } from '@bihuan/application/triage/triage-desk.js';
import type { GivenReturn } from '@bihuan/application/triage/triage-return.js';
import type { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import type { TriageItemAnswer } from '@bihuan/contracts/http/triage.contract.js';
import { liveClock } from '@bihuan/domain/problem/problem.js';
import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { presentLiveClock, typeRef, windowRef } from '../problem/problem.presenter.js';
import { presentDuplicate } from '../similar/similar.presenter.js';

const PROPOSALS = 3;

/** A row of the triage desk; `problem` is the same as any list shows it. */
export function presentTriageItem(
  item: TriageItem,
  problem: ProblemAnswer,
  region: Region,
): TriageItemAnswer {
  const { record, env } = item.seen;
  const clock = liveClock(record, 'return_decision') ?? liveClock(record, 'triage');
  return {
    problem,
    reason: item.reason,
    proposals: candidatesOf(item).map((candidate) => presentCandidate(candidate, region)),
    reasons: [...(item.routing?.reasons ?? [])],
    clock: clock ? presentLiveClock(clock, record, env) : null,
    returned: item.returned && presentReturn(item.returned, region),
    splitInto:
      item.splitInto?.map(({ text, ...candidate }) => ({ ...presentCandidate(candidate, region), text })) ??
      null,
    mergeWith: item.mergeWith && presentDuplicate(item.mergeWith, region),
  };
}

/** An upheld return goes to another window than the one that gave it back (T9b): that one is no proposal. */
function candidatesOf({ routing, returned }: TriageItem): readonly RoutingCandidate[] {
  if (!routing) return [];
  return [routing, ...routing.alternatives].filter((c) => c.window !== returned?.window).slice(0, PROPOSALS);
}

function presentCandidate({ window, problemType, confidence }: RoutingCandidate, region: Region) {
  return {
    window: windowRef(region, window),
    problemType: problemType === null ? null : typeRef(region, problemType),
    confidence,
  };
}

function presentReturn(given: GivenReturn, region: Region): NonNullable<TriageItemAnswer['returned']> {
  const { window, suggestedWindow, reason, basis, at } = given;
  return {
    window: windowRef(region, window),
    suggestedWindow: suggestedWindow === null ? null : windowRef(region, suggestedWindow),
    reason,
    basis,
    at: formatInstant(region.calendar, at),
  };
}
