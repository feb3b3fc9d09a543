import type { ActorRef } from '../problem/events.js';
import type { Problem } from '../problem/problem.js';

export const ROLES = [
  'enterprise',
  'agent',
  'intake',
  'clerk',
  'lead',
  'section_head',
  'deputy_leader',
  'chief_leader',
  'dispatcher',
  'follow_up',
  'supervisor',
  'supervision_office',
  'auditor',
  'admin',
] as const;
/** Roles of handbook 2; a person holds each within an enterprise, a window or a region. */
export type Role = (typeof ROLES)[number];

/** Roles held in a window, in order of rank: a higher one may sign what a lower one may. */
export const WINDOW_RANKS: readonly Role[] = [
  'clerk',
  'lead',
  'section_head',
  'deputy_leader',
  'chief_leader',
];
/** Roles held in a region (the centre). */
export const CENTRE_ROLES: readonly Role[] = [
  'intake',
  'dispatcher',
  'follow_up',
  'supervisor',
  'supervision_office',
  'auditor',
  'admin',
];

/** One membership: exactly one of the three scopes is set. */
export interface Membership {
  readonly role: Role;
  readonly enterpriseId?: string;
  readonly window?: string;
  /** The region of a centre role, or the region that a window role's window lies in. */
  readonly region?: string;
  /** A or B clerk; B steps in by itself (handbook 2, Roles). */
  readonly position?: 'A' | 'B';
}

/** Who acts: a person by session, a program by API key, or the system itself. */
export interface Actor {
  readonly ref: ActorRef;
  readonly memberships: readonly Membership[];
  /** An API key does only what its scopes say; undefined = a person, no narrowing. */
  readonly scopes?: readonly string[];
}

/** The system: settles, sends, seeds. It is never authenticated from outside. */
export const SYSTEM: Actor = { ref: { kind: 'system', id: null }, memberships: [] };

/** Somebody without credentials: may do only what is open to anyone. */
export const ANONYMOUS: Actor = { ref: { kind: 'user', id: null }, memberships: [] };

/** What `holds` needs to know of a problem. */
export type Held = Pick<Problem, 'enterpriseId' | 'region' | 'window' | 'windows'>;

/** Does the actor hold the role towards this problem: its own enterprise, its present window, its region? */
export function holds(actor: Actor, role: Role, problem: Held): boolean {
  return actor.memberships.some((m) => m.role === role && reaches(m, role, problem));
}

function reaches(m: Membership, role: Role, problem: Held): boolean {
  if (role === 'enterprise' || role === 'agent') return m.enterpriseId === problem.enterpriseId;
  if (CENTRE_ROLES.includes(role)) return m.region === problem.region;
  return m.window !== undefined && m.window === problem.window && m.region === problem.region;
}

/** Rank of the actor in the problem's window: 0 clerk … 4 chief leader; -1 when it is not theirs. */
export function windowRank(actor: Actor, problem: Held): number {
  return WINDOW_RANKS.reduce((best, role, rank) => (holds(actor, role, problem) ? rank : best), -1);
}

/** Who may give a command, as the life-cycle table says it. */
export type Who = Role | 'general_clerk' | 'staff';

const CENTRE_STAFF: readonly Role[] = ['dispatcher', 'follow_up', 'supervisor'];

/** `staff` is anyone who works on it; `general_clerk` takes over when triage is late (handbook 2, Limits). */
export function isWho(actor: Actor, who: Who, problem: Held): boolean {
  switch (who) {
    case 'general_clerk':
      return actor.memberships.some((m) => isGeneralClerk(m) && m.region === problem.region);
    case 'staff':
      return [...WINDOW_RANKS, ...CENTRE_STAFF].some((role) => holds(actor, role, problem));
    default:
      return holds(actor, who, problem);
  }
}

/** A clerk of `general`, in whatever region. */
export function isGeneralClerk({ role, window }: Membership): boolean {
  return role === 'clerk' && window === 'general';
}
