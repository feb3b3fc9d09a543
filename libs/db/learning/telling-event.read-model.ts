import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { EventKind } from '@bihuan/domain/problem/events.js';
import { TELLING_EVENTS } from '@bihuan/domain/routing/feedback.js';
import type { Sql } from '../database.js';
import { SETTLED, type FeedPosition } from '../problem/event-feed.read-model.js';

/** An event that classified a problem or says something about that. */
export interface TellingRow {
  readonly problem_id: string;
  readonly seq: number;
  readonly kind: EventKind;
  readonly occurred_at: Instant;
  readonly actor_id: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly channel: string;
  readonly confidential: boolean;
  /** Where the problem stood after the event. */
  readonly window: string | null;
  /** The window that the classifier had named. */
  readonly predicted: string | null;
  readonly ever_accepted: boolean;
  /** What the enterprise wrote and what the classifier said of it; only with `classified`. */
  readonly words: { readonly text?: string; readonly title?: string; readonly routing?: unknown } | null;
}

export interface TellingPage {
  readonly rows: readonly TellingRow[];
  /** Where the look ended: the place to go on from. */
  readonly next: FeedPosition;
  /** There may be more behind it. */
  readonly full: boolean;
}

const KINDS: readonly EventKind[] = ['classified', ...TELLING_EVENTS];

const PLACED = `select b.payload->'outcome'->'row'->>'window' as window from event b
  where b.problem_id = e.problem_id and b.seq <= e.seq and b.payload->'outcome'->'row' ? 'window'
  order by b.seq desc limit 1`;
const NAMED = `select b.payload->'facts'->>'window' as window from event b
  where b.problem_id = e.problem_id and b.seq <= e.seq and b.kind = 'classified' order by b.seq desc limit 1`;

/** The next `limit` events of the feed looked through; of them those that concern routing, in their order. */
export async function readTelling(sql: Sql, after: FeedPosition, limit: number): Promise<TellingPage> {
  const rows = await sql.run<Partial<TellingRow> & { last_xid: string; last_id: string; scanned: number }>(
    {
      name: 'telling-events',
      text: `with scanned as materialized (
          select * from event e where ${SETTLED} and (e.xid, e.id) > ($1::xid8, $2::uuid) order by e.xid, e.id limit $3),
        last as (select xid::text as last_xid, id as last_id, (select count(*) from scanned) as scanned
          from scanned order by xid desc, id desc limit 1),
        telling as (
          select e.xid, e.id, e.problem_id, e.seq, e.kind, e.occurred_at, e.actor_id, e.payload->'facts' as facts,
            p.channel, p.confidential, placed.window, named.window as predicted,
            exists (select from event a where a.problem_id = e.problem_id and a.seq < e.seq and a.kind = 'accepted')
              as ever_accepted,
            case when e.kind = 'classified' then c.body end as words
          from scanned e join problem p on p.id = e.problem_id
          left join lateral (${PLACED}) placed on true left join lateral (${NAMED}) named on true
          left join content c on c.problem_id = e.problem_id and c.seq = 1
          where e.kind = any($4))
        select t.*, l.* from last l left join telling t on true order by t.xid, t.id`,
    },
    [after.xid, after.id, limit, KINDS],
  );
  const [first] = rows;
  if (!first) return { rows: [], next: after, full: false };
  return {
    rows: rows.filter((row): row is TellingRow & typeof row => Boolean(row.problem_id)),
    next: { xid: first.last_xid, id: first.last_id },
    full: first.scanned === limit,
  };
}
