import type { Membership } from '@bihuan/domain/access/actor.js';
import type { Sql } from '../database.js';
import { toMembership, type StoredMembership } from './people.repository.js';

/** A living API key with what it may do. */
export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly membership: Membership;
}

/** A key to add; its membership exists already (a user's, or one of its own). */
export interface NewApiKey {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly membershipId: string;
  readonly scopes: readonly string[];
}

export async function insertApiKey(sql: Sql, key: NewApiKey): Promise<void> {
  await sql.run(`insert into api_key (id, hash, name, membership_id, scopes) values ($1, $2, $3, $4, $5)`, [
    key.id,
    key.hash,
    key.name,
    key.membershipId,
    key.scopes,
  ]);
}

/** The key with this hash, unless it is revoked or its person is disabled. */
export async function findApiKey(sql: Sql, hash: string): Promise<ApiKeyRow | undefined> {
  const [row] = await sql.run<{
    id: string;
    name: string;
    scopes: string[];
    membership: StoredMembership;
  }>(
    {
      name: 'api-key-find',
      text: `
        select k.id, k.name, k.scopes, row_to_json(m) as membership
        from api_key k join membership m on m.id = k.membership_id
        left join app_user u on u.id = m.user_id
        where k.hash = $1 and k.revoked_at is null and u.disabled_at is null`,
    },
    [hash],
  );
  return row && { id: row.id, name: row.name, scopes: row.scopes, membership: toMembership(row.membership) };
}

export async function revokeApiKey(sql: Sql, id: string): Promise<void> {
  await sql.run(`update api_key set revoked_at = clock_timestamp() where id = $1 and revoked_at is null`, [
    id,
  ]);
}
