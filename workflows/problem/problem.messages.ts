import { defineSignal } from '@temporalio/workflow';

/**
 * All a workflow ever learns about its problem (handbook 4, Alarm row). A level, not an edge: each word replaces the
 * one before, so a lost or doubled word does no harm.
 */
export interface Word {
  /** Microseconds of real time, strictly increasing for a problem: of two words the higher one counts. */
  readonly stamp: number;
  /** Real instant of the next ring, ms since 1970; null = nothing to wait for. */
  readonly wakeAt: number | null;
  /** The problem is closed, or there is no such problem: the workflow ends. */
  readonly over: boolean;
}

/** Somebody has changed when the problem should wake, or whether it should. */
export const heard = defineSignal<[Word]>('heard');

/** The workflow of a problem has the same id for ever, through every reopening. `problemId` is a uuid. */
export function workflowIdOf(problemId: string): string {
  return `problem-${problemId}`;
}
