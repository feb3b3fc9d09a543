import type { Guard } from '@bihuan/domain/routing/audit.js';
import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';
import { DAY_ZERO } from './day-zero.js';
import type { Model } from './model.js';
import { cautiousThreshold } from './threshold.js';

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

/** Is this window's probability enough to go there without a person? */
export function isSure(
  { window, confidence }: RoutingCandidate,
  { model, precision, guards }: Stance,
): boolean {
  const guard = guards.get(window);
  if (guard?.toTriage) return false;
  const own = model ? cautiousThreshold(model.facts, precision) : DAY_ZERO.threshold;
  return confidence >= Math.max(own, guard?.threshold ?? 0);
}

/** Why a text needs a person although a window was found. */
export interface Doubts {
  readonly unsure: boolean;
  readonly bundle: boolean;
  readonly scope: boolean;
  readonly triageOnly: boolean;
  readonly empty: boolean;
}
