import type { Membership } from '@bihuan/domain/access/actor.js';
import type { Sql } from '../database.js';
import { toMembership, type StoredMembership } from './people.repository.js';

/** A person who may sign in, found by name. */
export interface SignInRow {
  readonly id: string;
  readonly password_hash: string | null;
  readonly disabled: boolean;
}

/** A living session with the person behind it. */
export interface SessionRow {
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly locale: 'zh-CN' | 'en';
  readonly memberships: readonly Membership[];
  /** Last use, real time ms; written at most once a minute. */
  readonly seenAt: number;
  /** Real time at which it ends whatever happens, ms. */
  readonly endsAt: number;
}

/** Idle and absolute life of a session (handbook 6), in the database's own time: one clock judges all processes. */
const ALIVE = `s.seen_at > clock_timestamp() - interval '30 minutes'
  and s.created_at > clock_timestamp() - interval '12 hours'`;

export async function findForSignIn(sql: Sql, username: string): Promise<SignInRow | undefined> {
  const [row] = await sql.run<SignInRow>(
    {
      name: 'sign-in-find',
      text: `select id, password_hash, disabled_at is not null as disabled from app_user where username = $1`,
    },
    [username],
  );
  return row;
}

export async function insertSession(sql: Sql, tokenHash: string, userId: string): Promise<void> {
  await sql.run(
    `with old as (delete from session where created_at < clock_timestamp() - interval '12 hours')
     insert into session (token_hash, user_id) values ($1, $2)`,
    [tokenHash, userId],
  );
}

/**
 * The session of this token, unless it has been idle or has lived too long, or its person is disabled. `isUse` false only
 * looks: a stream that stays open by itself is no use of the session.
 */
export async function findSession(
  sql: Sql,
  tokenHash: string,
  isUse = true,
): Promise<SessionRow | undefined> {
  const [row] = await sql.run<StoredSession>(
    {
      name: 'session-find',
      text: `
        select u.id, u.username, u.display_name, u.locale, s.seen_at, s.created_at + interval '12 hours' as ends_at,
          s.seen_at < clock_timestamp() - interval '1 minute' as stale,
          coalesce((select json_agg(m) from membership m where m.user_id = u.id), '[]') as memberships
        from session s join app_user u on u.id = s.user_id and u.disabled_at is null
        where s.token_hash = $1 and ${ALIVE}`,
    },
    [tokenHash],
  );
  if (!row) return undefined;
  // A use is written at most once a minute: a page of twenty requests is one write.
  if (row.stale && isUse) {
    await sql.run(`update session s set seen_at = clock_timestamp() where token_hash = $1 and ${ALIVE}`, [
      tokenHash,
    ]);
  }
  return {
    userId: row.id,
    username: row.username,
    displayName: row.display_name,
    locale: row.locale,
    memberships: row.memberships.map(toMembership),
    seenAt: row.seen_at,
    endsAt: row.ends_at,
  };
}

export async function deleteSession(sql: Sql, tokenHash: string): Promise<void> {
  await sql.run(`delete from session where token_hash = $1`, [tokenHash]);
}

interface StoredSession {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly locale: 'zh-CN' | 'en';
  readonly seen_at: number;
  readonly ends_at: number;
  readonly stale: boolean;
  readonly memberships: StoredMembership[];
}
