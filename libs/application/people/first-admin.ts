import { v7 as uuidv7 } from 'uuid';
import type { Database } from '@bihuan/db/database.js';
import { insertMembership, insertUser } from '@bihuan/db/people/people.repository.js';
import { findForSignIn } from '@bihuan/db/people/session.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Directory } from '../office/directory.js';
import { hashPassword } from './passwords.js';

/** Shorter ones are guessed (NIST SP 800-63B advises at least 8; an administrator's should be longer). */
export const LEAST_PASSWORD = 12;

/** An administrator made at the terminal: the first one has nobody to be made by. */
export interface NewAdmin {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
}

/** Adds an administrator of every region. @throws DomainError `password_short`, `no_region`, `username_taken` */
export async function createAdmin(
  parts: { readonly database: Database; readonly directory: Directory },
  { username, displayName, password }: NewAdmin,
): Promise<{ readonly id: string; readonly regions: readonly string[] }> {
  if ([...password].length < LEAST_PASSWORD) {
    throw new DomainError(
      'password_short',
      'invalid',
      `A password has at least ${LEAST_PASSWORD} characters.`,
    );
  }
  const regions = [...(await parts.directory.all()).keys()];
  if (regions.length === 0) {
    throw new DomainError(
      'no_region',
      'conflict',
      'There is no region yet: run “bihuan seed --reference” first.',
    );
  }
  const passwordHash = await hashPassword(password);
  const id = uuidv7();
  await parts.database.transaction(async (sql) => {
    if (await findForSignIn(sql, username)) {
      throw new DomainError('username_taken', 'conflict', `There is a user “${username}” already.`);
    }
    await insertUser(sql, { id, username, displayName, passwordHash });
    for (const region of regions) await insertMembership(sql, id, { id: uuidv7(), role: 'admin', region });
  });
  return { id, regions };
}
