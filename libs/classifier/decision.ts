import type { Guard } from '@bihuan/domain/routing/audit.js';
import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import type { Model, ModelFacts } from './model.js';

/**
 * Scores × sharpness → probability, and the probability from which a text goes to a window without a person. Both were
 * chosen by cross-validation on the catalogue's own phrases, then made stricter: before about 400 confirmed routings a
 * threshold cannot be trusted (handbook 9, design 5).
 */
export const DAY_ZERO = { sharpness: 30, threshold: 0.8 } as const;

/** Who decides windows, and how sure it must be. */
export interface Stance {
  /** null: the shipped catalogue. */
  readonly model: Model | null;
  /** Precision that the office asks for, 0–1. */
  readonly precision: number;
  /** By window, where the fail-safe has stepped in. */
  readonly guards: ReadonlyMap<string, Guard>;
}

/** An office on its first day. */
export const FIRST_DAY: Stance = { model: null, precision: 0.95, guards: new Map() };

/** Fewer confirmed routings than this do not make a threshold that can be trusted (handbook 9, design 5). */
const TRUSTED_FROM = 400;

/** Probability from which a model is sure at a precision: never under that of day zero while it has seen too little. */
export function thresholdOf({ thresholds, data }: ModelFacts, precision: number): number {
  const learnt = thresholds[String(precision)] ?? 1;
  return data.texts < TRUSTED_FROM ? Math.max(learnt, DAY_ZERO.threshold) : learnt;
}

/** Is this window's probability enough to go there without a person? */
export function isSure(
  { window, confidence }: RoutingCandidate,
  { model, precision, guards }: Stance,
): boolean {
  const guard = guards.get(window);
  if (guard?.toTriage) return false;
  const own = model ? thresholdOf(model.facts, precision) : DAY_ZERO.threshold;
  return confidence >= Math.max(own, guard?.threshold ?? 0);
}

/** Why a text needs a person although a window was found; the first that holds is told. */
export interface Doubts {
  readonly unsure: boolean;
  readonly bundle: boolean;
  readonly scope: boolean;
  readonly triageOnly: boolean;
  readonly empty: boolean;
}

export function anyOf(doubts: Doubts): boolean {
  return Object.values(doubts).some(Boolean);
}
