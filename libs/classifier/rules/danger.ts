import type { Danger } from '@bihuan/domain/routing/routing.js';
import { COLLAPSE } from './danger/collapse.js';
import { FIRE } from './danger/fire.js';
import { GAS } from './danger/gas.js';
import { INJURY } from './danger/injury.js';
import type { Rule } from './rule.js';

/**
 * Danger at this moment: phone first (handbook 2, Edge cases). The first rule that fires names the kind. A false one sends
 * the firm's problem away from its window and a missed one costs a life, so a rule names physical things or people, and
 * what only sounds like it is set aside as a phrase, never as a whole sentence.
 */
export const DANGERS: readonly Rule<Danger>[] = [...GAS, ...FIRE, ...COLLAPSE, ...INJURY];
