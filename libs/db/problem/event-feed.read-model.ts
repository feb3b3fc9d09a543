import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Sql } from '../database.js';
import { Values } from '../values.js';
import type { TimelineRow } from './problem-details.read-model.js';
import { visibleAsStaff, visibleTo } from './visible.sql.js';

/** A place in the feed: `xid` is a 64-bit transaction number in decimal. */
export interface FeedPosition {
  readonly xid: string;
  readonly id: string;
}

/** An event with as much of its problem as says who may see it. People's words are not in the feed. */
export interface FeedRow extends Omit<TimelineRow, 'words'>, FeedPosition {
  readonly problem_id: string;
  readonly number: string;
  readonly region: string;
  readonly enterprise_id: string;
  readonly window: string | null;
  readonly windows: readonly string[];
}

/** The beginning of all events. */
export const FEED_START: FeedPosition = { xid: '0', id: '00000000-0000-0000-0000-000000000000' };

/** At most so many events are looked through for one page, however few of them the reader may see. */
const SCAN = 2_000;

/**
 * Only events of transactions that are all over: a late commit can never appear behind a place that was read past
 * (handbook 4, Between processes).
 */
export const SETTLED = 'e.xid < pg_snapshot_xmin(pg_current_snapshot())';

const ROW = `e.xid::text as xid, e.id, e.seq, e.kind, e.actor_kind, e.actor_id, e.occurred_at, e.recorded_at,
  e.is_public, e.payload->'facts' as facts, e.payload->'outcome'->'row'->>'state' as state, p.id as problem_id,
  p.number, p.region, p.enterprise_id, p.window_code as window, p.windows`;

/** What a reader may see of the next events, and the place to go on from (it may lie behind the last item). */
export interface FeedPage {
  readonly rows: readonly FeedRow[];
  readonly next: FeedPosition;
}

/** A page of the feed for one reader, in the order in which it can be resumed: (xid, id). */
export async function readFeed(
  sql: Sql,
  request: { readonly actor: Actor; readonly after: FeedPosition; readonly limit: number },
): Promise<FeedPage> {
  const { actor, after, limit } = request;
  const values = new Values();
  const scanned = `(select * from event e where ${SETTLED} and ${beyond(after, values)}
    order by e.xid, e.id limit ${SCAN})`;
  const visible = `${visibleTo(actor, values)} and (e.is_public or ${visibleAsStaff(actor, values)})`;
  const rows = await sql.run<ScannedRow>(
    `with scanned as materialized ${scanned},
     seen as (select ${ROW}, true as seen from scanned e join problem p on p.id = e.problem_id
       where ${visible} order by e.xid, e.id limit ${values.add(limit, 'int')}),
     last as (select e.xid::text as xid, e.id from scanned e order by e.xid desc, e.id desc limit 1)
     select s.*, l.xid as last_xid, l.id as last_id from last l left join seen s on true
     order by s.xid::xid8, s.id`,
    values.list,
  );
  return toPage(rows, after, limit);
}

/** A visible event, or (`seen` null) none; each row also says where the look ended. */
interface ScannedRow extends FeedRow {
  readonly seen: boolean | null;
  readonly last_xid: string;
  readonly last_id: string;
}

function toPage(scanned: readonly ScannedRow[], after: FeedPosition, limit: number): FeedPage {
  const [first] = scanned;
  if (!first) return { rows: [], next: after };
  const rows = scanned.filter((row) => row.seen);
  const last = rows.at(-1);
  const isFull = last !== undefined && rows.length === limit;
  return {
    rows,
    next: isFull ? { xid: last.xid, id: last.id } : { xid: first.last_xid, id: first.last_id },
  };
}

/** Everything that has come since, for nobody in particular: the tail of a process filters it for each listener. */
export async function tailFeed(sql: Sql, after: FeedPosition, limit: number): Promise<FeedRow[]> {
  const values = new Values();
  return sql.run<FeedRow>(
    `select ${ROW} from event e join problem p on p.id = e.problem_id
     where ${SETTLED} and ${beyond(after, values)} order by e.xid, e.id limit ${values.add(limit, 'int')}`,
    values.list,
  );
}

/** Where the feed ends now. */
export async function feedEnd(sql: Sql): Promise<FeedPosition> {
  const [last] = await sql.run<FeedPosition>(
    `select e.xid::text as xid, e.id from event e where ${SETTLED} order by e.xid desc, e.id desc limit 1`,
  );
  return last ?? FEED_START;
}

/** Is `a` behind `b` in the feed? */
export function isBeyond(a: FeedPosition, b: FeedPosition): boolean {
  const [ax, bx] = [BigInt(a.xid), BigInt(b.xid)];
  // PostgreSQL sorts a uuid by its bytes, which is how its text sorts.
  return ax === bx ? a.id > b.id : ax > bx;
}

export function beyond({ xid, id }: FeedPosition, values: Values): string {
  return `(e.xid, e.id) > (${values.add(xid, 'xid8')}, ${values.add(id, 'uuid')})`;
}
