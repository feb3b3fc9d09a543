import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { QueueName } from './registry.js';

/** A worker's options but for where it finds its jobs. */
export type WorkerTuning = Omit<WorkerOptions, 'connection'>;

/** Connections to where BullMQ keeps its queues: makes queues and workers on them. */
export interface Backing {
  readonly kind: 'postgres' | 'redis';
  queue(name: QueueName): Queue;
  worker(name: QueueName, processor: Processor, tuning: WorkerTuning): Worker;
  close(): Promise<void>;
}
