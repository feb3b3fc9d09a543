import { stopPoint } from '@bihuan/config/stop-points.js';
import { noticeText } from '@bihuan/contracts/notice/notice-text.js';
import type { Database } from '@bihuan/db/database.js';
import {
  claimDelivery,
  endDelivery,
  findDelivery,
  type Delivery,
} from '@bihuan/db/machinery/delivery.repository.js';
import type { Message, SendResult } from './channels/channel.js';
import type { Channels } from './parts.js';
import { verdict } from './verdict.js';

/** What became of a hint. `pending` = the provider is away, it is tried again; `nothing` = there was nothing to do. */
export type Delivered = 'sent' | 'failed' | 'uncertain' | 'pending' | 'nothing';

/** Parts of a delivery. `mailDomain` is the right side of message ids. */
export interface DeliverParts {
  readonly database: Database;
  readonly channels: Channels;
  readonly mailDomain: string;
}

/**
 * Sends one notice by the rule of the ledger (handbook 6): `sending` is committed before the provider is called, and what
 * becomes of it afterwards. The text is rendered first: a notice that cannot be rendered has never been on its way.
 */
export async function deliver(parts: DeliverParts, id: string): Promise<Delivered> {
  const { database } = parts;
  const found = await findDelivery(database, id);
  if (found?.status !== 'pending') return 'nothing';
  const message = toMessage(found, `<${id}@${parts.mailDomain}>`);
  const claimed = await claimDelivery(database, id, message.messageId);
  if (!claimed) return 'nothing';
  await stopPoint('provider-called');
  const result = await send(parts, claimed, message);
  await stopPoint('provider-accepted');
  const end = verdict(claimed, result);
  const ended = await endDelivery(database, claimed, end);
  await stopPoint('delivery-marked');
  return ended ? end.status : 'nothing';
}

/** The message id of the first try stays, so that a second copy can be recognised. */
function toMessage(d: Delivery, messageId: string): Message {
  return {
    id: d.id,
    messageId: d.message_id ?? messageId,
    to: d.address,
    locale: d.locale,
    text: noticeText(d.kind, d.audience, d.locale, d.vars),
  };
}

/** A channel answers, it does not throw; if one does, nobody knows what it has done. */
async function send({ channels }: DeliverParts, d: Delivery, message: Message): Promise<SendResult> {
  try {
    return await channels[d.channel].send(message);
  } catch (error) {
    return { outcome: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}
