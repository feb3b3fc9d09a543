import type { Locale, NoticeVars } from '@bihuan/domain/notice/notice.js';
import type { Audience, EventKind } from '@bihuan/domain/problem/events.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

/** One line of a person's inbox. The text is rendered by whoever shows it: `noticeText(kind, audience, locale, vars)`. */
export interface InboxItem {
  readonly id: string;
  readonly problem_id: string;
  readonly kind: EventKind;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly vars: NoticeVars;
  readonly urgent: boolean;
  /** Office time of the event itself. */
  readonly occurred_at: Instant;
  readonly read_at: Instant | null;
}

/** The person's notices, newest first, from after the item `cursor` (its id). The row is there at once, whatever the notifier does. */
export async function readInbox(
  sql: Sql,
  userId: string,
  page: { readonly limit: number; readonly cursor?: string; readonly unreadOnly?: boolean },
): Promise<InboxItem[]> {
  return sql.run<InboxItem>(
    {
      name: 'inbox-page',
      text: `
        select d.id, d.problem_id, d.event_kind as kind, d.audience, d.locale, d.vars, d.urgent, d.read_at,
          (select e.occurred_at from event e where e.problem_id = d.problem_id and e.id = d.event_id) as occurred_at
        from delivery d
        where d.recipient_id = $1 and d.channel = 'in_app' and d.status <> 'suppressed'
          and ($2::uuid is null or (d.created_at, d.id) < (select c.created_at, c.id from delivery c
            where c.id = $2 and c.recipient_id = $1))
          and (not $3::boolean or d.read_at is null)
        order by d.created_at desc, d.id desc limit $4`,
    },
    [userId, page.cursor ?? null, page.unreadOnly ?? false, page.limit],
  );
}

export async function countUnread(sql: Sql, userId: string): Promise<number> {
  const [row] = await sql.run<{ unread: number }>(
    `select count(*) as unread from delivery
     where recipient_id = $1 and channel = 'in_app' and status <> 'suppressed' and read_at is null`,
    [userId],
  );
  return row?.unread ?? 0;
}

/** Marks the person's own items as read, once; foreign ids do nothing. Returns how many are newly read. */
export async function markRead(sql: Sql, userId: string, ids: readonly string[]): Promise<number> {
  const rows = await sql.run(
    `update delivery set read_at = clock_timestamp()
     where id = any($2::uuid[]) and recipient_id = $1 and channel = 'in_app' and read_at is null returning 1`,
    [userId, ids],
  );
  return rows.length;
}

/** A notice that reached nobody for certain by this channel, and whether another channel did reach its recipient. */
export interface UndeliveredItem {
  readonly id: string;
  readonly problem_id: string;
  readonly kind: EventKind;
  readonly audience: Audience;
  readonly recipient_kind: 'user' | 'contact';
  readonly channel: string;
  readonly status: 'failed' | 'uncertain';
  readonly error: string | null;
  readonly reached_otherwise: boolean;
}

/** What a person must look after: undeliverable or uncertain, oldest first (handbook 2: other channel, then a person). */
export async function readUndelivered(sql: Sql, limit: number): Promise<UndeliveredItem[]> {
  return sql.run<UndeliveredItem>(
    `select d.id, d.problem_id, d.event_kind as kind, d.audience, d.recipient_kind, d.channel, d.status, d.error,
       exists (select from delivery o where o.event_id = d.event_id and o.recipient_id = d.recipient_id
         and o.channel in ('sms', 'email') and o.status = 'sent') as reached_otherwise
     from delivery d where d.status in ('failed', 'uncertain') order by d.created_at, d.id limit $1`,
    [limit],
  );
}
