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

/** Whose routings, how far back, and how many of them, the youngest first. */
export interface KnownOf {
  readonly model: string;
  readonly since: Instant;
  readonly limit: number;
}

/** Where a problem belongs (handbook 9): the window that finally accepted. What training learns is what the gate judges by. */
const ACCEPTED = 'select problem_id, window_code as label from routing_label';

/**
 * The same for the fail-safe, where a blind second reading speaks louder: what was dispatched wrongly is sometimes handled
 * all the same, and only who did not see where it went can tell.
 */
const AUDITED = `select coalesce(l.problem_id, s.problem_id) as problem_id,
    coalesce(s.window_code, l.window_code) as label
  from routing_label l
  full join (select problem_id, window_code from feedback where kind = 'second_reading') s using (problem_id)`;

const knownBy = (labels: string) =>
  `select p.problem_id, p.model, p.window_code as guess, p.problem_type, p.p, p.decision, k.label
   from prediction p join (${labels}) k using (problem_id)`;

const OF_MODEL = `where p.model = $1 and p.predicted_at >= $2 order by p.predicted_at desc, p.problem_id limit $3`;

/** Routings of one model, by the window that finally accepted. */
export async function readKnownRoutings(sql: Sql, of: KnownOf): Promise<KnownRouting[]> {
  return sql.run<KnownRouting>(`${knownBy(ACCEPTED)} ${OF_MODEL}`, valuesOf(of));
}

/** The same for the fail-safe: by the blind second reading where there is one. */
export async function readAuditedRoutings(sql: Sql, of: KnownOf): Promise<KnownRouting[]> {
  return sql.run<KnownRouting>(`${knownBy(AUDITED)} ${OF_MODEL}`, valuesOf(of));
}

/** What whatever model decided of the given problems, by the window that finally accepted. */
export async function readDecidedRoutings(sql: Sql, problemIds: readonly string[]): Promise<KnownRouting[]> {
  return sql.run<KnownRouting>(
    `${knownBy(ACCEPTED)} where p.problem_id = any($1::uuid[]) and p.role = 'champion'`,
    [problemIds],
  );
}

function valuesOf({ model, since, limit }: KnownOf): unknown[] {
  return [model, new Date(since).toISOString(), limit];
}
