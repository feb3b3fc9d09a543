import type { Queue } from 'bullmq';
import { withDeadline } from './deadline.js';
import type { QueueStore } from './queue-store.js';
import { JOBS, type JobName } from './registry.js';

/** A hint for the notifier. `hint` 0 is the relay's own; later ones get job ids of their own, see `jobId`. */
export interface NoticeHint {
  readonly deliveryId: string;
  readonly channel: 'in_app' | 'sms' | 'email';
  /** Real milliseconds from now; whole, 0 or more. */
  readonly delayMs: number;
  readonly hint: number;
}

const JOB_OF = {
  in_app: 'deliver-in-app',
  sms: 'deliver-sms',
  email: 'deliver-email',
} as const satisfies Record<NoticeHint['channel'], JobName>;

/** BullMQ takes a delay of at most 2^53 ms; a month is beyond every calendar's longest gap but its sweep. */
const LONGEST_DELAY_MS = 30 * 24 * 3_600_000;
const DEADLINE_MS = 3_000;
const REST_MS = 10_000;

/** Enqueues hints. What fails here is only late: unfinished deliveries are hinted at again (handbook 6). */
export class NoticeHints {
  private readonly queues: ReadonlyMap<NoticeHint['channel'], Queue>;
  /** Real time, ms. */
  private restsUntil = 0;

  constructor(store: QueueStore) {
    this.queues = new Map(
      (['in_app', 'sms', 'email'] as const).map((c) => [c, store.queue(JOBS[JOB_OF[c]].queue)]),
    );
  }

  /**
   * One `addBulk` a channel. A queue that is down must not hold up who calls: there is a deadline, and after a failure the
   * queue is left in peace for a while. @throws Error when the hints may not have been taken
   */
  async enqueue(hints: readonly NoticeHint[]): Promise<void> {
    if (Date.now() < this.restsUntil) throw new Error('the queue was away a moment ago');
    const adding = [...this.queues].map(async ([channel, queue]) => {
      const own = hints.filter((h) => h.channel === channel);
      if (own.length > 0) await queue.addBulk(own.map(toJob));
    });
    try {
      await withDeadline(Promise.all(adding), DEADLINE_MS);
    } catch (error) {
      this.restsUntil = Date.now() + REST_MS;
      throw error;
    }
  }
}

function toJob({ deliveryId, channel, delayMs, hint }: NoticeHint) {
  const name = JOB_OF[channel];
  const delay = Math.min(Math.max(0, Math.ceil(delayMs)), LONGEST_DELAY_MS);
  return {
    name,
    data: { deliveryId },
    opts: { ...JOBS[name].options, jobId: jobId(deliveryId, hint), delay },
  };
}

/** Deterministic: the same hint twice is one job. A repeated hint must not meet the job that was put away or delayed. */
function jobId(deliveryId: string, hint: number): string {
  return hint === 0 ? deliveryId : `${deliveryId}-${hint}`;
}
