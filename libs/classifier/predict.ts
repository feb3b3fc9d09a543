import type { RoutingReason } from '@bihuan/domain/routing/routing.js';
import { type Guess, guess, type Guesses, type Model } from './model.js';
import { wordReasons } from './reasons.js';
import { band, doubtReasons } from './rule-reasons.js';
import { substance } from './text.js';
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
/** Fewer meaningful characters than this are no problem that anybody could route. */
const MIN_SUBSTANCE = 2;

/**
 * Probability from which a text is sure enough for a precision of 0.5 to 0.99; between two known precisions the stricter.
 * Above 1 when the model's texts could not show that it reaches this precision at all.
 * @throws Error when the model has no threshold so strict
 */
export function thresholdOf({ facts: { thresholds } }: Model, precision: number): number {
  const known = Object.keys(thresholds).map(Number);
  const strict = known.filter((p) => p >= precision - 1e-9).sort((a, b) => a - b)[0];
  if (strict === undefined) {
    throw new Error(`the model has thresholds for precisions up to ${Math.max(...known)}, not ${precision}`);
  }
  return thresholds[String(strict)]!;
}

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
      ...(empty ? [] : wordsFor(model, text.body, best!.label, guesses)),
      ...doubtReasons(doubts),
      band(best!.p),
    ],
  };
}

function wordsFor({ lexicon, places, linear, teacher }: Model, text: string, label: string, of: Guesses) {
  if (places.width > 0 || !teacher) {
    const classIndex = linear.classes.indexOf(label);
    return wordReasons(text, { vector: of.vector, lexicon, places, linear, classIndex });
  }
  const { windows } = teacher;
  const classIndex = windows.classes.indexOf(label);
  return wordReasons(text, { ...teacher, vector: of.taught, linear: windows, classIndex });
}
