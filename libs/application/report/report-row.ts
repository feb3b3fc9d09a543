import type { Count, Key, OverdueCount } from '@bihuan/db/reports/sla-report.read-model.js';
import type { CellName } from '@bihuan/domain/report/indicators.js';
import { workingMsBetween } from '@bihuan/domain/working-time/counting.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import { drillDown, type Cell, type DrillScope } from './drill-down.js';

const MINUTE = 60_000;

/** A share, never without its counts. `percent` has one decimal; null when nothing was judged. */
export interface Ratio {
  readonly percent: number | null;
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly missed: Cell;
}

/** What is overdue and open as of now, whatever the period. The age is working time since the due. */
export interface OverdueCell extends Cell {
  readonly ageP90WorkingMinutes: number | null;
}

/** The indicators of one group of problems; `key` is empty for all of them. */
export interface ReportRow {
  readonly key: Key;
  readonly onTime: Ratio;
  readonly acceptance: Ratio;
  /** Their due lies ahead: neither kept nor missed, in no share. */
  readonly notYetDue: Cell;
  /** Null by month: it is a level, not an event of a month. */
  readonly overdueOpen: OverdueCell | null;
}

/** Everything that was counted, each figure by its key. */
export interface Figures {
  readonly resolution: readonly Count[];
  readonly acceptance: readonly Count[];
  readonly notYetDue: readonly Count[];
  readonly overdue: readonly OverdueCount[] | null;
  /** The calendars of the overdue ones, by version: ages are counted on them. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly now: Instant;
}

/** The keys that occur in any figure, in order. */
export function keysOf({ resolution, acceptance, notYetDue, overdue }: Figures): Key[] {
  const keys = [resolution, acceptance, notYetDue, overdue ?? []].flat().map(({ key }) => key);
  const byText = new Map(keys.map((key) => [JSON.stringify(key), key]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** One row; a figure that does not occur is 0, and its query returns nothing. */
export function rowOf(figures: Figures, key: Key, drill: DrillScope): ReportRow {
  const cell = (name: CellName, count: number): Cell => ({ count, query: drillDown(drill, key, name) });
  const ratio = ([kept, base, missed]: readonly [CellName, CellName, CellName], counts: readonly Count[]) => {
    const found = counts.find((c) => isSame(c.key, key));
    return toRatio(found?.all ?? 0, found?.kept ?? 0, (name, n) => cell({ kept, base, missed }[name], n));
  };
  return {
    key,
    onTime: ratio(['on_time', 'on_time_base', 'late'], figures.resolution),
    acceptance: ratio(['acceptance_on_time', 'acceptance_base', 'acceptance_late'], figures.acceptance),
    notYetDue: cell('not_yet_due', figures.notYetDue.find((c) => isSame(c.key, key))?.all ?? 0),
    overdueOpen: overdueOf(figures, key, (count) => cell('overdue_open', count)),
  };
}

function toRatio(
  all: number,
  kept: number,
  cell: (name: 'kept' | 'base' | 'missed', n: number) => Cell,
): Ratio {
  return {
    percent: all === 0 ? null : Math.round((1_000 * kept) / all) / 10,
    numerator: cell('kept', kept),
    denominator: cell('base', all),
    missed: cell('missed', all - kept),
  };
}

function overdueOf(
  { overdue, calendars, now }: Figures,
  key: Key,
  cell: (count: number) => Cell,
): OverdueCell | null {
  if (overdue === null) return null;
  const own = overdue.filter((o) => isSame(o.key, key));
  const ages = own.map(({ calendarVersion, due, count }) => {
    const calendar = calendars.get(calendarVersion);
    if (!calendar) throw new Error(`calendar version ${calendarVersion} was not loaded`);
    return { minutes: Math.floor(workingMsBetween(calendar, due, now) / MINUTE), count };
  });
  const count = own.reduce((sum, o) => sum + o.count, 0);
  return { ...cell(count), ageP90WorkingMinutes: percentile(ages, 0.9) };
}

/** Nearest rank: the smallest value that at least this share of all reaches up to. */
function percentile(values: readonly { minutes: number; count: number }[], share: number): number | null {
  const total = values.reduce((sum, v) => sum + v.count, 0);
  let seen = 0;
  for (const { minutes, count } of [...values].sort((a, b) => a.minutes - b.minutes)) {
    seen += count;
    if (seen >= share * total) return minutes;
  }
  return null;
}

function isSame(a: Key, b: Key): boolean {
  return a.window === b.window && a.difficulty === b.difficulty && a.month === b.month && a.state === b.state;
}
