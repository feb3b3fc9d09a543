import type { Queue } from 'bullmq';
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
const DEADLINE_MS = 5_000;

/** Enqueues hints. What fails here is only late: unfinished deliveries are hinted at again (handbook 6). */
export class NoticeHints {
  private readonly queues: ReadonlyMap<NoticeHint['channel'], Queue>;

  constructor(store: QueueStore) {
    this.queues = new Map(
      (['in_app', 'sms', 'email'] as const).map((c) => [c, store.queue(JOBS[JOB_OF[c]].queue)]),
    );
  }

  /** One `addBulk` a channel, with a deadline: a queue that is down must not hold up who calls. */
  async enqueue(hints: readonly NoticeHint[]): Promise<void> {
    const adding = [...this.queues].map(([channel, queue]) => {
      const own = hints.filter((h) => h.channel === channel);
      return own.length === 0 ? undefined : queue.addBulk(own.map(toJob));
    });
    const done = Promise.all(adding);
    // A rejection after the deadline has nobody left to hear it.
    done.catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new Error(`the queue has not answered in ${DEADLINE_MS} ms`)),
        DEADLINE_MS,
      );
    });
    await Promise.race([done, late]).finally(() => clearTimeout(timer));
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
