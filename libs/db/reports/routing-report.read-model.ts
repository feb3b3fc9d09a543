import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import type { GuardRow } from '../learning/guard.repository.js';
import { visibleTo } from '../problem/visible.sql.js';
import { Values } from '../values.js';
import { cellSource } from './report-cell.sql.js';

/** What a window was named for in a span of time: how often, how surely, and how often without a person. */
export interface NamedWindow {
  readonly window: string;
  readonly count: number;
  /** Sum of the probabilities given. */
  readonly confidence: number;
  readonly dispatched: number;
}

/**
 * Windows that the classifier named in `[from, to)`, over the problems that the actor may see; null: over all of them
 * (figures of the machine, without ids).
 */
export async function readNamedWindows(
  sql: Sql,
  { from, to, actor }: { readonly from: Instant; readonly to: Instant; readonly actor: Actor | null },
): Promise<NamedWindow[]> {
  const values = new Values();
  const seen = actor === null ? '' : `join problem p on p.id = r.problem_id and ${visibleTo(actor, values)}`;
  return sql.run<NamedWindow>(
    `select r.window_code as window, count(*)::int as count, sum(r.p) as confidence,
       (count(*) filter (where r.decision = 'dispatch'))::int as dispatched
     from prediction r ${seen}
     where r.role = 'champion' and r.predicted_at >= ${values.instant(from)} and r.predicted_at < ${values.instant(to)}
     group by r.window_code`,
    values.list,
  );
}

/** Of what went to a window without a person, how many are known by now, and of them right. */
export interface WindowPrecision {
  readonly window: string;
  readonly known: number;
  readonly right: number;
}

/** Precision by window over the whole office since an instant: figures of the machine, without ids. */
export async function readWindowPrecision(sql: Sql, since: Instant): Promise<WindowPrecision[]> {
  const values = new Values();
  const { from, conditions, at, window, kept } = cellSource(
    'routing_precision',
    { period: [] },
    since,
    values,
  );
  return sql.run<WindowPrecision>(
    `select ${window} as window, count(*)::int as known, (count(*) filter (where ${kept}))::int as "right"
     from ${from} where ${conditions} and ${at} >= ${values.instant(since)} group by ${window}`,
    values.list,
  );
}

/** A guard that stands, and since when (real time). */
export interface StandingGuard extends GuardRow {
  readonly since: Instant;
}

/** Windows where the fail-safe has stepped in. */
export async function readStandingGuards(sql: Sql): Promise<StandingGuard[]> {
  return sql.run<StandingGuard>(
    `select * from (
       select distinct on (window_code) window_code as window, threshold, to_triage as "toTriage", guarded_at as since
       from routing_guard order by window_code, no desc) last
     where threshold is not null or "toTriage" order by "window"`,
  );
}

/** Since when the present champion and shadow are that; without a champion, since when there is none. Real time. */
export interface RolesSince {
  readonly champion: string | null;
  readonly championSince: Instant | null;
  readonly shadow: string | null;
  readonly shadowSince: Instant | null;
}

export async function readRolesSince(sql: Sql): Promise<RolesSince> {
  const [row] = await sql.run<RolesSince>(
    `with last as (select distinct on (model) model, status, moved_at, no from model_move order by model, no desc),
       champion as (select * from last where status = 'champion'), shadow as (select * from last where status = 'shadow')
     select (select model from champion) as champion, (select model from shadow) as shadow,
       (select moved_at from shadow) as "shadowSince",
       coalesce((select moved_at from champion),
         (select max(m.moved_at) from last m where m.status = 'retired' and exists (
           select from model_move c where c.model = m.model and c.status = 'champion' and c.no < m.no)))
         as "championSince"`,
  );
  return row ?? { champion: null, championSince: null, shadow: null, shadowSince: null };
}
