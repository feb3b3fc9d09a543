import { stopPoint } from '@bihuan/config/stop-points.js';
import type { Database } from '@bihuan/db/database.js';
import { insertDeliveries } from '@bihuan/db/machinery/delivery.repository.js';
import {
  deleteOutbox,
  leaseOutbox,
  setOutboxAside,
  type OutboxMessage,
} from '@bihuan/db/machinery/outbox.repository.js';
import {
  readContacts,
  readEnterprisePeople,
  readHolders,
  readPeople,
} from '@bihuan/db/people/recipient.repository.js';
import { loadProblems, type LockedProblem } from '@bihuan/db/problem/problem.repository.js';
import type { Channel } from '@bihuan/domain/notice/notice.js';
import type { Directory } from '../office/directory.js';
import type { OfficeClock } from '../office/office-clock.js';
import { planNotices, type NoticePayload, type PlannedDelivery } from './plan-notices.js';
import type { People } from './recipients.js';

/** Hints that a delivery may be sent; implemented by the queue. Losing one only makes its notice late. */
export interface NoticeQueue {
  enqueue(
    hints: readonly {
      readonly deliveryId: string;
      readonly channel: Channel;
      readonly delayMs: number;
      readonly hint: number;
    }[],
  ): Promise<void>;
}

/** Parts of the relay. */
export interface OutboxRelayParts {
  readonly database: Database;
  readonly directory: Directory;
  readonly clock: OfficeClock;
  readonly queue: NoticeQueue;
  /** Where people open a problem: `<publicUrl>/problems/<number>`. */
  readonly publicUrl: string;
  /** A row that could not be planned, a queue that did not answer, an event that nobody hears. */
  readonly onTrouble: (what: OutboxTrouble) => void;
}

export interface OutboxTrouble {
  readonly what: 'row_set_aside' | 'queue_unreachable' | 'nobody_told';
  readonly problemId?: string;
  readonly eventKind?: string;
  readonly attempts?: number;
  readonly error?: unknown;
}

/** A batch: below it the outbox is empty and the caller may rest. */
export const OUTBOX_BATCH = 200;
const LEASE_SECONDS = 30;

/**
 * Turns leased outbox rows into deliveries and hints (handbook 4): lease, commit, write the ledger, `addBulk`, delete.
 * Every step may be cut off or doubled: ids are deterministic and the ledger keeps each (event, recipient, channel) once.
 * Returns how many rows were handed on; `OUTBOX_BATCH` means that there may be more.
 */
export async function relayOutbox(parts: OutboxRelayParts): Promise<number> {
  const messages = await leaseOutbox(parts.database, 'notice', OUTBOX_BATCH, LEASE_SECONDS);
  if (messages.length === 0) return 0;
  await stopPoint('outbox-leased');
  await handOn(parts, messages);
  await stopPoint('outbox-deleted');
  return messages.length;
}

/** A row that cannot be handed on fails its batch; then each goes alone and it is set aside: its neighbours go on. */
async function handOn(parts: OutboxRelayParts, messages: readonly OutboxMessage[]): Promise<void> {
  const deliveries = await writeDown(parts, messages).catch((error: unknown) => ({ error }));
  if ('error' in deliveries) {
    const [first] = messages;
    if (messages.length > 1) for (const message of messages) await handOn(parts, [message]);
    else if (first) await setAside(parts, first, deliveries.error);
    return;
  }
  await hint(parts, deliveries);
  await stopPoint('outbox-sent');
  await deleteOutbox(
    parts.database,
    messages.map((m) => m.id),
  );
}

async function setAside({ database, onTrouble }: OutboxRelayParts, message: OutboxMessage, error: unknown) {
  await setOutboxAside(database, message.id);
  onTrouble({ what: 'row_set_aside', attempts: message.attempts, error });
}

