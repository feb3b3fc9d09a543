import type { Role } from '@bihuan/domain/access/actor.js';
import type { Locale } from '@bihuan/domain/notice/notice.js';
import type { Sql } from '../database.js';

/** A person who can be told something. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly locale: Locale;
}

/** A person in a position of a region, or of a window of it. */
export interface Holder extends Person {
  readonly role: Role;
  readonly region: string;
  readonly window: string | null;
}

const PERSON = `u.id, u.display_name as name, u.phone, u.email, u.locale`;

/** Who holds a position in these windows, and in the regions themselves. A disabled login holds none. */
export async function readHolders(
  sql: Sql,
  regions: readonly string[],
  windows: readonly string[],
): Promise<Holder[]> {
  return sql.run<Holder>(
    {
      name: 'recipient-holders',
      text: `select ${PERSON}, m.role, m.region, m.window_code as window
             from membership m join app_user u on u.id = m.user_id and u.disabled_at is null
             where m.region = any($1) and m.enterprise_id is null
               and (m.window_code is null or m.window_code = any($2))
             order by m.region, m.window_code, m.role, m.position, u.id`,
    },
    [regions, windows],
  );
}

/** A person of an enterprise. */
export interface EnterprisePerson extends Person {
  readonly enterprise_id: string;
}

/** The users of these enterprises, agents included: they act for the firm. */
export async function readEnterprisePeople(
  sql: Sql,
  enterprises: readonly string[],
): Promise<EnterprisePerson[]> {
  return sql.run<EnterprisePerson>(
    {
      name: 'recipient-enterprise',
      text: `select distinct ${PERSON}, m.enterprise_id
             from membership m join app_user u on u.id = m.user_id and u.disabled_at is null
             where m.enterprise_id = any($1) and m.role in ('enterprise', 'agent') order by u.id`,
    },
    [enterprises],
  );
}

/** These persons, unless their login is disabled. */
export async function readPeople(sql: Sql, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  return sql.run<Person>(
    {
      name: 'recipient-people',
      text: `select ${PERSON} from app_user u where u.id = any($1::uuid[]) and u.disabled_at is null`,
    },
    [ids],
  );
}

/** Whom a submission named as its contact: somebody without an account, or with another phone. */
export interface ContactRow {
  readonly problem_id: string;
  readonly contact: {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly locale?: string;
  };
}

/** The contacts of these problems; a problem without one is left out. */
export async function readContacts(sql: Sql, problems: readonly string[]): Promise<ContactRow[]> {
  return sql.run<ContactRow>(
    {
      name: 'recipient-contacts',
      text: `select problem_id, body -> 'contact' as contact from content
             where problem_id = any($1::uuid[]) and seq = 1 and jsonb_typeof(body -> 'contact') = 'object'`,
    },
    [problems],
  );
}
