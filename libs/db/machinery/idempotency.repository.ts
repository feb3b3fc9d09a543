import type { Sql } from '../database.js';

/** A stored answer, replayed to whoever sends the same key again (handbook 6, Idempotency). */
export interface StoredAnswer {
  readonly bodyHash: string;
  readonly status: number;
  readonly answer: object;
}

/** Tries to take the key for this transaction, and reads what was answered before. `free` false = another one is at it. */
export async function takeKey(
  sql: Sql,
  key: { readonly actor: string; readonly route: string; readonly key: string; readonly keyHash: string },
): Promise<{ readonly free: boolean; readonly stored: StoredAnswer | undefined }> {
  const [lock] = await sql.run<{ free: boolean }>(
    { name: 'idempotency-lock', text: `select pg_try_advisory_xact_lock($1) as free` },
    [key.keyHash],
  );
  // A later statement: its snapshot sees the answer of whoever held the key just before us.
  return { free: lock?.free ?? false, stored: await readAnswer(sql, key) };
}

export async function readAnswer(
  sql: Sql,
  key: { readonly actor: string; readonly route: string; readonly key: string },
): Promise<StoredAnswer | undefined> {
  const [row] = await sql.run<{ body_hash: string; status: number; answer: object }>(
    {
      name: 'idempotency-read',
      text: `select body_hash, status, answer from idempotency where actor = $1 and route = $2 and key = $3`,
    },
    [key.actor, key.route, key.key],
  );
  return row && { bodyHash: row.body_hash, status: row.status, answer: row.answer };
}

/** Keeps the answer of a write that does not go through the door of a problem; in the transaction of that write. */
export async function insertAnswer(
  sql: Sql,
  key: { readonly actor: string; readonly route: string; readonly key: string },
  { bodyHash, status, answer }: StoredAnswer,
): Promise<void> {
  await sql.run(
    `insert into idempotency (actor, route, key, body_hash, status, answer) values ($1, $2, $3, $4, $5, $6)`,
    [key.actor, key.route, key.key, bodyHash, status, JSON.stringify(answer)],
  );
}

/** Answers are kept seven days (handbook 6). Returns how many were forgotten. */
export async function forgetOldAnswers(sql: Sql): Promise<number> {
  const rows = await sql.run(
    `delete from idempotency where (actor, route, key) in (
       select actor, route, key from idempotency where created_at < clock_timestamp() - interval '7 days' limit 5000)
     returning 1`,
  );
  return rows.length;
}
