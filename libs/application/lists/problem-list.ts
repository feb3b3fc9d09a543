import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import type { ProblemFilter } from '@bihuan/db/problem/problem-list.read-model.js';
import { listProblemIds } from '@bihuan/db/problem/problem-list.read-model.js';
import type { Narrowing } from '@bihuan/db/reports/report-cell.sql.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { ClosingCode, Rung } from '@bihuan/domain/problem/problem.js';
import type { CellName } from '@bihuan/domain/report/indicators.js';
import type { LocalDate } from '@bihuan/domain/working-time/types.js';
import type { Directory, Region } from '../office/directory.js';
import type { SeenProblem } from '../problem/read-problem.js';
import { decodeCursor, encodeCursor, isInstant, isUuid } from './page-cursor.js';
import { spansOf } from './period.js';
import { seeProblems, type ListParts } from './see-problems.js';

/** Filters of the list as they come from outside: closed lists and dates, nothing else. */
export interface ProblemQuery extends Narrowing {
  readonly overdue?: boolean;
  readonly enterprise?: string;
  readonly number?: string;
  readonly closingCode?: ClosingCode;
  readonly calls?: 'open';
  readonly rung?: Rung;
  readonly withdrawnNearDue?: 'true';
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly dueFrom?: LocalDate;
  readonly dueTo?: LocalDate;
  /** The drill-down of a report's cell: period and window are then the cell's. */
  readonly report?: CellName;
}

/** One page of anything. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly cursor?: string;
  readonly limit: number;
}

export interface ProblemListParts extends ListParts {
  readonly directory: Directory;
}

/**
 * Problems that the actor may see, newest first. Pages are stable: a later submission never moves a row to another page.
 * @throws DomainError `cursor_invalid`, `period_invalid` (invalid)
 */
export async function listProblems(
  parts: ProblemListParts,
  actor: Actor,
  query: ProblemQuery,
  page: PageRequest,
): Promise<Page<SeenProblem>> {
  const [regions, now] = await Promise.all([parts.directory.all(), readOfficeNow(parts.database)]);
  const list = { list: 'problems', ...query };
  const found = await listProblemIds(parts.database, {
    actor,
    filter: toFilter(query, regions),
    now,
    after: page.cursor === undefined ? null : positionOf(list, page.cursor),
    limit: page.limit,
  });
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return {
    items: await seeProblems(
      parts,
      rows.map((r) => r.id),
    ),
    nextCursor: last && found.length > page.limit ? encodeCursor(list, [last.submittedAt, last.id]) : null,
  };
}

function toFilter(query: ProblemQuery, regions: ReadonlyMap<string, Region>): ProblemFilter {
  const { from, to, dueFrom, dueTo, report, ...same } = query;
  return {
    ...same,
    period: spansOf(regions, { ...(from ? { from } : {}), ...(to ? { to } : {}) }),
    due: spansOf(regions, { ...(dueFrom ? { from: dueFrom } : {}), ...(dueTo ? { to: dueTo } : {}) }, [
      'dueFrom',
      'dueTo',
    ]),
    ...(report ? { cell: report } : {}),
  };
}

function positionOf(list: object, cursor: string) {
  const [submittedAt, id] = decodeCursor(list, cursor, [isInstant, isUuid]);
  return { submittedAt: Number(submittedAt), id: String(id) };
}
