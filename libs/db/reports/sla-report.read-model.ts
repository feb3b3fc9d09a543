import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { visibleTo } from '../problem/visible.sql.js';
import { Values } from '../values.js';
import { cellSource } from './report-cell.sql.js';
import { dimensions, keyOf, type Key, type ReportScope } from './report-count.read-model.js';

/** Overdue open problems by their due: dues share instants, so this stays short however many there are. */
export interface OverdueCount {
  readonly key: Key;
  readonly calendarVersion: string;
  readonly due: Instant;
  readonly count: number;
}

/** What is overdue and open, at each instant that was its due. */
export async function countOverdue(sql: Sql, scope: ReportScope): Promise<OverdueCount[]> {
  const values = new Values();
  const source = cellSource('overdue_open', scope.filter, scope.now, values);
  const { columns, names } = dimensions(scope, source, values);
  const grouped = [...names, 'p.calendar_version', 'p.due'];
  const rows = await sql.run<Record<string, string | number>>(
    `select ${[...columns, 'p.calendar_version', 'p.due', 'count(*)::int as n'].join(', ')}
     from ${source.from} where ${source.conditions} and ${visibleTo(scope.actor, values)}
     group by ${grouped.join(', ')} order by ${grouped.join(', ')}`,
    values.list,
  );
  return rows.map((row) => ({
    key: keyOf(row, scope),
    calendarVersion: String(row['calendar_version']),
    due: Number(row['due']),
    count: Number(row['n']),
  }));
}
