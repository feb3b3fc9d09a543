import type { Sql } from '../database.js';

/** What the worker last saw of a neighbour; undefined = never looked. Locked, so that one process acts on a change. */
export async function readLandmark(sql: Sql, name: string): Promise<string | undefined> {
  const [row] = await sql.run<{ value: string }>(`select value from landmark where name = $1 for update`, [
    name,
  ]);
  return row?.value;
}

export async function writeLandmark(sql: Sql, name: string, value: string): Promise<void> {
  await sql.run(
    `insert into landmark (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value`,
    [name, value],
  );
}

/**
 * Counts on, in one row for all processes: each answer is higher than any before it, unless the database has gone back to
 * an earlier day. That finds also what `readDatabaseId` cannot: older files put in place under a running worker.
 */
export async function countOn(sql: Sql, name: string): Promise<number> {
  const [row] = await sql.run<{ value: string }>(
    `insert into landmark (name, value) values ($1, '1')
     on conflict (name) do update set value = (landmark.value::bigint + 1)::text returning value`,
    [name],
  );
  return Number(row?.value);
}

/** Differs after a restore from a base backup (time line), in a new cluster (system identifier), from a dump (oid). */
export async function readDatabaseId(sql: Sql): Promise<string> {
  const [row] = await sql.run<{ id: string }>({
    name: 'database-id',
    text: `select concat_ws(':', (select system_identifier from pg_control_system()),
             (select timeline_id from pg_control_checkpoint()),
             (select oid from pg_database where datname = current_database())) as id`,
  });
  if (!row) throw new Error('PostgreSQL did not say who it is');
  return row.id;
}
