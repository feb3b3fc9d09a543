import type { Sql } from '../database.js';
import type { ProblemDetails } from './problem-details.read-model.js';

/** What a page shows of many problems beside their records, by id: one statement for all of them. */
export async function readPageDetails(
  sql: Sql,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProblemDetails>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.run<ProblemDetails & { readonly id: string }>(
    {
      name: 'problem-page-details',
      text: `
        select p.id, c.body->>'text' as text, c.body->>'title' as title, c.body->'routing' as routing,
          e.code as "enterpriseCode", e.name as "enterpriseName"
        from problem p join enterprise e on e.id = p.enterprise_id
        left join content c on c.problem_id = p.id and c.seq = 1
        where p.id = any($1::uuid[])`,
    },
    [ids],
  );
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}
