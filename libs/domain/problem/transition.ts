import type { Who } from '../access/actor.js';
import type { CommandName } from './commands.js';
import type { Audience, EventKind } from './events.js';
import type { GuardName } from './guards.js';
import type { PatchName } from './patches.js';
import type { ClockKind, State } from './problem.js';
import type { ConditionName } from './conditions.js';

/** `all` is every live clock of the problem; pausing or stopping a kind that does not run does nothing. */
export type ClockEffect = `${'start' | 'pause' | 'resume'}:${ClockKind}` | `stop:${ClockKind | 'all'}`;

/** One row of the life-cycle: what may be done from where, by whom, and what follows. Source: handbook 2, Transitions. */
export interface Transition {
  readonly id: string;
  readonly command: CommandName;
  readonly event: EventKind;
  readonly from: readonly State[];
  /** `same` keeps the state; `before_return` is read from the record (T9b). */
  readonly to: State | 'same' | 'before_return';
  readonly who: readonly Who[];
  /** Which row of a command it is: all must hold, or the next row is tried. */
  readonly when: readonly ConditionName[];
  /** What must hold, or the command is refused with the guard's reason. */
  readonly guards: readonly GuardName[];
  readonly clocks: readonly ClockEffect[];
  readonly patches: readonly PatchName[];
  readonly tells: readonly Audience[];
  readonly isPublic: boolean;
  readonly bumpsVersion: boolean;
}

/** What a row says; the rest has defaults: public, counted in the version, nothing else. */
export type Row = Pick<Transition, 'id' | 'command' | 'event' | 'from' | 'to' | 'who'> & Partial<Transition>;

/** One row with its defaults filled in. */
export const row = (r: Row): Transition => ({
  when: [],
  guards: [],
  clocks: [],
  patches: [],
  tells: [],
  isPublic: true,
  bumpsVersion: true,
  ...r,
});
