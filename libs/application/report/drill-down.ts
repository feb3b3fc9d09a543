import type { Narrowing } from '@bihuan/db/reports/report-cell.sql.js';
import type { Key, MonthSpan } from '@bihuan/db/reports/report-count.read-model.js';
import type { CellName } from '@bihuan/domain/report/indicators.js';
import type { Period } from '../lists/period.js';

/** Where the lists are; every figure of a report opens one of them (I13). */
const LIST = '/api/v1/problems';

/** A figure and the query that returns exactly its problems. */
export interface Cell {
  readonly count: number;
  readonly query: string;
}

/** What a report is about, as its drill-downs repeat it. */
export interface DrillScope {
  readonly period: Required<Period>;
  readonly narrowing: Narrowing;
  readonly months: readonly (MonthSpan & Required<Period>)[];
}

/**
 * The list behind a figure: the report's own filters, narrowed by the figure's place. `cell` null is the plain list by
 * submission. What is overdue and open has no period: it is so now.
 */
export function drillDown(scope: DrillScope, key: Key, cell: CellName | null): string {
  const { month, ...place } = key;
  const { from, to } = scope.months.find((m) => m.month === month) ?? scope.period;
  const query = new URLSearchParams({
    ...(cell === null ? {} : { report: cell }),
    ...(cell === 'overdue_open' ? {} : { from, to }),
    ...scope.narrowing,
    ...place,
  });
  return `${LIST}?${query.toString()}`;
}
