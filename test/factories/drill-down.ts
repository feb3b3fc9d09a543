import type { CellName } from '@bihuan/domain/report/indicators.js';
import { listProblems, type ProblemQuery } from '@bihuan/application/lists/problem-list.js';
import type { Cell } from '@bihuan/application/report/drill-down.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Office } from './office.js';

/** Every figure inside a report that opens a list, with where it stands. */
export function cellsIn(value: unknown, path = ''): (Cell & { readonly path: string })[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isCell(value) ? [{ path, count: value.count, query: value.query }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => cellsIn(part, `${path}/${key}`))];
}

function isCell(value: object): value is Cell {
  return 'count' in value && 'query' in value;
}

/** Numbers of the problems that a drill-down lists, walked through its pages. */
export async function opened(office: Office, actor: Actor, query: string, limit = 3): Promise<string[]> {
  const filter = toQuery(query);
  const numbers: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await listProblems(office, actor, filter, {
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    numbers.push(...page.items.map((s) => s.record.problem.number));
    cursor = page.nextCursor;
  }
  return numbers;
}

/** The query string as the route would hand it on (test/e2e/read-side asks the route itself). */
function toQuery(query: string): ProblemQuery {
  const parameters = Object.fromEntries(new URL(query, 'http://office').searchParams);
  const { report, overdue, ...rest } = parameters;
  return {
    ...rest,
    ...(report === undefined ? {} : { report: report as CellName }),
    ...(overdue === undefined ? {} : { overdue: overdue === 'true' }),
  };
}
