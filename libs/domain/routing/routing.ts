import type { Difficulty } from '../problem/problem.js';

/** A window and type that the text could belong to. */
export interface RoutingCandidate {
  readonly window: string;
  readonly problemType: string | null;
  /** 0–1. */
  readonly confidence: number;
}

/** A word or rule that spoke for or against a window, in both languages where it is not the text's own word. */
export interface RoutingReason {
  readonly kind: 'word' | 'rule';
  readonly zh: string;
  readonly en: string;
  /** Signed weight: for the window > 0, against it < 0. */
  readonly weight: number;
}

/** Danger in the text: a phone number to show at once (handbook 2, Edge cases). */
export interface Danger {
  readonly kind: 'gas' | 'fire' | 'collapse' | 'injury';
  readonly phone: string;
}

/** What may send a text to a person; of several the one that matters most comes first. */
export const DOUBTS = ['empty', 'bundle', 'scope', 'by_type', 'unsure', 'unavailable'] as const;
/**
 * Why a person places a text: too few words, several requests, a doubtful scope, a type that always goes to a person, not
 * sure enough of the window, or no classifier at all.
 */
export type Doubt = (typeof DOUBTS)[number];

/** What the classifier says of a text. The same text gives the same routing for any firm, channel and hour (I10). */
export interface Routing {
  readonly window: string;
  readonly problemType: string | null;
  readonly difficulty: Difficulty;
  /** Probability of `window`, 0–1; 0 when nothing speaks for it: too few words, or a bundle, which no window answers as a whole. */
  readonly confidence: number;
  readonly decision: 'dispatch' | 'triage';
  /** The doubt that matters most; null with `dispatch`. */
  readonly doubt: Doubt | null;
  /** At most three, best first, `window` itself not among them. */
  readonly alternatives: readonly RoutingCandidate[];
  readonly reasons: readonly RoutingReason[];
  readonly urgent: boolean;
  readonly danger: Danger | null;
  /** Version of the model that spoke, e.g. `catalogue-5f0c1b7a92d4`, or the id of a trained one. */
  readonly model: string;
}
