import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** What a page shows of a problem beside its record. `text` is null once its content is erased. */
export interface ProblemDetails {
  readonly text: string | null;
  readonly title: string | null;
  readonly routing: Routing | null;
  readonly enterpriseCode: string;
  readonly enterpriseName: string;
}

/** Submission's own words and routing lie in the content of the first event. */
export async function readDetails(
  sql: Sql,
  problemId: string,
  enterpriseId: string,
): Promise<ProblemDetails> {
  const [row] = await sql.run<ProblemDetails>(
    {
      name: 'problem-details',
      text: `
        select c.body->>'text' as text, c.body->>'title' as title, c.body->'routing' as routing,
          e.code as "enterpriseCode", e.name as "enterpriseName"
        from enterprise e left join content c on c.problem_id = $1 and c.seq = 1
        where e.id = $2`,
    },
    [problemId, enterpriseId],
  );
  if (!row) throw new Error(`the enterprise of problem ${problemId} is missing`);
  return row;
}

/** The id behind a number; undefined when there is none. */
export async function findByNumber(
  sql: Sql,
  number: string,
): Promise<{ readonly id: string; readonly lookupHash: string | null } | undefined> {
  const [row] = await sql.run<{ id: string; lookupHash: string | null }>(
    {
      name: 'problem-by-number',
      text: `select id, lookup_hash as "lookupHash" from problem where number = $1`,
    },
    [number],
  );
  return row;
}

/** One event as it is stored, with its words. */
export interface TimelineRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: string;
  readonly actor_kind: 'user' | 'api_key' | 'system';
  readonly actor_id: string | null;
  readonly occurred_at: Instant;
  readonly recorded_at: Instant;
  readonly is_public: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly state: string | null;
  readonly words: Readonly<Record<string, unknown>> | null;
}

/** Events oldest first; only public ones when `publicOnly`: what is not to be seen is not even read. */
export async function readTimeline(sql: Sql, problemId: string, publicOnly: boolean): Promise<TimelineRow[]> {
  return sql.run<TimelineRow>(
    {
      name: 'problem-timeline',
      text: `
        select e.id, e.seq, e.kind, e.actor_kind, e.actor_id, e.occurred_at, e.recorded_at, e.is_public,
          e.payload->'facts' as facts, e.payload->'outcome'->'row'->>'state' as state, c.body as words
        from event e left join content c on c.problem_id = e.problem_id and c.seq = e.seq
        where e.problem_id = $1 and (e.is_public or not $2) order by e.seq`,
    },
    [problemId, publicOnly],
  );
}
