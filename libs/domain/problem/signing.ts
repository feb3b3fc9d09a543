import { WINDOW_RANKS, type Role } from '../access/actor.js';
import type { AnswerResult, Difficulty } from './problem.js';

/** The rank that signs an answer (T24): clerk, lead, section head by difficulty; `explained` one level up. */
export function signerRank(difficulty: Difficulty, result: AnswerResult): number {
  const rank = { simple: 0, complex: 1, challenging: 2 }[difficulty];
  return result === 'explained' ? rank + 1 : rank;
}

/** Role names by rank, for the refusal that names who can sign. */
export const SIGNER_NAMES: readonly Role[] = WINDOW_RANKS;
