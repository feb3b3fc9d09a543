import type { Database, Sql } from '@bihuan/db/database.js';
import { retellAll, retellOverslept } from '@bihuan/db/machinery/alarm.repository.js';
import {
  countOn,
  readDatabaseId,
  readLandmark,
  writeLandmark,
} from '@bihuan/db/machinery/landmark.repository.js';
import { readOfficeClock, type OfficeClockRow } from '@bihuan/db/office/office.repository.js';
import type { OfficeClock } from '../office/office-clock.js';
import { LONGEST_SPREAD_MS } from './word.js';

export interface ReconcileParts {
  readonly database: Database;
  readonly clock: OfficeClock;
  /** Temporal's id of our namespace; rejects while Temporal is away. A new one means its store was wiped. */
  readonly namespaceId: () => Promise<string>;
}

export interface Reconciled {
  /** Neighbours that are not what they were: `temporal`, `postgres`, `office-clock`. */
  readonly changed: readonly string[];
  /** Alarms that are told again. */
  readonly retold: number;
  readonly overslept: number;
}

/** A workflow that has not rung so long after its wake-up is missing, stuck or old (handbook 4, Reconciler). Real ms. */
const GRACE_MS = 5 * 60_000;
/** Anchoring anew reads the clock twice: differences below this are not a change. Office ms. */
const SAME_CLOCK_MS = 1_000;

/** Makes Temporal follow PostgreSQL: whatever was lost there is told again. Lists no workflows. */
export class Reconciler {
  /** The count of passes as PostgreSQL knew it last; it falls only when an older state was put in place. */
  private passes = 0;

  constructor(private readonly parts: ReconcileParts) {}

  async pass(): Promise<Reconciled> {
    const { database, clock } = this.parts;
    const namespace = await this.parts.namespaceId().catch(() => undefined);
    const { changed, retold, passes } = await database.transaction(async (sql) => {
      const passes = await countOn(sql, 'reconciler');
      const office = await readOfficeClock(sql);
      const found = [
        ...(await hasChanged(sql, 'office-clock', describe(office), sameClock)),
        ...(await hasChanged(sql, 'postgres', await readDatabaseId(sql))),
        ...(namespace === undefined ? [] : await hasChanged(sql, 'temporal', namespace)),
        ...(passes <= this.passes ? ['postgres'] : []),
      ];
      if (found.length === 0) return { changed: found, retold: 0, passes };
      await sql.run(`set local statement_timeout = '60s'`);
      return { changed: [...new Set(found)], retold: await retellAll(sql), passes };
    });
    this.passes = passes;
    clock.forget();
    return { changed, retold, overslept: await this.overslept() };
  }

  /** On a stepped clock the grace is nothing: whoever steps over an alarm wants it told now. */
  private async overslept(): Promise<number> {
    const factor = await this.parts.clock.factor();
    return retellOverslept(this.parts.database, {
      graceMs: GRACE_MS * factor,
      spreadMs: LONGEST_SPREAD_MS * factor,
    });
  }
}

/** Compares with what was last seen and remembers the new value. The first sight of a neighbour is no change. */
async function hasChanged(
  sql: Sql,
  name: string,
  value: string,
  same = (one: string, other: string) => one === other,
): Promise<string[]> {
  const before = await readLandmark(sql, name);
  if (before !== undefined && same(before, value)) return [];
  await writeLandmark(sql, name, value);
  return before === undefined ? [] : [name];
}

/** Office time as a line over real time: its factor, and where it would be at the epoch. A stepped clock has no line. */
function describe({ anchorWall, anchorOffice, factor }: OfficeClockRow): string {
  return JSON.stringify({
    factor,
    origin: factor === 0 ? 0 : Math.round(anchorOffice - anchorWall * factor),
  });
}

function sameClock(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => JSON.parse(text) as { factor: number; origin: number });
  return a?.factor === b?.factor && Math.abs((a?.origin ?? 0) - (b?.origin ?? 0)) < SAME_CLOCK_MS;
}
