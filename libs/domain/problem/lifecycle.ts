import { CLOSING } from './lifecycle/closing.rows.js';
import { CONTACT } from './lifecycle/contact.rows.js';
import { HANDLING } from './lifecycle/handling.rows.js';
import { ROUTING } from './lifecycle/routing.rows.js';
import type { Transition } from './transition.js';

/**
 * The life-cycle as data. `decide`, `nextActions`, the API's command routes and the diagram in the documentation
 * all read this table; a new transition is a new row. T1–T3 are made by `planSubmission`, T21 and T30 by `settle`.
 * Rows of one command are tried in order: the first whose conditions hold is taken.
 */
export const LIFECYCLE: readonly Transition[] = [...ROUTING, ...HANDLING, ...CLOSING, ...CONTACT];

/** Every row of a command, in the order in which they are tried. */
export function transitionsOf(command: string): readonly Transition[] {
  return LIFECYCLE.filter((t) => t.command === command || (command === 'complete' && t.command === 'accept'));
}
