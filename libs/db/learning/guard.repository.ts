import type { Guard } from '@bihuan/domain/routing/audit.js';
import type { Sql } from '../database.js';

export interface GuardRow extends Guard {
  readonly window: string;
}

/** What stands in each window that was ever guarded. */
export async function readGuards(sql: Sql): Promise<GuardRow[]> {
  return sql.run<GuardRow>({
    name: 'routing-guards',
    text: `select distinct on (window_code) window_code as window, threshold, to_triage as "toTriage"
      from routing_guard order by window_code, no desc`,
  });
}

export async function insertGuard(sql: Sql, guard: GuardRow & { readonly why: object }): Promise<void> {
  await sql.run(
    'insert into routing_guard (window_code, threshold, to_triage, why) values ($1, $2, $3, $4)',
    [guard.window, guard.threshold, guard.toTriage, JSON.stringify(guard.why)],
  );
}
