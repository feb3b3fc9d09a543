import type { Membership, Role } from '@bihuan/domain/access/actor.js';
import type { Sql } from '../database.js';

/** A membership as it is stored; see `Membership` of the domain for its meaning. */
export interface NewMembership extends Membership {
  readonly id: string;
}

/** A person to add; `passwordHash` null = cannot sign in by password. */
export interface NewUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string | null;
  readonly phone?: string;
  readonly email?: string;
  readonly locale?: 'zh-CN' | 'en';
}

export async function insertUser(sql: Sql, user: NewUser): Promise<void> {
  await sql.run(
    `insert into app_user (id, username, display_name, password_hash, phone, email, locale)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      user.id,
      user.username,
      user.displayName,
      user.passwordHash,
      user.phone ?? null,
      user.email ?? null,
      user.locale ?? 'zh-CN',
    ],
  );
}

/** Adds a membership, of a user or (userId null) of an API key. */
export async function insertMembership(sql: Sql, userId: string | null, m: NewMembership): Promise<void> {
  await sql.run(
    `insert into membership (id, user_id, role, enterprise_id, window_code, region, position)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [m.id, userId, m.role, m.enterpriseId ?? null, m.window ?? null, m.region ?? null, m.position ?? null],
  );
}

/** The enterprise of this credit code; made when it is new, its name kept when it is known. Returns its id. */
export async function ensureEnterprise(sql: Sql, id: string, code: string, name: string): Promise<string> {
  const [row] = await sql.run<{ id: string }>(
    `with made as (insert into enterprise (id, code, name) values ($1, $2, $3) on conflict (code) do nothing returning id)
     select id from made union all select id from enterprise where code = $2 limit 1`,
    [id, code, name],
  );
  // Both arms empty: another transaction made it after our snapshot; a later statement sees it.
  return row?.id ?? (await findEnterprise(sql, code)) ?? id;
}

async function findEnterprise(sql: Sql, code: string): Promise<string | undefined> {
  const [row] = await sql.run<{ id: string }>(`select id from enterprise where code = $1`, [code]);
  return row?.id;
}

/** A person's or key's memberships as rows of JSON. */
export interface StoredMembership {
  readonly role: Role;
  readonly enterprise_id: string | null;
  readonly window_code: string | null;
  readonly region: string | null;
  readonly position: 'A' | 'B' | null;
}

/** A stored membership as the domain's. */
export function toMembership(row: StoredMembership): Membership {
  return {
    role: row.role,
    ...(row.enterprise_id ? { enterpriseId: row.enterprise_id } : {}),
    ...(row.window_code ? { window: row.window_code } : {}),
    ...(row.region ? { region: row.region } : {}),
    ...(row.position ? { position: row.position } : {}),
  };
}
