import type { Database } from '@bihuan/db/database.js';
import { dueAlarms, setAside, takeBack, type DueAlarm } from '@bihuan/db/machinery/alarm.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { OfficeClock } from '../office/office-clock.js';
import type { Door } from '../problem/door.js';
import type { Aside } from './ring.js';

export interface SweepParts {
  readonly database: Database;
  readonly clock: OfficeClock;
  readonly door: Pick<Door, 'settleMany'>;
}

/** What one pass over one lane came to. */
export interface Swept {
  readonly found: number;
  readonly settled: number;
  readonly events: number;
  /** Problems whose settling threw: each needs a person (handbook 4). */
  readonly aside: readonly Aside[];
  /** There may be more: go on at once. */
  readonly full: boolean;
}

export const LANES = 2;
const BATCH = 1_000;
/** Real ms that an instant of its own is left to its workflow. */
const LEAVE_MS = 1_500;

/**
 * Records whatever instant has passed, set-wise (handbook 4, Sweeper and herd). Beside the workflows, never instead: the
 * effect key lets one of them win. `lane` is 0 or 1; both may run at the same time, in any number of processes.
 */
export async function sweep(parts: SweepParts, lane: number): Promise<Swept> {
  const leaveMs = LEAVE_MS * (await parts.clock.factor());
  const due = await dueAlarms(parts.database, { limit: BATCH, lane, lanes: LANES, leaveMs });
  if (due.length === 0) return { found: 0, settled: 0, events: 0, aside: [], full: false };
  const sum = await settleAll(parts, due);
  const aside = await putAside(parts, sum.failed);
  await forgive(parts, due, aside);
  return { found: due.length, ...sum, aside, full: due.length === BATCH && sum.settled > 0 };
}

interface Sum {
  settled: number;
  events: number;
  failed: { readonly problemId: string; readonly error: unknown }[];
}

/** All at once; if that fails as a whole, each alone, so that one bad problem never holds up its neighbours. */
async function settleAll(parts: SweepParts, due: readonly DueAlarm[]): Promise<Sum> {
  try {
    const first = await settle(
      parts,
      due.map((d) => d.problemId),
    );
    if (first.failed.length === 0) return first;
    const again = await eachAlone(
      parts,
      first.failed.map((f) => f.problemId),
    );
    return { ...again, settled: first.settled + again.settled, events: first.events + again.events };
  } catch (error) {
    if (isAway(error) || due.length === 0) throw error;
    return eachAlone(
      parts,
      due.map((d) => d.problemId),
    );
  }
}

async function eachAlone(parts: SweepParts, ids: readonly string[]): Promise<Sum> {
  const sum: Sum = { settled: 0, events: 0, failed: [] };
  for (const problemId of ids) {
    try {
      const one = await settle(parts, [problemId]);
      sum.settled += one.settled;
      sum.events += one.events;
      sum.failed.push(...one.failed);
    } catch (error) {
      if (isAway(error)) throw error;
      sum.failed.push({ problemId, error });
    }
  }
  return sum;
}

async function settle({ door }: SweepParts, ids: readonly string[]): Promise<Sum> {
  // Rows that others hold are left to them: whoever holds one settles it first anyway.
  const { settled, events, failed } = await door.settleMany(ids, true);
  return { settled, events, failed: [...failed] };
}

async function putAside({ database }: SweepParts, failed: Sum['failed']): Promise<Aside[]> {
  const aside: Aside[] = [];
  for (const fault of failed) aside.push({ ...fault, ...(await setAside(database, fault.problemId)) });
  return aside;
}

async function forgive({ database }: SweepParts, due: readonly DueAlarm[], aside: readonly Aside[]) {
  const still = new Set(aside.map((a) => a.problemId));
  const well = due.filter((d) => d.failures > 0 && !still.has(d.problemId)).map((d) => d.problemId);
  if (well.length > 0) await takeBack(database, well);
}

/** The database is busy or gone: that is nobody's fault, and the next pass tries again. */
function isAway(error: unknown): boolean {
  return error instanceof DomainError && error.kind === 'unavailable';
}
