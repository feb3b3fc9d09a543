import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** What a model said of a problem whose window is known by now. */
export interface KnownRouting {
  readonly problem_id: string;
  readonly model: string;
  readonly guess: string;
  readonly problem_type: string | null;
  readonly p: number;
  readonly decision: 'dispatch' | 'triage';
  readonly label: string;
}

/**
 * Where a problem belongs: the window that finally accepted it, before that the blind second reading. Second readings
 * count because what was dispatched wrongly is sometimes handled all the same.
 */
const LABELLED = `select coalesce(l.problem_id, s.problem_id) as problem_id,
    coalesce(s.window_code, l.window_code) as label
  from routing_label l
  full join (select problem_id, window_code from feedback where kind = 'second_reading') s using (problem_id)`;

/** The youngest `limit` known routings of one model since an instant. */
export async function readKnownRoutings(
  sql: Sql,
  { model, since, limit }: { readonly model: string; readonly since: Instant; readonly limit: number },
): Promise<KnownRouting[]> {
  return sql.run<KnownRouting>(
    `select p.problem_id, p.model, p.window_code as guess, p.problem_type, p.p, p.decision, k.label
     from prediction p join (${LABELLED}) k using (problem_id)
     where p.model = $1 and p.predicted_at >= $2 order by p.predicted_at desc, p.problem_id limit $3`,
    [model, new Date(since).toISOString(), limit],
  );
}

/** The same for whatever model decided, of the given problems. */
export async function readDecidedRoutings(sql: Sql, problemIds: readonly string[]): Promise<KnownRouting[]> {
  return sql.run<KnownRouting>(
    `select p.problem_id, p.model, p.window_code as guess, p.problem_type, p.p, p.decision, k.label
     from prediction p join (${LABELLED}) k using (problem_id)
     where p.problem_id = any($1::uuid[]) and p.role = 'champion'`,
    [problemIds],
  );
}
