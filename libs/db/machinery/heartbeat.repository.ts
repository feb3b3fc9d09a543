import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** The last sign of life of one process. `age_ms` is counted by the database, so machines need not agree on the time. */
export interface Heartbeat {
  readonly process: string;
  readonly instance: string;
  readonly beat_at: Instant;
  readonly age_ms: number;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Writes a sign of life; `detail` says how the process is doing (allow-listed facts, never secrets). */
export async function beat(
  sql: Sql,
  process: string,
  instance: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await sql.run(
    {
      name: 'heartbeat',
      text: `insert into heartbeat (process, instance, beat_at, detail) values ($1, $2, clock_timestamp(), $3)
             on conflict (process, instance) do update set beat_at = excluded.beat_at, detail = excluded.detail`,
    },
    [process, instance, JSON.stringify(detail)],
  );
}

/** A process that ends in order says so; one that is killed is found by its age. */
export async function endBeat(sql: Sql, process: string, instance: string): Promise<void> {
  await sql.run(
    `delete from heartbeat where (process = $1 and instance = $2) or beat_at < clock_timestamp() - interval '1 day'`,
    [process, instance],
  );
}

/** The youngest sign of life of each process. */
export async function readHeartbeats(sql: Sql): Promise<Heartbeat[]> {
  return sql.run<Heartbeat>({
    name: 'heartbeats',
    text: `select distinct on (process) process, instance, beat_at, detail,
             (extract(epoch from clock_timestamp() - beat_at) * 1000)::float8 as age_ms
           from heartbeat order by process, beat_at desc`,
  });
}
