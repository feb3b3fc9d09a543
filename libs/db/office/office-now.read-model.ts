import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** Office time as the database has it, whole ms: figures and lists are judged by the one source, never by a process. */
export async function readOfficeNow(sql: Sql): Promise<Instant> {
  const [row] = await sql.run<{ now: Instant }>({ name: 'office-now', text: 'select office_now() as now' });
  if (!row) throw new Error('office_clock is empty: run the migrations');
  return row.now;
}
