import { transitionsOf } from '../problem/lifecycle.js';
import {
  CENTRE_ROLES,
  holds,
  isGeneralClerk,
  isWho,
  WINDOW_RANKS,
  type Actor,
  type Held,
  type Membership,
  type Role,
} from './actor.js';

/** Centre roles that read every problem of their region; `admin` runs the machine and reads none. */
export const READERS: readonly Role[] = [
  'intake',
  'dispatcher',
  'follow_up',
  'supervisor',
  'supervision_office',
  'auditor',
];

/** What nobody can take belongs to this window, and its clerks step in when triage is late (handbook 2). */
export const FALLBACK_WINDOW = 'general';

/** Who dispatches (T4). */
const TRIAGE_DESK: readonly (Role | 'general_clerk')[] = ['dispatcher', 'supervisor', 'general_clerk'];
/** Who reads a dispatched problem a second time without seeing where it went (handbook 9): the centre, of its region. */
export const SECOND_READERS: readonly Role[] = ['dispatcher', 'follow_up', 'supervisor'];

/** Actions that concern no single problem, and the roles that may take them. */
const GENERAL: Readonly<Record<string, readonly (Role | 'general_clerk')[] | 'anyone' | 'signed_in'>> = {
  'preview:use': 'anyone',
  'lookup:use': 'anyone',
  'taxonomy:read': 'anyone',
  'calendar:read': 'anyone',
  'policy:read': 'signed_in',
  'session:use': 'anyone',
  'inbox:read': 'signed_in',
  'problem:list': 'signed_in',
  'feed:read': 'signed_in',
  'problem:submit': ['enterprise', 'agent', 'intake'],
  'problem:submit-received': ['intake'],
  // Whoever may dispatch (T4), now or once triage is late: they see at any time what is coming their way.
  'triage:read': TRIAGE_DESK,
  'report:read': [
    'lead',
    'section_head',
    'deputy_leader',
    'chief_leader',
    'supervisor',
    'supervision_office',
    'auditor',
  ],
  'second-reading:list': SECOND_READERS,
  'second-reading:give': SECOND_READERS,
  'model:list': ['admin', 'supervisor', 'auditor'],
  'model:promote': ['admin'],
  'model:rollback': ['admin'],
};

/** Every action there is, a whole family at a time: what a key needs to do all that its membership may. */
export const ALL_SCOPES: readonly string[] = [
  ...new Set(
    ['problem:read', 'queue:read', ...Object.keys(GENERAL)].map((action) => `${action.split(':')[0]}:*`),
  ),
];

/** A window as a resource: its queue. */
export interface WindowResource {
  readonly window: string;
  readonly region: string;
}

/** A problem as a resource. */
export interface ProblemResource {
  readonly problem: Held;
}

/**
 * The one question of rights (handbook 6): deny by default, the same answer for handlers, lists, mail and jobs.
 * `action` is `problem:read`, `problem:<command>`, `queue:read`, `second-reading:give`, or one of the general ones.
 */
export function can(actor: Actor, action: string, resource?: ProblemResource | WindowResource): boolean {
  // What is for anyone is not taken away by a key that does not name it.
  if (isForAnyone(action)) return true;
  if (!isScopedTo(actor, action)) return false;
  if (resource === undefined) return canInGeneral(actor, action);
  if ('window' in resource) return action === 'queue:read' && readsQueue(actor, resource);
  if (action === 'problem:read') return reads(actor, resource.problem);
  if (action === 'second-reading:give')
    return SECOND_READERS.some((role) => holds(actor, role, resource.problem));
  const command = action.startsWith('problem:') ? action.slice('problem:'.length) : '';
  return reads(actor, resource.problem) && mayEver(actor, command, resource.problem);
}

/** An API key does only what its scopes name: the action itself, or `problem:*`. People are not narrowed. */
export function isScopedTo({ scopes }: Actor, action: string): boolean {
  return !scopes || scopes.includes(action) || scopes.includes(`${action.split(':')[0]}:*`);
}

/** Actions on one problem or window: only who knows that resource can say whether they are allowed. */
export function concernsOne(action: string): boolean {
  if (action === 'queue:read' || action === 'problem:read') return true;
  return action.startsWith('problem:') && transitionsOf(action.slice('problem:'.length)).length > 0;
}

/** Is it an action at all? A misspelt policy must not look like a rule. */
export function isAction(action: string): boolean {
  return Object.hasOwn(GENERAL, action) || concernsOne(action);
}

function isForAnyone(action: string): boolean {
  return Object.hasOwn(GENERAL, action) && GENERAL[action] === 'anyone';
}

function canInGeneral(actor: Actor, action: string): boolean {
  const rule = Object.hasOwn(GENERAL, action) ? GENERAL[action] : undefined;
  if (rule === undefined || rule === 'anyone') return rule !== undefined;
  if (rule === 'signed_in') return actor.memberships.length > 0;
  return actor.memberships.some((m) => isOneOf(rule, m));
}

function isOneOf(rule: readonly (Role | 'general_clerk')[], m: Membership): boolean {
  return rule.includes(m.role) || (rule.includes('general_clerk') && isGeneralClerk(m));
}

/**
 * The actor as far as it sits at the triage desk: what a person reads as clerk of another window, or as an enterprise, is
 * not there to be dispatched by them.
 */
export function atTriageDesk(actor: Actor): Actor {
  return { ...actor, memberships: actor.memberships.filter((m) => isOneOf(TRIAGE_DESK, m)) };
}

function readsQueue(actor: Actor, { window, region }: WindowResource): boolean {
  return actor.memberships.some(
    (m) =>
      (WINDOW_RANKS.includes(m.role) && m.window === window && m.region === region) ||
      (READERS.includes(m.role) && m.region === region),
  );
}

/**
 * I9: an enterprise reads its own; a window its queue and what it took part in; the centre its region. What has no window
 * yet is also for `general`: its clerks dispatch when triage is late (handbook 2, Limits). The same in SQL: visible.sql.ts.
 */
function reads(actor: Actor, problem: Held): boolean {
  return actor.memberships.some((m) => {
    if (m.role === 'enterprise' || m.role === 'agent') return m.enterpriseId === problem.enterpriseId;
    if (CENTRE_ROLES.includes(m.role)) return READERS.includes(m.role) && m.region === problem.region;
    if (m.region !== problem.region || m.window === undefined) return false;
    return problem.windows.includes(m.window) || (m.window === FALLBACK_WINDOW && problem.window === null);
  });
}

/** Does the actor read it as one of the office: also what is not public? An enterprise's own people do not. */
export function readsAsStaff(actor: Actor, problem: Held): boolean {
  const memberships = actor.memberships.filter((m) => m.role !== 'enterprise' && m.role !== 'agent');
  return reads({ ...actor, memberships }, problem);
}

/** Some row of the life-cycle lets this person give the command, whatever the state. */
function mayEver(actor: Actor, command: string, problem: Held): boolean {
  return transitionsOf(command).some((row) => row.who.some((who) => isWho(actor, who, problem)));
}
