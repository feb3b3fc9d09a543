import type { Count, Key } from '@bihuan/db/reports/report-count.read-model.js';
import type { CellName, Dimension } from '@bihuan/domain/report/indicators.js';
import { drillDown, type Cell, type DrillScope } from './drill-down.js';

/** A share, never without its counts. `percent` has one decimal; null when nothing was judged. */
export interface Ratio {
  readonly percent: number | null;
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly missed: Cell;
}

/** The figures that a share opens. */
export type RatioCells = readonly [kept: CellName, base: CellName, missed: CellName];

/** The figure of one place; what does not occur is 0, and its query returns nothing. */
export function cellOf(drill: DrillScope, key: Key, name: CellName, count: number): Cell {
  return { count, query: drillDown(drill, key, name) };
}

/** The share of one place. */
export function ratioOf(
  drill: DrillScope,
  key: Key,
  [kept, base, missed]: RatioCells,
  counts: readonly Count[],
): Ratio {
  const found = countAt(counts, key);
  return {
    percent: found.all === 0 ? null : Math.round((1_000 * found.kept) / found.all) / 10,
    numerator: cellOf(drill, key, kept, found.kept),
    denominator: cellOf(drill, key, base, found.all),
    missed: cellOf(drill, key, missed, found.all - found.kept),
  };
}

/** What was counted at this place. */
export function countAt(counts: readonly Count[], key: Key): Pick<Count, 'all' | 'kept'> {
  return counts.find((c) => isSame(c.key, key)) ?? { all: 0, kept: 0 };
}

/** The keys that occur, each once, in order. */
export function keysIn(counted: readonly { readonly key: Key }[]): Key[] {
  const byText = new Map(counted.map(({ key }) => [JSON.stringify(key), key]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** The same place? */
export function isSame(a: Key, b: Key): boolean {
  const dimensions = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<Dimension>;
  return [...dimensions].every((d) => a[d] === b[d]);
}
