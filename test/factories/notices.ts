import {
  relayOutbox,
  type NoticeQueue,
  type OutboxTrouble,
} from '@bihuan/application/notices/outbox-relay.js';
import type { Office } from './office.js';

export const PUBLIC_URL = 'https://bihuan.example';

/** A row of the ledger, as far as tests look at it. Instants are ms; `not_before` is office time. */
export interface DeliveryRow {
  readonly id: string;
  readonly problem_id: string;
  readonly event_kind: string;
  readonly audience: string;
  readonly recipient_kind: string;
  readonly recipient_id: string;
  readonly channel: string;
  readonly address: string | null;
  readonly locale: string;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly status: string;
  readonly not_before: number;
  readonly attempts: number;
  readonly message_id: string | null;
  readonly error: string | null;
}

export type Hint = Parameters<NoticeQueue['enqueue']>[0][number];

/** What a relay did beside the ledger. */
export interface Relayed {
  readonly hints: Hint[];
  readonly troubles: OutboxTrouble[];
}

/** Relays until the outbox is empty. Hints are collected, and handed to `queue` if there is one. */
export async function relayAll(office: Office, queue?: NoticeQueue): Promise<Relayed> {
  const relayed: Relayed = { hints: [], troubles: [] };
  while ((await relayOnce(office, relayed, queue)) > 0);
  return relayed;
}

/** One pass of a relay. */
export function relayOnce(
  { database, directory, clock }: Office,
  relayed: Relayed = { hints: [], troubles: [] },
  queue?: NoticeQueue,
): Promise<number> {
  const enqueue: NoticeQueue['enqueue'] = async (hints) => {
    relayed.hints.push(...hints);
    await queue?.enqueue(hints);
  };
  const onTrouble = (trouble: OutboxTrouble) => void relayed.troubles.push(trouble);
  return relayOutbox({ database, directory, clock, queue: { enqueue }, publicUrl: PUBLIC_URL, onTrouble });
}

/** The ledger, of one problem or of all. */
export function ledger(office: Office, problemId: string | null = null): Promise<DeliveryRow[]> {
  return office.database.run<DeliveryRow>(
    `select * from delivery where $1::uuid is null or problem_id = $1
     order by event_kind, audience, recipient_id, channel`,
    [problemId],
  );
}

/** What is left in the outbox. */
export async function outboxSize(office: Office): Promise<number> {
  const [row] = await office.database.run<{ n: number }>(`select count(*) as n from outbox`);
  return row?.n ?? -1;
}

/** Leases run out: what a killed relay held is free again. */
export async function leasesRunOut(office: Office): Promise<void> {
  await office.database.run(`update outbox set available_at = clock_timestamp()`);
}
