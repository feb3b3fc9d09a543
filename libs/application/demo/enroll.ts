import { v7 as uuidv7 } from 'uuid';
import type { Sql } from '@bihuan/db/database.js';
import { ensureEnterprise, insertMembership, insertUser } from '@bihuan/db/people/people.repository.js';
import type { Cast, Player } from './cast.js';

/** Writes enterprises, people and memberships of the cast. */
export async function enrollCast(sql: Sql, cast: Cast): Promise<void> {
  for (const { id, code, name } of cast.firms) await ensureEnterprise(sql, id, code, name);
  for (const player of cast.players) await enroll(sql, player);
}

async function enroll(sql: Sql, player: Player): Promise<void> {
  const { username, name, phone, locale, actor } = player;
  await insertUser(sql, {
    id: actor.ref.id ?? '',
    username,
    displayName: name,
    passwordHash: null,
    phone,
    // Reachable nowhere (RFC 2606), whatever provider is set.
    email: `${username}@demo.invalid`,
    locale,
  });
  for (const membership of actor.memberships) {
    await insertMembership(sql, actor.ref.id, { id: uuidv7(), ...membership });
  }
}
