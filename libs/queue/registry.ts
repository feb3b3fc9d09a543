import type { JobsOptions } from 'bullmq';
import { deliverJob } from '@bihuan/contracts/job/deliver.job.js';

/** A job is put away for a person after this many tries (handbook 6: poison is quarantined without hurting neighbours). */
const TRIES = 3;

/** Done jobs leave no trace: the ledger has it. Failed ones stay a week, at most a thousand, as the quarantine. */
const HINT: JobsOptions = {
  attempts: TRIES,
  backoff: { type: 'fixed', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3_600, count: 1_000 },
};

/**
 * Every job there is: name → payload schema, queue, options. A queue for each channel, so that a provider that hangs
 * holds up only its own.
 */
export const JOBS = {
  'deliver-in-app': { queue: 'notice-in-app', schema: deliverJob, options: HINT },
  'deliver-sms': { queue: 'notice-sms', schema: deliverJob, options: HINT },
  'deliver-email': { queue: 'notice-email', schema: deliverJob, options: HINT },
} as const;

export type JobName = keyof typeof JOBS;
export type QueueName = (typeof JOBS)[JobName]['queue'];

export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
export const QUEUE_NAMES: readonly QueueName[] = JOB_NAMES.map((name) => JOBS[name].queue);
