import { v5 as uuidv5 } from 'uuid';
import type { NewDelivery } from '@bihuan/db/machinery/delivery.repository.js';
import { notBefore } from '@bihuan/domain/notice/not-before.js';
import { noticeVars, type NoticeSurroundings } from '@bihuan/domain/notice/notice-vars.js';
import type { Audience, EventKind } from '@bihuan/domain/problem/events.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { recipientsOf, type People } from './recipients.js';

/** The payload of an outbox row of topic `notice`, as the door writes it. */
export interface NoticePayload {
  readonly problemId: string;
  readonly events: readonly {
    readonly eventId: string;
    readonly seq: number;
    readonly kind: EventKind;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly tells: readonly Audience[];
  }[];
  /** Seeding sends nothing outward: the rows are written as `suppressed` (handbook 10). */
  readonly silent: boolean;
}

/** Ids of deliveries are made from what they are: a repeated relay makes the same ones. */
const NAMESPACE = '6f9d2a3e-6c0b-4b4e-9d1a-0d5b7f1c2e88';

/** The id of the delivery of an event to a recipient by a channel. */
export function deliveryId(eventId: string, recipientId: string, channel: string): string {
  return uuidv5(`${eventId}/${recipientId}/${channel}`, NAMESPACE);
}

/** A delivery as planned; `waits` = its time has not come when it is planned. */
export interface PlannedDelivery extends NewDelivery {
  readonly waits: boolean;
}

/** All deliveries that one outbox row asks for. Pure: the same payload, record and people give the same rows. */
export function planNotices(
  payload: NoticePayload,
  record: ProblemRecord,
  people: People,
  around: NoticeSurroundings,
): { readonly deliveries: readonly PlannedDelivery[]; readonly unheard: readonly EventKind[] } {
  const { problem } = record;
  const deliveries: PlannedDelivery[] = [];
  const unheard: EventKind[] = [];
  for (const event of payload.events) {
    const recipients = recipientsOf(event.tells, problem, event.facts, people);
    if (recipients.length === 0) unheard.push(event.kind);
    const vars = noticeVars(record, event, around);
    for (const { kind: recipientKind, id: recipientId, audience, locale, ways } of recipients) {
      for (const { channel, address } of ways) {
        const timing = { kind: event.kind, audience, channel, urgent: problem.urgent };
        const earliest = notBefore(timing, around.now, around.calendar);
        deliveries.push({
          id: deliveryId(event.eventId, recipientId, channel),
          eventId: event.eventId,
          problemId: problem.id,
          kind: event.kind,
          audience,
          recipientKind,
          recipientId,
          channel,
          address,
          locale,
          vars,
          urgent: problem.urgent,
          status: payload.silent ? 'suppressed' : 'pending',
          notBefore: earliest,
          waits: earliest > around.now,
        });
      }
    }
  }
  return { deliveries, unheard };
}
