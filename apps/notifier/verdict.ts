import { isSentAgain, type Delivery, type DeliveryEnd } from '@bihuan/db/machinery/delivery.repository.js';
import type { SendResult } from './channels/channel.js';

const FIRST_RETRY_MS = 10_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** About three days of a provider that is away; after that a person is told. */
const MOST_TRIES = 300;
/** Copies that a recipient may get at worst when a provider never says whether it took the message. */
const MOST_COPIES = 3;

/** What a try's result makes of the delivery (handbook 6). Pure. */
export function verdict(
  { kind, attempts }: Pick<Delivery, 'kind' | 'attempts'>,
  result: SendResult,
): DeliveryEnd {
  switch (result.outcome) {
    case 'accepted':
      return { status: 'sent' };
    case 'refused':
      return { status: 'failed', error: result.reason };
    case 'unavailable':
      if (attempts >= MOST_TRIES) return { status: 'failed', error: `given up: ${result.reason}` };
      return { status: 'pending', error: result.reason, retryInMs: retryDelay(attempts) };
    case 'unknown':
      if (!isSentAgain(kind) || attempts >= MOST_COPIES) return { status: 'uncertain', error: result.reason };
      return { status: 'pending', error: result.reason, retryInMs: retryDelay(attempts) };
  }
}

/** Doubling, up to a quarter of an hour. `attempts` counts from 1. */
function retryDelay(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_RETRY_MS);
}
