import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import { CHALLENGES, CONSULTATION, GRIEVANCE } from './rules/difficulty.js';
import { fired, type Rule } from './rules/rule.js';

export interface Graded {
  readonly difficulty: Difficulty;
  /** Every rule that fired, also those that did not decide. */
  readonly rules: readonly Rule<Difficulty>[];
}

/**
 * Layers of handbook 9: what makes a problem challenging, else a consultation is simple, else the type's default.
 * A question about a hard matter stays simple; a question that is a grievance is none.
 */
export function difficultyOf(sentences: readonly string[], whole: string, typeDefault: Difficulty): Graded {
  const hard = fired(CHALLENGES, sentences);
  const asks = CONSULTATION.when.test(whole) && !GRIEVANCE.test(whole);
  if (asks && hard.every(({ id }) => id === 'difficulty.history')) {
    return { difficulty: 'simple', rules: [CONSULTATION, ...hard] };
  }
  return { difficulty: hard.length > 0 ? 'challenging' : typeDefault, rules: hard };
}
