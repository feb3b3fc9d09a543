import type { Actor } from '@bihuan/domain/access/actor.js';
import type { ClosingCode, Rung } from '@bihuan/domain/problem/problem.js';
import type { CellName } from '@bihuan/domain/report/indicators.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { IS_OPEN } from '../reports/judgement.sql.js';
import { isInCell, narrowed, type Narrowing } from '../reports/report-cell.sql.js';
import { within, type RegionSpan } from '../reports/span.sql.js';
import { Values } from '../values.js';
import { visibleAsStaff, visibleTo } from './visible.sql.js';

/** What a list is narrowed to. With `cell`, `period` and `window` are those of the report's cell, not of the row. */
export interface ProblemFilter extends Narrowing {
  readonly overdue?: boolean;
  /** Credit code. */
  readonly enterprise?: string;
  readonly number?: string;
  readonly closingCode?: ClosingCode;
  /** Follow-up calls left to make (T30). */
  readonly calls?: 'open';
  readonly rung?: Rung;
  readonly withdrawnNearDue?: 'true';
  /** By submission; with `cell` by the event of its denominator. */
  readonly period: readonly RegionSpan[];
  readonly due: readonly RegionSpan[];
  readonly cell?: CellName;
}

/** Where a page ended. */
export interface ListPosition {
  readonly submittedAt: Instant;
  readonly id: string;
}

/** The row as it is listed: the rest of it is loaded by id. */
export type Listed = ListPosition;

/** Ids of the problems that the actor may see, newest first; one more than `limit` when there are more. */
export async function listProblemIds(
  sql: Sql,
  list: {
    readonly actor: Actor;
    readonly filter: ProblemFilter;
    readonly now: Instant;
    readonly after: ListPosition | null;
    readonly limit: number;
  },
): Promise<Listed[]> {
  const values = new Values();
  const where = [
    visibleTo(list.actor, values),
    ...conditions(list.filter, list.now, values),
    ...forStaff(list.filter, list.actor, values),
    ...(list.after ? [beyond(list.after, values)] : []),
  ];
  const rows = await sql.run<{ id: string; submitted_at: Instant }>(
    `select p.id, p.submitted_at from problem p where ${where.join(' and ')}
     order by p.submitted_at desc, p.id limit ${values.add(list.limit + 1, 'int')}`,
    values.list,
  );
  return rows.map((row) => ({ id: row.id, submittedAt: row.submitted_at }));
}

function conditions(filter: ProblemFilter, now: Instant, values: Values): string[] {
  const { cell, period } = filter;
  const which = cell
    ? [isInCell(cell, filter, now, values)]
    : [within('p.submitted_at', period, values), ...narrowed(filter, 'p.window_code', values)];
  return [
    ...which,
    ...(filter.due.length > 0 ? [within('p.due', filter.due, values)] : []),
    ...(filter.overdue === undefined ? [] : [overdue(filter.overdue, now, values)]),
    ...(filter.number === undefined ? [] : [`p.number = ${values.add(filter.number, 'text')}`]),
    ...(filter.closingCode === undefined
      ? []
      : [`p.closing_code = ${values.add(filter.closingCode, 'text')}`]),
    ...(filter.enterprise === undefined
      ? []
      : [
          `p.enterprise_id = (select id from enterprise where code = ${values.add(filter.enterprise, 'text')})`,
        ]),
  ];
}

/** What only the office knows of a problem: for nobody else is it a filter. */
function forStaff({ calls, rung, withdrawnNearDue }: ProblemFilter, actor: Actor, values: Values): string[] {
  const asked = [
    ...(calls === undefined
      ? []
      : [
          `p.state = 'resolved' and exists (select from task t
            where t.problem_id = p.id and t.round = p.round and t.done_at is null)`,
        ]),
    ...(rung === undefined ? [] : [`p.escalation_rung = ${values.add(rung, 'text')}`]),
    ...(withdrawnNearDue === undefined ? [] : ['p.withdrawn_near_due']),
  ];
  return asked.length === 0 ? [] : [...asked, visibleAsStaff(actor, values)];
}

/** For ever once recorded (I8), and computed on read where nobody has recorded it yet (handbook 3, Breach). */
function overdue(wanted: boolean, now: Instant, values: Values): string {
  const is = `(p.overdue or (${IS_OPEN} and exists (select from clock c where c.problem_id = p.id
    and c.kind = 'promise' and c.status = 'running' and c.due < ${values.instant(now)})))`;
  return wanted ? is : `not ${is}`;
}

/** Later in `submitted_at desc, id`, said so that the index on it starts there. */
function beyond({ submittedAt, id }: ListPosition, values: Values): string {
  const at = values.instant(submittedAt);
  return `p.submitted_at <= ${at} and (p.submitted_at < ${at} or p.id > ${values.add(id, 'uuid')})`;
}
