import { DOUBTS } from '../routing/routing.js';

export const TRIAGE_REASONS = [...DOUBTS, 'returned', 'reopened'] as const;
/**
 * Why a problem waits for a dispatcher. The classifier was not sure, met several requests or a doubtful scope, had too few
 * words, a type that always goes to a person, or did not work at all (T3; handbook 2, Edge cases); a window has returned it
 * (T9); it was reopened before any window had accepted it (T32).
 */
export type TriageReason = (typeof TRIAGE_REASONS)[number];
