import type { Sql } from '../database.js';

/** Is there an item of this id in the person's own inbox? Foreign ones are not there. */
export async function hasInboxItem(sql: Sql, userId: string, id: string): Promise<boolean> {
  const rows = await sql.run(
    `select 1 from delivery where id = $2 and recipient_id = $1 and channel = 'in_app' and status <> 'suppressed'`,
    [userId, id],
  );
  return rows.length > 0;
}
