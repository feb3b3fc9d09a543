import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** One event with everything somebody would tell of it. */
export interface StoryRow {
  readonly seq: number;
  readonly kind: string;
  readonly occurred_at: Instant;
  readonly recorded_at: Instant;
  /** Name of the person; null = the system. */
  readonly actor: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>> | null;
  readonly told: readonly {
    readonly audience: string;
    readonly name: string | null;
    readonly channels: readonly string[];
  }[];
}

/** The events of a problem after `seq`, in order, with who was told. */
export async function readStory(sql: Sql, problemId: string, seq: number): Promise<StoryRow[]> {
  return sql.run<StoryRow>(
    {
      name: 'story',
      text: `
        select e.seq, e.kind, e.occurred_at, e.recorded_at, u.display_name as actor, e.payload -> 'facts' as facts,
          c.body as words, coalesce(t.told, '[]') as told
        from event e
        left join app_user u on u.id = e.actor_id
        left join content c on c.problem_id = e.problem_id and c.seq = e.seq
        left join lateral (
          select json_agg(json_build_object('audience', d.audience, 'name', d.name, 'channels', d.channels)
            order by d.audience, d.name) as told
          from (
            select x.audience, r.display_name as name, array_agg(x.channel order by x.channel) as channels
            from delivery x left join app_user r on r.id = x.recipient_id
            where x.event_id = e.id group by x.audience, x.recipient_id, r.display_name) d) t on true
        where e.problem_id = $1 and e.seq > $2 order by e.seq`,
    },
    [problemId, seq],
  );
}
