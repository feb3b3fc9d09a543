import { v7 as uuidv7 } from 'uuid';
import type { Sql } from '@bihuan/db/database.js';
import { findApiKey, insertApiKey, type ApiKeyRow } from '@bihuan/db/people/api-key.repository.js';
import { insertMembership } from '@bihuan/db/people/people.repository.js';
import type { Actor, Membership } from '@bihuan/domain/access/actor.js';
import { hashSecret, newSecret } from './secrets.js';

/** Our keys are recognised wherever they leak to. */
const PREFIX = 'bh_';

/** What a programme is to be allowed: a membership of its own, narrowed by scopes such as `problem:submit` or `problem:*`. */
export interface KeyGrant {
  readonly name: string;
  readonly membership: Membership;
  readonly scopes: readonly string[];
}

/** Makes a key; the secret is returned once and only its hash is stored. */
export async function issueApiKey(
  sql: Sql,
  grant: KeyGrant,
): Promise<{ readonly id: string; readonly key: string }> {
  const [id, membershipId] = [uuidv7(), uuidv7()];
  const key = `${PREFIX}${newSecret()}`;
  await insertMembership(sql, null, { id: membershipId, ...grant.membership });
  await insertApiKey(sql, {
    id,
    hash: hashSecret(key),
    name: grant.name,
    membershipId,
    scopes: grant.scopes,
  });
  return { id, key };
}

/** The living key behind a bearer token; undefined when it is unknown or revoked. */
export async function apiKeyOf(sql: Sql, token: string): Promise<ApiKeyRow | undefined> {
  return token.startsWith(PREFIX) ? findApiKey(sql, hashSecret(token)) : undefined;
}

/** A key as one who acts: its membership, narrowed by its scopes. */
export function actorOfKey(key: ApiKeyRow): Actor {
  return { ref: { kind: 'api_key', id: key.id }, memberships: [key.membership], scopes: key.scopes };
}
