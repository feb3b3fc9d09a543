import { v7 as uuidv7 } from 'uuid';
import type { Sql } from '@bihuan/db/database.js';
import { ensureEnterprise, insertMembership, insertUser } from '@bihuan/db/people/people.repository.js';
import type { Cast, Player } from './cast.js';

/** Writes enterprises, people and memberships of the cast. */
export async function enrollCast(sql: Sql, cast: Cast): Promise<void> {
  for (const { id, code, name } of cast.firms) await ensureEnterprise(sql, id, code, name);
  for (const [i, player] of cast.players.entries()) await enroll(sql, player, i);
}

async function enroll(sql: Sql, player: Player, index: number): Promise<void> {
  const { username, name, locale, actor } = player;
  await insertUser(sql, {
    id: actor.ref.id ?? '',
    username,
    displayName: name,
    passwordHash: null,
    // Reachable nowhere: the demo must not write or ring to anybody, whatever provider is set.
    phone: `1380000${String(index).padStart(4, '0')}`,
    email: `${username}@demo.invalid`,
    locale,
  });
  for (const membership of actor.memberships) {
    await insertMembership(sql, actor.ref.id, { id: uuidv7(), ...membership });
  }
}
