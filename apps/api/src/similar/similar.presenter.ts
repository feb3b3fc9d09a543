import type { Region } from '@bihuan/application/office/directory.js';
import type { SimilarAnswers, SimilarProblem } from '@bihuan/application/similar/similar-to.js';
import type { DuplicateAnswer, SimilarAnswer } from '@bihuan/contracts/http/similar.contract.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { typeRef, windowRef } from '../problem/problem.presenter.js';
import { atOrNull } from '../problem/sla.presenter.js';

/** Similar problems as they are answered, each with the names and the offset of its own region. */
export function presentSimilar(
  { closed, duplicates, complete }: SimilarAnswers,
  regions: ReadonlyMap<string, Region>,
): SimilarAnswer {
  return {
    closed: closed.map((p) => presentClosed(p, regionOf(p, regions))),
    duplicates: duplicates.map((p) => presentDuplicate(p, regionOf(p, regions))),
    complete,
  };
}

/** A problem that seems to say the same. */
export function presentDuplicate(p: SimilarProblem, region: Region): DuplicateAnswer {
  return {
    id: p.id,
    number: p.number,
    title: p.title ?? p.number,
    state: p.state,
    window: p.window === null ? null : windowRef(region, p.window),
    similarity: rounded(p.similarity),
    submittedAt: formatInstant(region.calendar, p.submittedAt),
  };
}

/** The region of a problem: every problem has one. */
export function regionOf(
  { region: code }: { readonly region: string },
  regions: ReadonlyMap<string, Region>,
) {
  const region = regions.get(code);
  if (!region) throw new Error(`region ${code} is gone`);
  return region;
}

function presentClosed(p: SimilarProblem, region: Region): SimilarAnswer['closed'][number] {
  return {
    id: p.id,
    number: p.number,
    title: p.title ?? p.number,
    window: p.window === null ? null : windowRef(region, p.window),
    problemType: p.problemType === null ? null : typeRef(region, p.problemType),
    similarity: rounded(p.similarity),
    closingCode: p.closingCode,
    closedAt: atOrNull(region.calendar, p.closedAt),
  };
}

/** Three digits: more would promise more than is known. */
function rounded(similarity: number): number {
  return Math.round(similarity * 1_000) / 1_000;
}
