import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import type { Database } from '@bihuan/db/database.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import type { Narrowing } from '@bihuan/db/reports/report-cell.sql.js';
import { countCells, type Count, type ReportScope } from '@bihuan/db/reports/report-count.read-model.js';
import {
  readRolesSince,
  readStandingGuards,
  type StandingGuard,
} from '@bihuan/db/reports/routing-report.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { ROUTING_JUDGEMENTS, type RoutingDimension } from '@bihuan/domain/report/indicators.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { monthsOf, spansOf, type Period } from '../lists/period.js';
import { readDrift, type DriftReport } from '../routing/drift.js';
import type { DrillScope } from './drill-down.js';
import { routingKeysOf, routingRowOf, type RoutingFigures, type RoutingRow } from './routing-report-row.js';
import type { ReportParts } from './sla-report.js';

/** Who decides or is asked, and since when (real time); null: since the beginning. */
export interface Asked {
  readonly model: string;
  readonly since: Instant | null;
}

export interface RoutingReport extends Required<Period> {
  readonly asOf: Instant;
  readonly groupBy: readonly RoutingDimension[];
  readonly total: RoutingRow;
  readonly rows: readonly RoutingRow[];
  /** The champion by its id, or the shipped catalogue by its version. */
  readonly deciding: Asked & { readonly kind: 'model' | 'catalogue' };
  readonly shadow: Asked | null;
  /** Windows where the fail-safe has stepped in. */
  readonly guards: readonly StandingGuard[];
  readonly drift: DriftReport;
}

/** What is asked: a half-open period by date, groups, and what all figures are narrowed to. */
export interface RoutingReportQuery extends Required<Period>, Narrowing {
  readonly groupBy: readonly RoutingDimension[];
}

/**
 * How routing does (handbook 3, routing accuracy; handbook 9, Learning loop), over the problems that the actor may see
 * (I9). A routing is in the period in which it was said. Drift is as of now, whatever period and narrowing.
 * @throws DomainError `period_invalid` (invalid)
 */
export async function routingReport(
  parts: ReportParts,
  actor: Actor,
  query: RoutingReportQuery,
): Promise<RoutingReport> {
  const { from, to, groupBy, ...narrowing } = query;
  const { database } = parts;
  const [regions, now] = await Promise.all([parts.directory.all(), readOfficeNow(database)]);
  const filter = { ...narrowing, period: spansOf(regions, { from, to }) };
  const months = groupBy.includes('month') ? monthsOf(regions, { from, to }) : [];
  const drill: DrillScope = { period: { from, to }, narrowing, months };
  const scope = (by: readonly RoutingDimension[]) => ({ actor, now, filter, groupBy: by, months });
  // One set of figures after the other: a report must not take all connections of the pool.
  const all = await figuresOf(database, scope([]));
  const grouped = groupBy.length === 0 ? undefined : await figuresOf(database, scope(groupBy));
  return {
    from,
    to,
    asOf: now,
    groupBy,
    total: routingRowOf(all, {}, drill),
    rows: grouped ? routingKeysOf(grouped).map((key) => routingRowOf(grouped, key, drill)) : [],
    ...(await askedNow(database)),
    guards: await readStandingGuards(database),
    drift: await readDrift(database, now, actor),
  };
}

async function figuresOf(database: Database, scope: ReportScope): Promise<RoutingFigures> {
  const figures: Partial<Record<keyof RoutingFigures, readonly Count[]>> = {};
  for (const judgement of ROUTING_JUDGEMENTS)
    figures[judgement] = await countCells(database, judgement, scope);
  return figures as RoutingFigures;
}

async function askedNow(database: Database): Promise<Pick<RoutingReport, 'deciding' | 'shadow'>> {
  const { champion, championSince, shadow, shadowSince } = await readRolesSince(database);
  return {
    deciding: {
      kind: champion === null ? 'catalogue' : 'model',
      model: champion ?? shippedCatalogue().version,
      since: championSince,
    },
    shadow: shadow === null ? null : { model: shadow, since: shadowSince },
  };
}
