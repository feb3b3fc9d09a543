import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { DAY_ZERO } from './decision.js';
import { count, type Vector, vectorOf } from './features.js';
import { rounded } from './reasons.js';
import { probabilities, type Scorer, scores } from './score.js';

/** A rule's word in the ranking: so much is added to the score of the type and of its window. */
export interface Vote {
  readonly type: string;
  readonly weight: number;
}

export interface Ranking {
  readonly vector: Vector;
  /** Every window, best first, each with its best type. */
  readonly candidates: readonly RoutingCandidate[];
}

/** The window part of a type code, `tax` of `tax.invoice`. */
export function windowOf(type: string): string {
  return type.slice(0, type.indexOf('.'));
}

function add(to: Float64Array, classes: readonly string[], name: string, weight: number): void {
  const at = classes.indexOf(name);
  if (at >= 0) to[at]! += weight;
}

function bestTypes(of: Float64Array, classes: readonly string[]): ReadonlyMap<string, string> {
  const best = new Map<string, number>();
  classes.forEach((type, i) => {
    const window = windowOf(type);
    const now = best.get(window);
    if (now === undefined || of[i]! > of[now]!) best.set(window, i);
  });
  return new Map([...best].map(([window, i]) => [window, classes[i]!]));
}

/** Windows by probability for an already normalised text. */
export function rank(scorer: Scorer, text: string, title: string, votes: readonly Vote[]): Ranking {
  const vector = vectorOf(count(text, title, scorer.lexicon), scorer.idf);
  const windows = scores(vector, scorer.places, scorer.windows);
  const types = scores(vector, scorer.places, scorer.types);
  for (const { type, weight } of votes) {
    add(windows, scorer.windows.classes, windowOf(type), weight);
    add(types, scorer.types.classes, type, weight);
  }
  const best = bestTypes(types, scorer.types.classes);
  const p = probabilities(windows, DAY_ZERO.windowSharpness);
  const candidates = scorer.windows.classes.map((window, i) => ({
    window,
    problemType: best.get(window) ?? null,
    confidence: rounded(p[i]!),
  }));
  const order = candidates.map((_, i) => i).sort((a, b) => p[b]! - p[a]! || a - b);
  return { vector, candidates: order.map((i) => candidates[i]!) };
}
