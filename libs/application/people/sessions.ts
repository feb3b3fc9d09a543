import type { Sql } from '@bihuan/db/database.js';
import {
  deleteSession,
  findForSignIn,
  findSession,
  insertSession,
  type SessionRow,
} from '@bihuan/db/people/session.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { isPassword } from './passwords.js';
import { hashSecret, newSecret } from './secrets.js';

/**
 * Signs a person in and gives a new session id; the one that came with the request (`replaces`) ends.
 * Unknown, disabled and wrong are one answer, after the same work.
 * @throws DomainError `wrong_credentials` (unauthenticated)
 */
export async function signIn(
  sql: Sql,
  { username, password }: { readonly username: string; readonly password: string },
  replaces?: string,
): Promise<{ readonly token: string; readonly session: SessionRow }> {
  const user = await findForSignIn(sql, username);
  const right = await isPassword(user?.password_hash ?? null, password);
  if (!user || user.disabled || !right) {
    throw new DomainError('wrong_credentials', 'unauthenticated', 'User name or password is wrong.');
  }
  const token = newSecret();
  await insertSession(sql, hashSecret(token), user.id);
  if (replaces !== undefined) await signOut(sql, replaces);
  const session = await findSession(sql, hashSecret(token));
  // Disabled between the check and now.
  if (!session)
    throw new DomainError('wrong_credentials', 'unauthenticated', 'User name or password is wrong.');
  return { token, session };
}

/** Ends the session: the next request with it is refused. */
export async function signOut(sql: Sql, token: string): Promise<void> {
  await deleteSession(sql, hashSecret(token));
}

/** The living session of a token; undefined when it has ended in any way. `isUse` false does not prolong it. */
export function sessionOf(sql: Sql, token: string, isUse = true): Promise<SessionRow | undefined> {
  return findSession(sql, hashSecret(token), isUse);
}

/** The person of a session as one who acts. */
export function actorOfSession(session: SessionRow): Actor {
  return { ref: { kind: 'user', id: session.userId }, memberships: session.memberships };
}
