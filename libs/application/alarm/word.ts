import { CROWDED, type Alarm } from '@bihuan/db/machinery/alarm.repository.js';
import type { OfficeClock } from '../office/office-clock.js';

/** All that a workflow learns about its problem; the workflow's own shape of it is in workflows/problem. */
export interface Word {
  /** Microseconds of real time, strictly increasing for a problem. */
  readonly stamp: number;
  /** Real instant of the next ring, ms; null = nothing to wait for. */
  readonly wakeAt: number | null;
  readonly over: boolean;
}

/** Temporal wakes about 65 workflows a second on two cores; at 20 a second clerks do not feel it (handbook 8, the herd). */
const WAKES_PER_SECOND = 20;

/** The longest spread there is: counting a crowd stops at 20,000. */
export const LONGEST_SPREAD_MS = (20_000 / WAKES_PER_SECOND) * 1_000;

/** There is no such problem: its workflow is a stray, and ends. */
export const UNKNOWN: Word = { stamp: 0, wakeAt: null, over: true };

/**
 * What the row says now, in the machine's own time. An instant has passed only when the clock reads more, hence the
 * millisecond. A crowded instant wakes its workflows spread over time; what is recorded stays the instant itself.
 */
export async function toWord(alarm: Alarm, clock: OfficeClock): Promise<Word> {
  const { stamp, over, nextAt } = alarm;
  if (over || nextAt === null) return { stamp, wakeAt: null, over };
  const wakeAt = (await clock.wakeAt(nextAt + 1)) + spreadMs(alarm);
  // On a stepped clock nothing comes by itself; whoever steps it tells anew.
  return { stamp, wakeAt: Number.isFinite(wakeAt) ? wakeAt : null, over };
}

/** hash(id) × crowd / 20 s (handbook 4, Sweeper and herd); nothing for an instant of one's own. */
export function spreadMs({ problemId, crowd }: Pick<Alarm, 'problemId' | 'crowd'>): number {
  if (crowd < CROWDED) return 0;
  return Math.floor(shareOf(problemId) * (crowd / WAKES_PER_SECOND) * 1_000);
}

/** 0–1 by the last two bytes of the id, which are random in a version 7 uuid; SQL reckons the same (alarm.repository). */
function shareOf(problemId: string): number {
  return Number.parseInt(problemId.slice(-4), 16) / 0xffff;
}
