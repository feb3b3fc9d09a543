import type { Sql } from '../database.js';

/** An event exactly as it lies in its table: instants as text, to the microsecond. */
export interface StoredEvent {
  readonly problem_id: string;
  readonly seq: number;
  readonly id: string;
  readonly kind: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  /** `2026-03-02T02:00:00.000000` in UTC. */
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly is_public: boolean;
  readonly effect_key: string | null;
  readonly prev_hash: string | null;
  readonly hash: string;
}

/** People's words of an event, with the hash they were stored under. */
export interface StoredContent {
  readonly problem_id: string;
  readonly seq: number;
  readonly body: object;
  readonly sha256: string;
}

/** The next problem ids in order, after `after` (null = from the first). */
export async function readProblemIds(sql: Sql, after: string | null, limit: number): Promise<string[]> {
  const rows = await sql.run<{ id: string }>(
    `select id from problem where $1::uuid is null or id > $1 order by id limit $2`,
    [after, limit],
  );
  return rows.map((row) => row.id);
}

/** Problems of which there are events or words, but no row: history that lost its problem. */
export async function readOrphans(sql: Sql): Promise<string[]> {
  const rows = await sql.run<{ problem_id: string }>(
    `select problem_id from event e where not exists (select from problem p where p.id = e.problem_id)
     union select problem_id from content c where not exists (select from problem p where p.id = c.problem_id)
     order by 1 limit 100`,
  );
  return rows.map((row) => row.problem_id);
}

const UTC = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as ${column}`;

/** The whole history of these problems, by problem and seq. */
export async function readHistory(
  sql: Sql,
  ids: readonly string[],
): Promise<{ events: StoredEvent[]; contents: StoredContent[] }> {
  const events = await sql.run<StoredEvent>(
    `select problem_id, seq, id, kind, actor_kind, actor_id, ${UTC('occurred_at')}, ${UTC('recorded_at')}, payload,
       is_public, effect_key, prev_hash, hash
     from event where problem_id = any($1::uuid[]) order by problem_id, seq`,
    [ids],
  );
  const contents = await sql.run<StoredContent>(
    `select problem_id, seq, body, sha256 from content where problem_id = any($1::uuid[]) order by problem_id, seq`,
    [ids],
  );
  return { events, contents };
}
