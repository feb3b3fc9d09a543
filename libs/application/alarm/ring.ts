import { stopPoint } from '@bihuan/config/stop-points.js';
import type { Database } from '@bihuan/db/database.js';
import { readForRing, setAside } from '@bihuan/db/machinery/alarm.repository.js';
import type { OfficeClock } from '../office/office-clock.js';
import type { Door } from '../problem/door.js';
import { toWord, UNKNOWN, type Word } from './word.js';

export interface RingParts {
  readonly database: Database;
  readonly clock: OfficeClock;
  readonly door: Pick<Door, 'settleMany'>;
  /** Called when settling a problem threw: a person must look (handbook 4). */
  readonly alert: (fault: Aside) => void;
}

/** A problem put aside because its settling threw. */
export interface Aside {
  readonly problemId: string;
  readonly error: unknown;
  readonly failures: number;
  readonly delayMs: number;
}

/**
 * What a workflow does when it wakes: everything that has passed is recorded through the door in one transaction; then it
 * learns what to wait for. The ring carries no rung, so it may come late, twice or for nothing.
 */
export async function ring(parts: RingParts, problemId: string): Promise<Word> {
  await stopPoint('timer-fired');
  const { failed } = await parts.door.settleMany([problemId], false);
  const [fault] = failed;
  // Read before a fault is counted: told and sleeps_to say in any case that the workflow is awake.
  const alarm = await readForRing(parts.database, problemId);
  if (!alarm) return UNKNOWN;
  const word = await toWord(alarm, parts.clock);
  if (!fault) return word;
  const aside = { ...fault, ...(await setAside(parts.database, problemId)) };
  parts.alert(aside);
  return { ...word, wakeAt: Date.now() + aside.delayMs };
}
