import type { Count, Key } from '@bihuan/db/reports/report-count.read-model.js';
import type { OverdueCount } from '@bihuan/db/reports/sla-report.read-model.js';
import { workingMsBetween } from '@bihuan/domain/working-time/counting.js';
import type { Calendar, Instant } from '@bihuan/domain/working-time/types.js';
import type { Cell, DrillScope } from './drill-down.js';
import { cellOf, countAt, isSame, keysIn, ratioOf, type Ratio, type RatioCells } from './figure.js';

const MINUTE = 60_000;

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
  return keysIn([...resolution, ...acceptance, ...notYetDue, ...(overdue ?? [])]);
}

const ON_TIME: RatioCells = ['on_time', 'on_time_base', 'late'];
const ACCEPTANCE: RatioCells = ['acceptance_on_time', 'acceptance_base', 'acceptance_late'];

/** One row of the report. */
export function rowOf(figures: Figures, key: Key, drill: DrillScope): ReportRow {
  return {
    key,
    onTime: ratioOf(drill, key, ON_TIME, figures.resolution),
    acceptance: ratioOf(drill, key, ACCEPTANCE, figures.acceptance),
    notYetDue: cellOf(drill, key, 'not_yet_due', countAt(figures.notYetDue, key).all),
    overdueOpen: overdueOf(figures, key, (count) => cellOf(drill, key, 'overdue_open', count)),
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
