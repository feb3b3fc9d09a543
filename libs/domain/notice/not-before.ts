import type { Audience, EventKind } from '../problem/events.js';
import { effectiveStart } from '../working-time/counting.js';
import type { Calendar, Instant } from '../working-time/types.js';
import type { Channel } from './notice.js';

/** What decides when a notice may go. */
export interface NoticeTiming {
  readonly kind: EventKind;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly urgent: boolean;
}

/**
 * The first office instant at which a notice may leave: notices respect the recipient's working hours unless urgent
 * (handbook 2, ladder). The inbox waits for its reader anyway; E2 and the receipt of a submission go at once.
 */
export function notBefore(
  { kind, audience, channel, urgent }: NoticeTiming,
  now: Instant,
  calendar: Calendar,
) {
  const isReceipt = kind === 'submitted' && audience === 'enterprise';
  const goesAtOnce = channel === 'in_app' || urgent || kind === 'due_passed' || isReceipt;
  return goesAtOnce ? now : effectiveStart(calendar, now).at;
}
