import type { Actor } from '@bihuan/domain/access/actor.js';
import { NO_WINDOW, type Dimension, type Judgement } from '@bihuan/domain/report/indicators.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { visibleTo } from '../problem/visible.sql.js';
import { Values } from '../values.js';
import { cellSource, LANGUAGE, type CellFilter, type CellSource } from './report-cell.sql.js';
import { within, type RegionSpan } from './span.sql.js';

/** Where a figure stands: a value for each dimension that was asked for. A window may be `NO_WINDOW`. */
export type Key = Partial<Readonly<Record<Dimension, string>>>;

/** A month of the period; its spans do not leave the period. */
export interface MonthSpan {
  readonly month: string;
  readonly spans: readonly RegionSpan[];
}

/** What is counted, and for whom: nobody counts what they may not see (I9). */
export interface ReportScope {
  readonly actor: Actor;
  readonly now: Instant;
  readonly filter: CellFilter;
  readonly groupBy: readonly Dimension[];
  /** The months of the period; read only when grouping by month. */
  readonly months: readonly MonthSpan[];
}

/** A denominator and how many of it kept the limit. */
export interface Count {
  readonly key: Key;
  readonly all: number;
  readonly kept: number;
}

/** Counts problems of a judgement by the dimensions. */
export async function countCells(sql: Sql, judgement: Judgement, scope: ReportScope): Promise<Count[]> {
  const values = new Values();
  const source = cellSource(judgement, scope.filter, scope.now, values);
  const { columns, names } = dimensions(scope, source, values);
  const rows = await sql.run<Record<string, string | number>>(
    `select ${[...names, 'count(*)::int as "all"', 'count(*) filter (where kept)::int as kept'].join(', ')}
     from (select ${[...columns, `bool_and(${source.kept}) as kept`].join(', ')}
       from ${source.from} where ${source.conditions} and ${visibleTo(scope.actor, values)}
       group by ${['p.id', ...names].join(', ')}) judged
     ${names.length === 0 ? '' : `group by ${names.join(', ')} order by ${names.join(', ')}`}`,
    values.list,
  );
  return rows.map((row) => ({ key: keyOf(row, scope), all: Number(row['all']), kept: Number(row['kept']) }));
}

/** Select columns and their names, quoted apart from the tables' own: `dim_window`. */
export function dimensions({ groupBy, months }: ReportScope, source: CellSource, values: Values) {
  const names = groupBy.map((d) => `dim_${d}`);
  const expressions: Readonly<Record<Dimension, () => string>> = {
    window: () => `coalesce(${source.window}, '${NO_WINDOW}')`,
    difficulty: () => 'p.difficulty',
    state: () => 'p.state',
    month: () => monthOf(source.at, months, values),
    channel: () => 'p.channel',
    language: () => LANGUAGE,
  };
  return { names, columns: groupBy.map((d) => `${expressions[d]()} as dim_${d}`) };
}

function monthOf(at: string, months: readonly MonthSpan[], values: Values): string {
  const cases = months.map(
    ({ month, spans }) => `when ${within(at, spans, values)} then ${values.add(month, 'text')}`,
  );
  return `case ${cases.join(' ')} end`;
}

/** The key of a counted row. */
export function keyOf(row: Readonly<Record<string, string | number>>, { groupBy }: ReportScope): Key {
  return Object.fromEntries(groupBy.map((d) => [d, String(row[`dim_${d}`])]));
}
