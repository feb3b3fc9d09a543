import type { EventKind } from '../problem/events.js';

/** `second_reading` is a person's, blind; the others are read off the problem's events (`feedbackOf`). */
export const FEEDBACK_KINDS = ['confirmed', 'corrected', 'returned', 'none', 'second_reading'] as const;
/** What became of a routing (handbook 9, Learning loop). `none`: it ended before any window had accepted it. */
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** Event kinds that say something about a routing. */
export const TELLING_EVENTS = [
  'dispatched',
  'accepted',
  'returned',
  'return_upheld',
  'withdrawn',
] as const satisfies readonly EventKind[];
/** One of them. */
export type TellingEvent = (typeof TELLING_EVENTS)[number];

/** A later event of a problem, as far as it concerns its routing. */
export interface RoutingOutcome {
  readonly kind: TellingEvent;
  /** Where the problem stands after the event. */
  readonly window: string | null;
  /** Of a return: where it belongs in the eyes of who returned it. */
  readonly suggested: string | null;
  readonly everAccepted: boolean;
}

/** A judgement of a routing, with the window that it speaks for. */
export interface Feedback {
  readonly kind: FeedbackKind;
  readonly window: string | null;
}

/** What the event says about the window that was predicted; null: nothing. */
export function feedbackOf(
  { kind, window, suggested, everAccepted }: RoutingOutcome,
  predicted: string,
): Feedback | null {
  switch (kind) {
    case 'dispatched':
    case 'accepted':
    case 'return_upheld':
      return { kind: window === predicted ? 'confirmed' : 'corrected', window };
    case 'returned':
      return { kind: 'returned', window: suggested };
    case 'withdrawn':
      return everAccepted ? null : { kind: 'none', window: null };
  }
}
