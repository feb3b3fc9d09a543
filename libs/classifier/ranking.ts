import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { DAY_ZERO } from './day-zero.js';
import { evidenceOf } from './evidence.js';
import { count, vectorOf } from './features.js';
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

interface Tally {
  window: string;
  problemType: string | null;
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

/** The model's windows in the place of the catalogue's; a rule's word weighs as much as it does there. */
function byModel(model: Model, text: CleanText, tallies: readonly Tally[], votes: readonly Vote[]) {
  const guesses = guess(model, text);
  const types = new Map(tallies.map(({ window, problemType }) => [window, problemType]));
  const said = guesses.ranked.map(({ label: window, p }) => {
    const word = votes.reduce((sum, { type, weight }) => sum + (windowOf(type) === window ? weight : 0), 0);
    return { window, problemType: types.get(window) ?? null, p: p * Math.exp(word * DAY_ZERO.sharpness) };
  });
  const sum = said.reduce((all, { p }) => all + p, 0);
  return { guesses, tallies: said.map((tally) => ({ ...tally, p: tally.p / sum })) };
}

/** Windows by probability for an already normalised text: a window is as probable as its types together. */
export function rank(
  { scorer, model }: Judges,
  text: string,
  title: string,
  votes: readonly Vote[],
): Ranking {
  const vector = vectorOf(count(text, title, scorer.lexicon), scorer.idf);
  const of = typeScores(vector, scorer);
  for (const { type, weight } of votes) {
    const at = scorer.types.classes.indexOf(type);
    if (at >= 0) of[at]! += weight;
  }
  const shipped = byWindow(probabilities(of, DAY_ZERO.sharpness), scorer.types.classes);
  const learnt = model && byModel(model, { title, body: text }, shipped, votes);
  const candidates = sorted(learnt?.tallies ?? shipped);
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

function sorted(tallies: readonly Pick<Tally, 'window' | 'problemType' | 'p'>[]) {
  return tallies
    .toSorted((a, b) => b.p - a.p)
    .map(({ window, problemType, p }) => ({ window, problemType, confidence: rounded(p) }));
}
