import type { Danger } from '@bihuan/domain/routing/routing.js';
import { DANGERS } from './rules/danger.js';
import { fired, type Rule } from './rules/rule.js';

/** The first danger the text speaks of as happening now, with the rule that saw it. */
export function dangerOf(sentences: readonly string[]): Rule<Danger> | null {
  return fired(DANGERS, sentences)[0] ?? null;
}
