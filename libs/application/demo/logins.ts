import { randomBytes } from 'node:crypto';
import type { Sql } from '@bihuan/db/database.js';
import { revokeKeysNamed, setPasswords } from '@bihuan/db/seed/demo.repository.js';
import type { Membership, Role } from '@bihuan/domain/access/actor.js';
import { ALL_SCOPES } from '@bihuan/domain/access/can.js';
import { issueApiKey } from '../people/api-keys.js';
import { hashPassword } from '../people/passwords.js';
import type { Cast, Player, Region } from './cast.js';

/** What `.data/demo.json` holds beside the address (handbook 10). */
export interface DemoLogins {
  readonly users: readonly {
    readonly role: Role;
    readonly username: string;
    readonly password: string;
    readonly window?: string;
    readonly enterprise?: string;
  }[];
  readonly apiKeys: readonly {
    readonly role: Role;
    readonly key: string;
    readonly window?: string;
    readonly enterprise?: string;
    /** Only where it is not the county's. */
    readonly region?: string;
  }[];
}

const KEY_PREFIX = 'demo ';
const FIRMS_WITH_KEY = 6;

/** Roles that share a password: one to remember for each kind of person. */
const FAMILIES: Readonly<Partial<Record<Role, string>>> = {
  clerk: 'window',
  lead: 'window',
  section_head: 'window',
  deputy_leader: 'leader',
  chief_leader: 'leader',
  enterprise: 'enterprise',
  admin: 'admin',
};

/**
 * Gives everybody a new password and the programs new keys; earlier ones end. Neither is derived from anything:
 * each installation has its own.
 */
export async function issueLogins(sql: Sql, cast: Cast): Promise<DemoLogins> {
  const passwords = new Map<string, string>();
  for (const { role } of cast.players) {
    const family = familyOf(role);
    if (!passwords.has(family)) passwords.set(family, `${family}-${randomBytes(6).toString('base64url')}`);
  }
  for (const [family, password] of passwords) {
    const names = cast.players.filter((p) => familyOf(p.role) === family).map((p) => p.username);
    // One hash for all who share the password: it is shared anyway, and hashing is dear by design.
    await setPasswords(sql, names, await hashPassword(password));
  }
  await revokeKeysNamed(sql, KEY_PREFIX);
  const apiKeys = [];
  for (const player of keyHolders(cast)) apiKeys.push(await keyOf(sql, player, 'county'));
  for (const player of onDuty(cast)) apiKeys.push({ ...(await keyOf(sql, player, 'duty')), region: 'duty' });
  const users = cast.players.map((player) => ({
    role: player.role,
    username: player.username,
    password: passwords.get(familyOf(player.role)) ?? '',
    ...placeOf(player),
  }));
  return { users, apiKeys };
}

function familyOf(role: Role): string {
  return FAMILIES[role] ?? 'centre';
}

/** A program for every window's clerk, lead and head, for each role of the centre, and for some firms. */
function keyHolders(cast: Cast): readonly Player[] {
  const atWindows = [...cast.windows.values()].flatMap(({ clerks: [first], lead, head }) => [
    first,
    lead,
    head,
  ]);
  const inCentre = Object.values(cast.centre).flatMap((players) => players.slice(0, 1));
  const english = cast.firms.filter((f) => f.english).slice(0, 2);
  const chinese = cast.firms.filter((f) => !f.english).slice(0, FIRMS_WITH_KEY - 2);
  return [...new Set([...[...chinese, ...english].map((f) => f.user), ...atWindows, ...inCentre])];
}

/** Who acts on the problem of region `duty`, at whichever window it lies, and who looks on. */
function onDuty(cast: Cast): readonly Player[] {
  const clerks = [...cast.windows.values()].map(({ clerks: [first] }) => first);
  return [...clerks, ...cast.centre.supervisor.slice(0, 1)];
}

async function keyOf(sql: Sql, player: Player, region: Region): Promise<DemoLogins['apiKeys'][number]> {
  const { key } = await issueApiKey(sql, {
    name: `${KEY_PREFIX}${region} ${player.username}`,
    membership: membershipOf(player, region),
    // The membership narrows it.
    scopes: ALL_SCOPES,
  });
  return { role: player.role, key, ...placeOf(player) };
}

/** A key has one membership: the one in this region (a firm has none), at the window that the person is known for. */
function membershipOf({ actor, window }: Player, region: Region): Membership {
  const own = actor.memberships.filter(
    (m) => (m.region ?? region) === region && (window === undefined || m.window === window),
  );
  const [first] = own;
  if (!first) throw new Error(`a player without a membership in ${region}`);
  return first;
}

function placeOf({ window, enterprise }: Player) {
  return { ...(window ? { window } : {}), ...(enterprise ? { enterprise } : {}) };
}
