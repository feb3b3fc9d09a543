import type { Channel, Locale, NoticeVars } from '@bihuan/domain/notice/notice.js';
import { SENT_AGAIN } from '@bihuan/domain/notice/notice.js';
import type { Audience, EventKind } from '@bihuan/domain/problem/events.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql, Statement } from '../database.js';

/** A notice to one recipient by one channel, as the relay writes it down. */
export interface NewDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly problemId: string;
  readonly kind: EventKind;
  readonly audience: Audience;
  readonly recipientKind: 'user' | 'contact';
  readonly recipientId: string;
  readonly channel: Channel;
  readonly address: string | null;
  readonly locale: Locale;
  readonly vars: NoticeVars;
  readonly urgent: boolean;
  readonly status: 'pending' | 'suppressed';
  /** Office time. */
  readonly notBefore: Instant;
}

export const DELIVERY_STATUSES = ['pending', 'sending', 'sent', 'failed', 'uncertain', 'suppressed'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** A delivery as the notifier reads it. */
export interface Delivery {
  readonly id: string;
  readonly kind: EventKind;
  readonly audience: Audience;
  readonly recipient_id: string;
  readonly channel: Channel;
  readonly address: string | null;
  readonly locale: Locale;
  readonly vars: NoticeVars;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly message_id: string | null;
}

/** Is a second copy of this kind better than none? Gap notice, answer, E2 (handbook 6). */
export function isSentAgain(kind: EventKind): boolean {
  return SENT_AGAIN.includes(kind);
}

/** How long a hint or a sender may take before somebody looks at the row again. */
const LOOK_AGAIN = `interval '60 s'`;
/** A message that its sender never survives is left to a person. */
const MOST_CRASHES = 3;

const COLUMNS = `id, event_id, problem_id, event_kind, audience, recipient_kind, recipient_id, channel, address, locale,
  vars, urgent, status, not_before`;
const READ = `id, event_kind as kind, audience, recipient_id, channel, address, locale, vars, status, attempts, message_id`;

/** Writes deliveries down; what is already there stays as it is: each (event, recipient, channel) once (I7). */
export async function insertDeliveries(sql: Sql, rows: readonly NewDelivery[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.run(
    {
      name: 'delivery-insert',
      text: `insert into delivery (${COLUMNS}, look_at)
        select ${COLUMNS}, clock_timestamp() + ${LOOK_AGAIN} from json_populate_recordset(null::delivery, $1)
        on conflict do nothing`,
    },
    [JSON.stringify(rows.map(toRow))],
  );
}

function toRow(d: NewDelivery): object {
  return {
    id: d.id,
    event_id: d.eventId,
    problem_id: d.problemId,
    event_kind: d.kind,
    audience: d.audience,
    recipient_kind: d.recipientKind,
    recipient_id: d.recipientId,
    channel: d.channel,
    address: d.address,
    locale: d.locale,
    vars: d.vars,
    urgent: d.urgent,
    status: d.status,
    not_before: new Date(d.notBefore).toISOString(),
  };
}

export async function findDelivery(sql: Sql, id: string): Promise<Delivery | undefined> {
  const [row] = await sql.run<Delivery>(
    { name: 'delivery-find', text: `select ${READ} from delivery where id = $1` },
    [id],
  );
  return row;
}

const CLAIM: Statement = {
  name: 'delivery-claim',
  text: `
    update delivery set status = 'sending', attempts = attempts + 1, look_at = clock_timestamp() + ${LOOK_AGAIN},
      message_id = $2
    where id = $1 and status = 'pending' and not_before <= office_now()
    returning ${READ}`,
};

/**
 * `pending` → `sending`, committed before the provider is called (handbook 6). Undefined: another one has it, it is done,
 * or its time has not come.
 */
export async function claimDelivery(sql: Sql, id: string, messageId: string): Promise<Delivery | undefined> {
  const [row] = await sql.run<Delivery>(CLAIM, [id, messageId]);
  return row;
}

/** What became of a try. */
export type DeliveryEnd =
  | { readonly status: 'sent' }
  | { readonly status: 'failed' | 'uncertain'; readonly error: string }
  | { readonly status: 'pending'; readonly error: string; readonly retryInMs: number };

/** `sending` → its end, if it is still this try's. False: somebody has decided otherwise meanwhile. */
export async function endDelivery(sql: Sql, claimed: Delivery, end: DeliveryEnd): Promise<boolean> {
  const rows = await sql.run(
    {
      name: 'delivery-end',
      text: `
        update delivery set status = $3, error = $4,
          sent_at = case when $3 = 'sent' then clock_timestamp() end,
          look_at = clock_timestamp() + $5::float8 * interval '1 ms'
        where id = $1 and status = 'sending' and attempts = $2 returning 1`,
    },
    [
      claimed.id,
      claimed.attempts,
      end.status,
      end.status === 'sent' ? null : end.error.slice(0, 500),
      end.status === 'pending' ? end.retryInMs : 0,
    ],
  );
  return rows.length === 1;
}

/** A job that can never be done (handbook 6, poison): its row is left to a person. */
export async function quarantineDelivery(sql: Sql, id: string, error: string): Promise<void> {
  await sql.run(
    `update delivery set status = 'failed', error = $2 where id = $1 and status in ('pending', 'sending')`,
    [id, error.slice(0, 500)],
  );
}

/**
 * Rows left in `sending` by a crash: notice, answer, E2 and whatever stays in the house go again, everything else is
 * `uncertain`, for a person (handbook 6). Returns how many of each.
 */
export async function recoverDeliveries(sql: Sql): Promise<{ again: number; uncertain: number }> {
  const rows = await sql.run<{ status: string }>(
    `update delivery d set look_at = clock_timestamp(), crashes = crashes + 1, error = 'its sender ended while sending',
       status = case when crashes < $2 and (event_kind = any($1) or channel = 'in_app') then 'pending' else 'uncertain' end
     where id in (select id from delivery where status = 'sending' and look_at <= clock_timestamp()
       order by look_at limit 1000 for update skip locked)
     returning status`,
    [SENT_AGAIN, MOST_CRASHES],
  );
  const again = rows.filter((r) => r.status === 'pending').length;
  return { again, uncertain: rows.length - again };
}

/** A row whose hint is to be given again; `hint` makes the new job id differ from those before. */
export interface LostHint {
  readonly id: string;
  readonly channel: Channel;
  readonly hint: number;
}

/**
 * Pending rows whose time has come and that nobody has looked at: BullMQ lost their hint, or a provider was away. Each is
 * leased for a minute, doubling up to a quarter of an hour, so that a queue that is down is not filled over and over.
 */
export async function leaseLostHints(sql: Sql, limit: number): Promise<LostHint[]> {
  return sql.run<LostHint>(
    `update delivery d set hints = d.hints + 1,
       look_at = clock_timestamp() + least(60 * power(2, least(d.hints, 10)), 900) * interval '1 s'
     where id in (select id from delivery where status = 'pending' and look_at <= clock_timestamp()
       and not_before <= office_now() order by look_at limit $1 for update skip locked)
     returning id, channel, hints as hint`,
    [limit],
  );
}
