import type { Database } from '@bihuan/db/database.js';

/** What a submission writes. */
export const TABLES = ['problem', 'event', 'content', 'clock', 'alarm', 'outbox', 'idempotency'] as const;

/** Columns that must differ from row to row, and what a hand would write there. */
const OWN: Readonly<Record<string, string>> = {
  'problem.id': 'n.id',
  'problem.number': 'n.id::text',
  'event.xid': 'pg_current_xact_id()',
  'idempotency.key': 'n.id::text',
};

/**
 * The statement somebody would write by hand who knew every row beforehand: those of one stored problem as constants, under
 * a new id. What it does not do is the difference: plan, route, hash, and read what it is told.
 */
export async function equalStatement(database: Database, problemId: string): Promise<string> {
  const parts: string[] = [];
  for (const table of TABLES) {
    const columns = await columnsOf(database, table);
    for (const row of await rowsOf(database, table, columns, problemId)) {
      const values = columns.map((column) =>
        column === 'problem_id' ? 'n.id' : (OWN[`${table}.${column}`] ?? row[column] ?? 'null'),
      );
      parts.push(
        `w${parts.length} as (insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from n)`,
      );
    }
  }
  return `with n as materialized (select gen_random_uuid() as id), ${parts.join(', ')} select id from n`;
}

/** All columns that the database does not number itself. */
async function columnsOf(database: Database, table: string): Promise<string[]> {
  const rows = await database.run<{ column: string }>(
    `select column_name as column from information_schema.columns
     where table_name = $1 and is_identity = 'NO' order by ordinal_position`,
    [table],
  );
  return rows.map((row) => row.column);
}

async function rowsOf(
  database: Database,
  table: string,
  columns: readonly string[],
  problemId: string,
): Promise<Record<string, string | null>[]> {
  const literals = columns.map(
    (c) => `case when ${c} is null then null else quote_literal(${c}::text) end as ${c}`,
  );
  const mine =
    { problem: 'id = $1', outbox: `(payload->>'problemId')::uuid = $1` }[table] ?? 'problem_id = $1';
  return database.run(`select ${literals.join(', ')} from ${table} where ${mine}`, [problemId]);
}
