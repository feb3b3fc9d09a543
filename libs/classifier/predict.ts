import type { RoutingReason } from '@bihuan/domain/routing/routing.js';
import { evidenceOf } from './evidence.js';
import { type Guess, guess, type Model } from './model.js';
import { wordReasons } from './reasons.js';
import { band, doubtReasons } from './rule-reasons.js';
import { MIN_SUBSTANCE, substance } from './text.js';
import { cleanText, type Line } from './train/dataset.js';

/** What a model says of one text (handbook 10, `bihuan classify`). */
export interface Prediction {
  readonly label: string;
  /** Calibrated probability of `label`, 0–1. */
  readonly p: number;
  /** The three most probable labels, `label` first. */
  readonly top: readonly Guess[];
  readonly decision: 'dispatch' | 'triage';
  readonly reasons: readonly RoutingReason[];
}

const TOP = 3;

/** Label, probability, decision and the words that decided. Never throws; reads at most 20,000 characters. */
export function predict(model: Model, line: Line, threshold: number): Prediction {
  const text = cleanText(line);
  const guesses = guess(model, text);
  const { ranked, vector, taught } = guesses;
  const [best] = ranked;
  const empty = substance(text.body) < MIN_SUBSTANCE || vector.ids.length + taught.ids.length === 0;
  const unsure = best!.p < threshold;
  const doubts = { empty, bundle: false, scope: false, triageOnly: false, unsure };
  return {
    label: best!.label,
    p: best!.p,
    top: ranked.slice(0, TOP),
    decision: empty || unsure ? 'triage' : 'dispatch',
    reasons: [
      ...(empty ? [] : wordReasons(text.body, evidenceOf(model, guesses, best!.label))),
      ...doubtReasons(doubts),
      band(best!.p),
    ],
  };
}
