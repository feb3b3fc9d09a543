import type { Database } from '@bihuan/db/database.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import type { Narrowing } from '@bihuan/db/reports/report-cell.sql.js';
import { countCells, type Key, type ReportScope } from '@bihuan/db/reports/report-count.read-model.js';
import { countOverdue } from '@bihuan/db/reports/sla-report.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { SlaDimension } from '@bihuan/domain/report/indicators.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { monthsOf, spansOf, type Period } from '../lists/period.js';
import type { Directory } from '../office/directory.js';
import { drillDown, type Cell, type DrillScope } from './drill-down.js';
import { keysOf, rowOf, type Figures, type ReportRow } from './report-row.js';

export interface SlaReport extends Required<Period> {
  readonly asOf: Instant;
  readonly groupBy: readonly SlaDimension[];
  readonly total: ReportRow;
  readonly rows: readonly ReportRow[];
  /** Submitted in the period, by window × difficulty × state. */
  readonly counts: readonly (Cell & { readonly key: Key })[];
}

/** What is asked: a half-open period by date, groups, and what all figures are narrowed to. */
export interface ReportQuery extends Required<Period>, Narrowing {
  readonly groupBy: readonly SlaDimension[];
}

export interface ReportParts {
  readonly database: Database;
  readonly directory: Directory;
}

/**
 * The SLA report (handbook 3, Indicators) over the problems that the actor may see: nobody counts what they may not see.
 * @throws DomainError `period_invalid` (invalid)
 */
export async function slaReport(parts: ReportParts, actor: Actor, query: ReportQuery): Promise<SlaReport> {
  const { from, to, groupBy, ...narrowing } = query;
  const [regions, now] = await Promise.all([parts.directory.all(), readOfficeNow(parts.database)]);
  const filter = { ...narrowing, period: spansOf(regions, { from, to }) };
  const months = groupBy.includes('month') ? monthsOf(regions, { from, to }) : [];
  const drill: DrillScope = { period: { from, to }, narrowing, months };
  const scope = (by: readonly SlaDimension[]): ReportScope => ({ actor, now, filter, groupBy: by, months });
  const [all, grouped, counts] = await Promise.all([
    figuresOf(parts, scope([])),
    groupBy.length === 0 ? undefined : figuresOf(parts, scope(groupBy)),
    countCells(parts.database, 'submitted', scope(['window', 'difficulty', 'state'])),
  ]);
  return {
    from,
    to,
    asOf: now,
    groupBy,
    total: rowOf(all, {}, drill),
    rows: grouped ? keysOf(grouped).map((key) => rowOf(grouped, key, drill)) : [],
    counts: counts.map(({ key, all: count }) => ({ key, count, query: drillDown(drill, key, null) })),
  };
}

async function figuresOf({ database, directory }: ReportParts, scope: ReportScope): Promise<Figures> {
  const byMonth = scope.groupBy.includes('month');
  const anytime = { ...scope, filter: { ...scope.filter, period: [] } };
  const [resolution, acceptance, notYetDue, overdue] = await Promise.all([
    countCells(database, 'resolution', scope),
    countCells(database, 'acceptance', scope),
    countCells(database, 'not_yet_due', scope),
    byMonth ? null : countOverdue(database, anytime),
  ]);
  const versions = [...new Set(overdue?.map((o) => o.calendarVersion))];
  const calendars = new Map(
    await Promise.all(versions.map(async (v) => [v, await directory.calendar(v)] as const)),
  );
  return { resolution, acceptance, notYetDue, overdue, calendars, now: scope.now };
}
