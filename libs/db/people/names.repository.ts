import type { Sql } from '../database.js';

/** Somebody who acts, by id: a person or an API key. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Enterprises they speak for; empty for staff. */
  readonly enterprises: readonly string[];
}

/** Names of people and API keys. Unknown ids are left out. */
export async function readNames(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.run<Named>(
    {
      name: 'names',
      text: `
        select u.id, u.display_name as name, array(select m.enterprise_id::text from membership m
          where m.user_id = u.id and m.enterprise_id is not null) as enterprises
        from app_user u where u.id = any($1::uuid[])
        union all
        select k.id, k.name, case when m.enterprise_id is null then '{}' else array[m.enterprise_id::text] end
        from api_key k join membership m on m.id = k.membership_id where k.id = any($1::uuid[])`,
    },
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
