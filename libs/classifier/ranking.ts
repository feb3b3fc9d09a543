import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { DAY_ZERO } from './day-zero.js';
import { evidenceOf } from './evidence.js';
import { type Counts, vectorOf } from './features.js';
import { guess, type Model } from './model.js';
import { type Evidence, rounded } from './reasons.js';
import { probabilities, type Scorer, typeScores } from './score.js';
import { windowOf } from './teaching.js';
import type { CleanText } from './train/dataset.js';

/** A rule's word in the ranking: so much is added to the score of the type. */
export interface Vote {
  readonly type: string;
  readonly weight: number;
}

export interface Ranking {
  readonly evidence: Evidence;
  /** Every window, best first, each with its best type; `confidence` is the probability of the window. */
  readonly candidates: readonly RoutingCandidate[];
}

/** Who is asked: the catalogue for the type, and for the window the office's own model where there is one. */
export interface Judges {
  readonly scorer: Scorer;
  readonly model: Model | null;
}

/** What the types of one window add up to. */
interface WindowShare {
  window: string;
  /** The most probable of its types, and how probable it is. */
  problemType: string | null;
  best: number;
  /** Probability of the window. */
  p: number;
}

function byWindow(p: Float64Array, types: readonly string[]): readonly WindowShare[] {
  const shares = new Map<string, WindowShare>();
  types.forEach((problemType, i) => {
    const window = windowOf(problemType);
    const share = shares.get(window) ?? { window, problemType, p: 0, best: 0 };
    share.p += p[i]!;
    if (p[i]! > share.best) Object.assign(share, { problemType, best: p[i]! });
    shares.set(window, share);
  });
  return [...shares.values()];
}

/** What a rule's word, in scores of the catalogue, weighs against a model's calibrated probability: .1 is twenty to one. */
const WORD = 30;

/** The model's windows in the place of the catalogue's; a rule's word is heard beside it. */
function byModel(model: Model, text: CleanText, shares: readonly WindowShare[], votes: readonly Vote[]) {
  const guesses = guess(model, text);
  const types = new Map(shares.map(({ window, problemType }) => [window, problemType]));
  const said = guesses.ranked.map(({ label: window, p }) => {
    const word = votes.reduce((sum, { type, weight }) => sum + (windowOf(type) === window ? weight : 0), 0);
    return { window, problemType: types.get(window) ?? null, p: p * Math.exp(word * WORD) };
  });
  const sum = said.reduce((all, { p }) => all + p, 0);
  return { guesses, shares: said.map((share) => ({ ...share, p: share.p / sum })) };
}

/**
 * Windows by probability for an already normalised text: a window is as probable as its types together.
 * @param counts of the text, by the scorer's lexicon
 */
export function rank(
  { scorer, model }: Judges,
  text: CleanText,
  counts: Counts,
  votes: readonly Vote[],
): Ranking {
  const vector = vectorOf(counts, scorer.idf);
  const of = typeScores(vector, scorer);
  for (const { type, weight } of votes) {
    const at = scorer.types.classes.indexOf(type);
    if (at >= 0) of[at]! += weight;
  }
  const shipped = byWindow(probabilities(of, DAY_ZERO.sharpness), scorer.types.classes);
  const learnt = model && byModel(model, text, shipped, votes);
  const candidates = sorted(learnt?.shares ?? shipped);
  const [best] = candidates;
  const evidence = learnt
    ? evidenceOf(model, learnt.guesses, best?.window ?? '')
    : {
        ...scorer,
        vector,
        linear: scorer.types,
        classIndex: scorer.types.classes.indexOf(best?.problemType ?? ''),
      };
  return { evidence, candidates };
}

function sorted(shares: readonly Pick<WindowShare, 'window' | 'problemType' | 'p'>[]) {
  return shares
    .toSorted((a, b) => b.p - a.p)
    .map(({ window, problemType, p }) => ({ window, problemType, confidence: rounded(p) }));
}
