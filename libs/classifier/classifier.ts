import type { Routing, RoutingCandidate, RoutingReason } from '@bihuan/domain/routing/routing.js';
import { requestsOf } from './bundle.js';
import { type Catalogue, type CatalogueType, shippedCatalogue } from './catalogue.js';
import { dangerLessons } from './danger/lessons.js';
import { type DangerMachine, learnDanger } from './danger/machine.js';
import { type Doubts, FIRST_DAY, isSure, type Stance } from './decision.js';
import { type Graded, difficultyOf } from './difficulty.js';
import { type Counts, count } from './features.js';
import { matterOf } from './matter.js';
import { type Ranking, rank, type Vote } from './ranking.js';
import { wordReasons } from './reasons.js';
import { band, difficultyReasons, doubtOf, doubtReasons, ruleReason } from './rule-reasons.js';
import { CONDUCT } from './rules/conduct.js';
import { HINTS } from './rules/hints.js';
import { fired, sentencesOf } from './rules/rule.js';
import { SCOPES } from './rules/scope.js';
import { type Scorer, scorerOf } from './score.js';
import { MIN_SUBSTANCE, substance } from './text.js';
import { dangerOf } from './urgency.js';

/** Text → window, type and difficulty. The same text gives the same bytes for any firm, channel and hour (I10). */
export interface Classifier {
  /** Version of the model that speaks. */
  readonly model: string;
  /** `title` is the enterprise's own, when it gave one. Never throws; reads at most 20,000 characters. */
  route(text: string, title?: string): Routing;
  /** The same catalogue and rules, with another stance; what is dear to build is shared. */
  with(stance: Stance): Classifier;
}

/** What belongs to nobody in particular goes there (handbook 2, Joint handling). */
const FALLBACK = 'general';
const FALLBACK_TYPE = 'general.where-to-go';
const BUNDLE_TYPE = 'general.mixed';
const EMERGENCY_TYPE = 'safety.emergency';

const VOTES = { danger: 0.6, conduct: 0.15, scope: 0.15, hint: 0.12 } as const;

/** What speaks for a window whatever the words around it: danger, and rules. */
function findings(sentences: readonly string[], counts: Counts, machine: DangerMachine) {
  const danger = dangerOf(sentences, counts, machine);
  const conduct = fired(CONDUCT, sentences);
  const scope = fired(SCOPES, sentences);
  const hints = fired(HINTS, sentences);
  const votes: Vote[] = [
    ...(danger ? [{ type: EMERGENCY_TYPE, weight: VOTES.danger }] : []),
    ...conduct.slice(0, 1).map(({ effect }) => ({ type: effect.type, weight: VOTES.conduct })),
    ...scope.slice(0, 1).map(({ effect }) => ({ type: effect.type, weight: VOTES.scope })),
    ...hints.map(({ effect }) => ({ type: effect.type, weight: VOTES.hint })),
  ];
  return { danger, conduct, scope, hints, votes };
}

type Judged = Omit<Routing, 'difficulty' | 'reasons' | 'model'>;

/** Creates the classifier of day zero: it knows what the catalogue says and nothing else. About 2 s; keep it. */
export function createClassifier(catalogue: Catalogue = shippedCatalogue()): Classifier {
  const scorer = scorerOf(catalogue);
  const machine = learnDanger(dangerLessons(), scorer.lexicon);
  return classifierOf({ catalogue, scorer, machine, stance: FIRST_DAY });
}

interface Ingredients {
  readonly catalogue: Catalogue;
  readonly scorer: Scorer;
  readonly machine: DangerMachine;
  readonly stance: Stance;
}

function classifierOf(ingredients: Ingredients): Classifier {
  const { catalogue, scorer, machine, stance } = ingredients;
  const judges = { scorer, model: stance.model };
  const model = stance.model?.facts.id ?? catalogue.version;
  const types = new Map(catalogue.windows.flatMap((window) => window.types).map((type) => [type.code, type]));
  return {
    model,
    route: (text, title = '') => route(text, title),
    with: (other) => classifierOf({ ...ingredients, stance: other }),
  };

  function route(rawText: string, rawTitle: string): Routing {
    const body = matterOf(rawText);
    const title = matterOf(rawTitle);
    const text = title === '' || body.startsWith(title) ? body : `${title}。${body}`;
    const sentences = sentencesOf(text);
    const counts = count(text, title, scorer.lexicon);
    const found = findings(sentences, counts, machine);
    const ranking = rank(judges, { title, body: text }, counts, found.votes);
    const parts = found.danger ? [] : requestsOf(rawText, ofPiece);
    const [best, ...others] = choose(ranking, parts, text);
    const doubts: Doubts = {
      empty: substance(text) < MIN_SUBSTANCE,
      bundle: parts.length > 0,
      scope: found.scope.length > 0,
      triageOnly: typeOf(best)?.triageOnly ?? false,
      unsure: !isSure(best, stance),
    };
    const doubt = doubtOf(doubts);
    const judged: Judged = {
      window: best.window,
      problemType: best.problemType,
      confidence: best.confidence,
      decision: doubt ? 'triage' : 'dispatch',
      doubt,
      alternatives: others.slice(0, 3),
      urgent: found.danger !== null,
      danger: found.danger?.effect ?? null,
    };
    const graded = difficultyOf(sentences, text, typeOf(best)?.difficulty ?? 'complex');
    const rules = [...(found.danger ? [found.danger] : []), ...found.conduct, ...found.scope, ...found.hints];
    const spoke = rules.map((rule) => ruleReason(rule.says, 1));
    const words = doubts.empty ? [] : wordReasons(text, ranking.evidence);
    return finish(judged, graded, [...spoke, ...words, ...doubtReasons(doubts)]);
  }

  function ofPiece(piece: string): readonly RoutingCandidate[] {
    const counts = count(piece, '', scorer.lexicon);
    const { votes } = findings(sentencesOf(piece), counts, machine);
    return rank(judges, { title: '', body: piece }, counts, votes).candidates;
  }

  function typeOf(candidate: RoutingCandidate): CatalogueType | undefined {
    return types.get(candidate.problemType ?? '');
  }

  /**
   * Best first. The fallback window stands before them, with no probability of its own, for a bundle, which no window answers
   * as a whole, and when there is nothing to judge by.
   */
  function choose({ evidence, candidates }: Ranking, parts: readonly RoutingCandidate[], text: string) {
    const fallback = { window: FALLBACK, problemType: FALLBACK_TYPE, confidence: 0 };
    if (parts.length > 0) return [{ ...fallback, problemType: BUNDLE_TYPE }, ...parts] as const;
    const nothing = evidence.vector.ids.length === 0 || substance(text) < MIN_SUBSTANCE;
    if (nothing) return [fallback, ...candidates.filter(({ window }) => window !== FALLBACK)] as const;
    const [best = fallback, ...others] = candidates;
    return [best, ...others] as const;
  }

  function finish(judged: Judged, graded: Graded, reasons: readonly RoutingReason[]): Routing {
    return {
      ...judged,
      difficulty: graded.difficulty,
      reasons: [...reasons, ...difficultyReasons(graded), band(judged.confidence)],
      model,
    };
  }
}
