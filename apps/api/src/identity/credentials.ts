import type { Request } from 'express';
import { actorOfKey, apiKeyOf } from '@bihuan/application/people/api-keys.js';
import { actorOfSession, sessionOf } from '@bihuan/application/people/sessions.js';
import type { Sql } from '@bihuan/db/database.js';
import type { ApiKeyRow } from '@bihuan/db/people/api-key.repository.js';
import type { SessionRow } from '@bihuan/db/people/session.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { readSessionCookie } from './session-cookie.js';

/** Whom the credentials of a request belong to. */
export type Identity = { readonly actor: Actor } & (
  { readonly session: SessionRow; readonly token: string } | { readonly apiKey: ApiKeyRow }
);

/**
 * Turns credentials into who acts; undefined when there are none. An API key counts before a cookie.
 * @throws DomainError `unauthenticated` when some were given and are not (or no longer) good
 */
export async function identify(sql: Sql, request: Request): Promise<Identity | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return byKey(sql, authorization);
  const token = readSessionCookie(request);
  return token === undefined ? undefined : bySession(sql, token);
}

async function byKey(sql: Sql, authorization: string): Promise<Identity> {
  const [scheme, token = ''] = authorization.split(' ');
  const apiKey = scheme?.toLowerCase() === 'bearer' ? await apiKeyOf(sql, token) : undefined;
  if (!apiKey) throw new DomainError('unauthenticated', 'unauthenticated', 'This API key is not valid here.');
  return { actor: actorOfKey(apiKey), apiKey };
}

async function bySession(sql: Sql, token: string): Promise<Identity> {
  const session = await sessionOf(sql, token);
  if (!session) {
    throw new DomainError('session_over', 'unauthenticated', 'The session has ended; sign in again.');
  }
  return { actor: actorOfSession(session), session, token };
}
