import type { Danger } from '@bihuan/domain/routing/routing.js';
import { type DangerMachine, kindOf, loudnessOf } from './danger/machine.js';
import { type Counts, vectorOf } from './features.js';
import { DANGERS } from './rules/danger.js';
import { HARMLESS } from './rules/danger/harmless.js';
import { fired, type Rule } from './rules/rule.js';

/** What speaks of danger, and what to do first. */
type Alarm = Pick<Rule<Danger>, 'id' | 'says' | 'effect'>;

/**
 * From how loud a text is a call for help: `enough` by itself, more where the words of danger stand in a phrase that is
 * known to be harmless (急得着火), and under `least` not even a rule's word makes it one. By cross-validation on texts
 * written for it 9 of 10 calls are heard, and 2 of 1,000 phrases of other matters are taken for one (docs/adr/0020).
 */
const LOUD = { enough: 0.15, inSpiteOfPhrase: 0.4, least: -0.5 } as const;

/** The danger that a normalised text speaks of as happening now; null: none. */
export function dangerOf(sentences: readonly string[], counts: Counts, machine: DangerMachine): Alarm | null {
  const vector = vectorOf(counts, machine.idf);
  const loudness = loudnessOf(vector, machine);
  if (loudness < LOUD.least) return null;
  const [rule] = fired(DANGERS, sentences);
  if (rule) return rule;
  if (loudness < LOUD.enough) return null;
  const harmless = sentences.some((sentence) => sentence.search(HARMLESS) >= 0);
  return harmless && loudness < LOUD.inSpiteOfPhrase ? null : learnt(kindOf(vector, machine));
}

function learnt(kind: Danger['kind']): Alarm {
  const { says, effect } = DANGERS.find((rule) => rule.effect.kind === kind)!;
  return { id: `danger.${kind}.learnt`, says, effect };
}
