import type { Sql, Statement } from '../database.js';

/** A leased row of the outbox. `payload` is whatever its topic says; `attempts` counts leases, this one included. */
export interface OutboxMessage {
  readonly id: number;
  readonly payload: unknown;
  readonly attempts: number;
}

const LEASE: Statement = {
  name: 'outbox-lease',
  text: `
    with picked as materialized (
      select id from outbox where topic = $1 and available_at <= clock_timestamp()
      order by available_at, id limit $2 for update skip locked),
    leased as (
      update outbox o set available_at = clock_timestamp() + make_interval(secs => $3), attempts = o.attempts + 1
      from picked where o.id = picked.id returning o.id, o.payload, o.attempts)
    select * from leased order by id`,
};

/** Leases rows of a topic, oldest first; others skip them until the lease runs out. */
export async function leaseOutbox(
  sql: Sql,
  topic: string,
  limit: number,
  leaseSeconds: number,
): Promise<OutboxMessage[]> {
  return sql.run<OutboxMessage>(LEASE, [topic, limit, leaseSeconds]);
}

/** What has been handed on is forgotten. */
export async function deleteOutbox(sql: Sql, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.run({ name: 'outbox-delete', text: `delete from outbox where id = any($1::bigint[])` }, [ids]);
}

/** Leaves a row that cannot be handed on for later, with a delay that doubles up to an hour; its neighbours go on. */
export async function setOutboxAside(sql: Sql, id: number): Promise<void> {
  await sql.run(
    `update outbox set available_at = clock_timestamp() + least(power(2, least(attempts, 20)), 3600) * interval '1 s'
     where id = $1`,
    [id],
  );
}
