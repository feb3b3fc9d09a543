import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { DAY_ZERO } from './decision.js';
import { count, type Vector, vectorOf } from './features.js';
import { rounded } from './reasons.js';
import { probabilities, type Scorer, typeScores } from './score.js';
import { windowOf } from './teaching.js';

/** A rule's word in the ranking: so much is added to the score of the type. */
export interface Vote {
  readonly type: string;
  readonly weight: number;
}

export interface Ranking {
  readonly vector: Vector;
  /** Every window, best first, each with its best type; `confidence` is the probability of the window. */
  readonly candidates: readonly RoutingCandidate[];
}

interface Tally {
  window: string;
  problemType: string;
  p: number;
  best: number;
}

function byWindow(p: Float64Array, types: readonly string[]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  types.forEach((problemType, i) => {
    const window = windowOf(problemType);
    const tally = tallies.get(window) ?? { window, problemType, p: 0, best: 0 };
    tally.p += p[i]!;
    if (p[i]! > tally.best) Object.assign(tally, { problemType, best: p[i]! });
    tallies.set(window, tally);
  });
  return [...tallies.values()];
}

/** Windows by probability for an already normalised text: a window is as probable as its types together. */
export function rank(scorer: Scorer, text: string, title: string, votes: readonly Vote[]): Ranking {
  const vector = vectorOf(count(text, title, scorer.lexicon), scorer.idf);
  const of = typeScores(vector, scorer);
  for (const { type, weight } of votes) {
    const at = scorer.types.classes.indexOf(type);
    if (at >= 0) of[at]! += weight;
  }
  const tallies = byWindow(probabilities(of, DAY_ZERO.sharpness), scorer.types.classes);
  const sorted = tallies.toSorted((a, b) => b.p - a.p);
  const candidates = sorted.map(({ window, problemType, p }) => ({
    window,
    problemType,
    confidence: rounded(p),
  }));
  return { vector, candidates };
}
