import pg from 'pg';

/** Numbers for bigint (ours stay below 2^53) and whole ms for timestamptz: the domain's own units. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return Number;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (text: string) => new Date(text).getTime();
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** A statement with a name is planned once a connection: the hot path's CTEs are dear to plan (docs/adr). */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Anything that runs SQL: the pool itself or one transaction. */
export interface Sql {
  run<T extends object>(statement: Statement | string, values?: readonly unknown[]): Promise<T[]>;
}

export interface Database extends Sql {
  /** Runs `work` in one transaction; rolls back when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Handbook 4, The door: nothing waits for ever, and no forgotten transaction holds a snapshot. */
const SESSION =
  '-c lock_timeout=2s -c statement_timeout=5s -c idle_in_transaction_session_timeout=5s -c timezone=UTC';

/** Connects lazily; `max` bounds the pool. Statement time-outs may be widened for migrations and reports. */
export function openDatabase(url: string, options: { max?: number; session?: string } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types,
    options: options.session ?? SESSION,
    connectionTimeoutMillis: 5_000,
  });
  // An idle connection that breaks (server restart) must not end the process: the pool opens a new one.
  pool.on('error', () => undefined);
  // Nor one that breaks between two statements of a transaction: the next statement reports it to who is at work.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    run: runner(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

function runner(client: pg.Pool | pg.PoolClient): Sql['run'] {
  return async <T extends object>(statement: Statement | string, values: readonly unknown[] = []) => {
    const query = typeof statement === 'string' ? { text: statement } : statement;
    const result = await client.query<T>({ ...query, values: [...values] });
    return result.rows;
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const result = await work({ run: runner(client) });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}
