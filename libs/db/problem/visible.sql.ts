import { CENTRE_ROLES, type Actor, type Membership } from '@bihuan/domain/access/actor.js';
import { FALLBACK_WINDOW, isScopedTo, READERS } from '@bihuan/domain/access/can.js';
import type { Values } from '../values.js';

/**
 * I9 for many rows at once: the predicate over `p` (a row of `problem`) that holds exactly where the domain's
 * `can(actor, 'problem:read', { problem })` does. Lists, queues, feed and reports all stand behind it; a property test
 * compares both. An arm that the actor has no membership for is left out, so that indexes serve the others.
 */
export function visibleTo(actor: Actor, values: Values): string {
  if (!isScopedTo(actor, 'problem:read')) return 'false';
  return anyOf([...ownArms(actor, values), ...staffArms(actor, values)]);
}

/**
 * Where the actor reads as staff (window or centre) and not only as the enterprise: there events that are not public may
 * be seen too (handbook 7: the timeline separates public and internal).
 */
export function visibleAsStaff(actor: Actor, values: Values): string {
  if (!isScopedTo(actor, 'problem:read')) return 'false';
  return anyOf(staffArms(actor, values));
}

function ownArms({ memberships }: Actor, values: Values): string[] {
  const ids = unique(memberships.filter(isFirm).map((m) => m.enterpriseId));
  return ids.length === 0 ? [] : [`p.enterprise_id = ${oneOrMore(ids, 'uuid', values)}`];
}

function staffArms({ memberships }: Actor, values: Values): string[] {
  const regions = unique(memberships.filter((m) => READERS.includes(m.role)).map((m) => m.region));
  const windowed = memberships.filter((m) => !isFirm(m) && !CENTRE_ROLES.includes(m.role));
  // Who reads the whole region reads its windows.
  const others = unique(windowed.map((m) => m.region)).filter((region) => !regions.includes(region));
  const arms = regions.length === 0 ? [] : [`p.region = ${oneOrMore(regions, 'text', values)}`];
  for (const region of others) {
    const windows = unique(windowed.filter((m) => m.region === region).map((m) => m.window));
    if (windows.length === 0) continue;
    const code = values.add(region, 'text');
    arms.push(`(p.region = ${code} and p.windows && ${values.add(windows, 'text[]')})`);
    if (windows.includes(FALLBACK_WINDOW)) arms.push(`(p.region = ${code} and p.window_code is null)`);
  }
  return arms;
}

function isFirm({ role }: Membership): boolean {
  return role === 'enterprise' || role === 'agent';
}

/** A single value by `=`: an index then also gives the order. */
function oneOrMore(list: readonly string[], type: string, values: Values): string {
  return list.length === 1 ? values.add(list[0], type) : `any(${values.add(list, `${type}[]`)})`;
}

function unique(list: readonly (string | undefined)[]): string[] {
  return [...new Set(list.filter((value) => value !== undefined))];
}

function anyOf(arms: readonly string[]): string {
  return arms.length === 0 ? 'false' : `(${arms.join(' or ')})`;
}
