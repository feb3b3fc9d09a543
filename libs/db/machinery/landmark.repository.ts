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

/** This database as it lives now. */
export interface DatabaseIdentity {
  /** Differs after a restore by base backup (timeline), a new cluster (system identifier) or a dump (database oid). */
  readonly id: string;
  /** Bytes of write-ahead log ever written: runs forward only, unless an older copy of the files was put in place. */
  readonly position: number;
}

export async function readDatabaseIdentity(sql: Sql): Promise<DatabaseIdentity> {
  const [row] = await sql.run<DatabaseIdentity>({
    name: 'database-identity',
    text: `select concat_ws(':', (select system_identifier from pg_control_system()),
             (select timeline_id from pg_control_checkpoint()),
             (select oid from pg_database where datname = current_database())) as id,
             (pg_current_wal_lsn() - '0/0')::float8 as position`,
  });
  if (!row) throw new Error('PostgreSQL did not say who it is');
  return row;
}
