import type { Role } from '../access/actor.js';
import { CENTRE_ROLES } from '../access/actor.js';
import type { Audience } from '../problem/events.js';
import type { Problem } from '../problem/problem.js';

/** A position that somebody may hold: a role in a window (null: in the region). */
export interface Post {
  readonly role: Role;
  readonly window: string | null;
}

/** Where an empty position falls (handbook 2, Roles). The supervision office is the top: nobody is above it. */
const UPWARD: Readonly<Partial<Record<Role, Role>>> = {
  clerk: 'lead',
  lead: 'section_head',
  section_head: 'deputy_leader',
  deputy_leader: 'chief_leader',
  chief_leader: 'supervisor',
  dispatcher: 'supervisor',
  follow_up: 'supervisor',
  supervisor: 'supervision_office',
};

/** The position one step up, or null at the top. */
export function postAbove({ role, window }: Post): Post | null {
  const above = UPWARD[role];
  if (above === undefined) return null;
  return { role: above, window: CENTRE_ROLES.includes(above) ? null : window };
}

/**
 * The position an audience of staff means for this problem. Without a window (triage) the dispatcher stands in for the
 * window's people and the supervisor for its heads. `handler` is a person: this is where it falls when there is none.
 */
export function postOf(
  audience: Exclude<Audience, 'enterprise'>,
  problem: Pick<Problem, 'window'>,
  facts: Readonly<Record<string, unknown>>,
): Post {
  const { window } = problem;
  switch (audience) {
    case 'handler':
    case 'clerks':
      return window === null ? DISPATCHER : { role: 'clerk', window };
    case 'lead':
      return window === null ? DISPATCHER : { role: 'lead', window };
    case 'section_head':
    case 'deputy_leader':
    case 'chief_leader':
      return window === null ? SUPERVISOR : { role: audience, window };
    case 'returning_lead': {
      const by = facts['returnedBy'];
      return typeof by === 'string' ? { role: 'lead', window: by } : SUPERVISOR;
    }
    case 'general_clerks':
      return { role: 'clerk', window: 'general' };
    case 'dispatcher':
    case 'follow_up':
    case 'supervisor':
    case 'supervision_office':
      return { role: audience, window: null };
  }
}

const DISPATCHER: Post = { role: 'dispatcher', window: null };
const SUPERVISOR: Post = { role: 'supervisor', window: null };
