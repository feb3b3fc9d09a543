import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import { DIFFICULTY_TABLE, type DifficultyTable } from './rules/difficulty.js';
import { fired, type Rule } from './rules/rule.js';

export interface Graded {
  readonly difficulty: Difficulty;
  /** Every rule that fired, also those that did not decide; none: the type's default holds. */
  readonly rules: readonly Rule<Difficulty>[];
  /** Version of the table that was asked. */
  readonly table: string;
}

const HARDNESS: Readonly<Record<Difficulty, number>> = { simple: 0, complex: 1, challenging: 2 };

// A question may well tell how old the matter is, or ask for a look at the place: it stays a question.
const MAY_BE_ASKED = new Set(['difficulty.history', 'difficulty.no-rule', 'difficulty.site']);

function hardest(of: readonly Difficulty[]): Difficulty {
  return of.reduce((a, b) => (HARDNESS[b] > HARDNESS[a] ? b : a), 'simple');
}

/**
 * Layers of handbook 9: a consultation is simple, else what makes a problem harder, else the type's default.
 * A question about a hard matter stays simple; a question that is a grievance is none.
 */
export function difficultyOf(
  sentences: readonly string[],
  whole: string,
  typeDefault: Difficulty,
  table: DifficultyTable = DIFFICULTY_TABLE,
): Graded {
  const { version, consultation, grievance } = table;
  const raised = fired(table.raises, sentences);
  const asks = consultation.when.test(whole) && !grievance.test(whole);
  if (asks && raised.every(({ id }) => MAY_BE_ASKED.has(id))) {
    return { difficulty: 'simple', rules: [consultation, ...raised], table: version };
  }
  const difficulty = hardest([typeDefault, ...raised.map(({ effect }) => effect)]);
  return { difficulty, rules: raised, table: version };
}
