import type { RoutingCandidate } from '@bihuan/domain/routing/routing.js';

/**
 * Scores × sharpness → probability, and the probability from which a text goes to a window without a person. Both were
 * chosen by cross-validation on the catalogue's own phrases, then made stricter: before about 400 confirmed routings a
 * threshold cannot be trusted (handbook 9, design 5).
 */
export const DAY_ZERO = { sharpness: 30, threshold: 0.8 } as const;

/** Why a text needs a person although a window was found; the first that holds is told. */
export interface Doubts {
  readonly unsure: boolean;
  readonly bundle: boolean;
  readonly scope: boolean;
  readonly triageOnly: boolean;
  readonly empty: boolean;
}

/** Sure or triage. */
export function decide(best: RoutingCandidate, threshold: number, doubts: Omit<Doubts, 'unsure'>): Doubts {
  return { ...doubts, unsure: best.confidence < threshold };
}

export function anyOf(doubts: Doubts): boolean {
  return Object.values(doubts).some(Boolean);
}
