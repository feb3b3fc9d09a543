import type { Doubts } from '@bihuan/classifier/decision.js';
import { doubtReasons } from '@bihuan/classifier/rule-reasons.js';
import type { DoubtWords } from '@bihuan/db/problem/triage-desk.read-model.js';
import type { TriageReason } from '@bihuan/domain/triage/triage-reasons.js';

const REASONS: Readonly<Record<keyof Doubts, TriageReason>> = {
  empty: 'empty',
  bundle: 'bundle',
  scope: 'scope',
  triageOnly: 'by_type',
  unsure: 'unsure',
};

const NO_DOUBT: Doubts = { empty: false, bundle: false, scope: false, triageOnly: false, unsure: false };

/** The sentence by which a stored routing tells each doubt; the routing itself has no code for it. */
export const DOUBT_WORDS: DoubtWords = Object.entries(REASONS).flatMap(([doubt, reason]) =>
  doubtReasons({ ...NO_DOUBT, [doubt]: true }).map(({ en }) => ({ en, reason })),
);
