import { DAY_ZERO } from './day-zero.js';
import type { ModelFacts } from './model.js';

/** Fewer confirmed routings than this do not make a threshold that can be trusted (handbook 9, design 5). */
const TRUSTED_FROM = 400;

/**
 * Probability from which a text is sure enough for a precision of 0.5 to 0.99; between two known precisions the stricter.
 * Above 1 when the model's texts could not show that it reaches this precision at all.
 * @throws Error when the model has no threshold so strict
 */
export function thresholdOf({ thresholds }: Pick<ModelFacts, 'thresholds'>, precision: number): number {
  const known = Object.keys(thresholds).map(Number);
  const strict = known.filter((p) => p >= precision - 1e-9).sort((a, b) => a - b)[0];
  if (strict === undefined) {
    throw new Error(`the model has thresholds for precisions up to ${Math.max(...known)}, not ${precision}`);
  }
  return thresholds[String(strict)]!;
}

/** The same for an office: never under that of day zero while the model has seen too little. */
export function cautiousThreshold(facts: Pick<ModelFacts, 'thresholds' | 'data'>, precision: number): number {
  const learnt = thresholdOf(facts, precision);
  return facts.data.texts < TRUSTED_FROM ? Math.max(learnt, DAY_ZERO.threshold) : learnt;
}