async function writeDown(
  parts: OutboxRelayParts,
  messages: readonly OutboxMessage[],
): Promise<readonly PlannedDelivery[]> {
  const payloads = messages.map((m) => m.payload as NoticePayload);
  const loaded = await loadProblems(parts.database, unique(payloads.map((p) => p.problemId)));
  const byId = new Map(loaded.map((one) => [one.record.problem.id, one]));
  const people = await readAll(parts.database, loaded, payloads);
  const deliveries: PlannedDelivery[] = [];
  for (const payload of payloads) {
    const one = byId.get(payload.problemId);
    if (!one) throw new Error(`there is no problem ${payload.problemId}`);
    deliveries.push(...(await planOne(parts, payload, one, people)));
  }
  await insertDeliveries(parts.database, deliveries);
  return deliveries;
}

async function planOne(
  parts: OutboxRelayParts,
  payload: NoticePayload,
  { record, now }: LockedProblem,
  people: People,
): Promise<readonly PlannedDelivery[]> {
  const { problem } = record;
  const [region, calendar, policy] = await Promise.all([
    parts.directory.region(problem.region),
    parts.directory.calendar(problem.calendarVersion),
    parts.directory.policy(problem.policyVersion),
  ]);
  const handler = problem.handler === null ? undefined : people.handlers.get(problem.handler);
  const { deliveries, unheard } = planNotices(payload, record, people, {
    calendar,
    policy,
    now,
    link: `${parts.publicUrl}/problems/${problem.number}`,
    windowName: (code) => region.windows.find((w) => w.code === code)?.name ?? { zh: code, en: code },
    handler: handler ? { name: handler.name, phone: handler.phone } : null,
  });
  for (const eventKind of unheard) parts.onTrouble({ what: 'nobody_told', problemId: problem.id, eventKind });
  return deliveries;
}

/** Everybody the batch may reach, in four statements whatever its size. */
async function readAll(
  database: Database,
  loaded: readonly LockedProblem[],
  payloads: readonly NoticePayload[],
): Promise<People> {
  const problems = loaded.map((one) => one.record.problem);
  const returning = payloads.flatMap((p) => p.events.map((e) => e.facts['returnedBy']));
  const windows = [...problems.map((p) => p.window), ...returning, 'general'];
  const [holders, enterprise, handlers, contacts] = await Promise.all([
    readHolders(database, unique(problems.map((p) => p.region)), unique(windows)),
    readEnterprisePeople(database, unique(problems.map((p) => p.enterpriseId))),
    readPeople(database, unique(problems.map((p) => p.handler))),
    readContacts(database, unique(problems.map((p) => p.id))),
  ]);
  return {
    holders,
    enterprise,
    handlers: new Map(handlers.map((p) => [p.id, p])),
    contacts: new Map(contacts.map((c) => [c.problem_id, c.contact])),
  };
}

function unique(values: readonly unknown[]): string[] {
  return [...new Set(values.filter((v) => typeof v === 'string'))];
}

/** The notifier asks the database whether the time has come: a hint that is a moment early would be given in vain. */
const NOT_EARLY_MS = 200;

/**
 * Hints for what may be sent, at the real instant of its office time. A queue that is away costs lateness only: the
 * notifier looks at unfinished deliveries itself. A stepped clock brings nothing by itself, so nothing is delayed for it.
 */
async function hint({ queue, clock, onTrouble }: OutboxRelayParts, deliveries: readonly PlannedDelivery[]) {
  const hints = [];
  for (const { id, channel, status, waits, notBefore } of deliveries) {
    const delayMs = waits ? (await clock.wakeAt(notBefore)) - Date.now() + NOT_EARLY_MS : 0;
    if (status === 'pending' && Number.isFinite(delayMs))
      hints.push({ deliveryId: id, channel, delayMs, hint: 0 });
  }
  if (hints.length === 0) return;
  await queue.enqueue(hints).catch((error: unknown) => onTrouble({ what: 'queue_unreachable', error }));
}
