import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Proposed } from '@bihuan/domain/problem/commands.js';
import type { TriageReason } from '@bihuan/domain/triage/triage-reasons.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { Values } from '../values.js';
import { visibleTo } from './visible.sql.js';

/** The sort key of a row. `due`: of the clock that a dispatcher is measured by; null = none runs. */
export interface TriagePosition {
  readonly due: Instant | null;
  readonly urgent: boolean;
  readonly submittedAt: Instant;
  readonly id: string;
}

/** A row of the desk: where it stands, and why it is there. */
export interface TriageRow extends TriagePosition {
  readonly reason: TriageReason;
}

export interface TriageQuestion {
  readonly actor: Actor;
  readonly reason?: TriageReason;
  readonly after: TriagePosition | null;
  readonly limit: number;
}

/** The clock that runs out first, then urgent ones, then the order of submission. */
const ORDER = `coalesce(due, 'infinity'::timestamptz), not urgent, submitted_at, id`;

/** A page of the triage desk; one row more than `limit` when there are more. */
export async function readTriageDesk(sql: Sql, question: TriageQuestion): Promise<TriageRow[]> {
  const values = new Values();
  const where = [
    ...(question.reason === undefined ? [] : [`reason = ${values.add(question.reason, 'text')}`]),
    ...(question.after ? [`(${ORDER}) > (${place(question.after, values)})`] : []),
  ];
  return sql.run<TriageRow>(
    `select due, urgent, submitted_at as "submittedAt", id, reason from ${deskOf(question, values)}
     ${where.length === 0 ? '' : `where ${where.join(' and ')}`}
     order by ${ORDER} limit ${values.add(question.limit + 1, 'int')}`,
    values.list,
  );
}

/** Few rows at any time (`problem_in_triage`): all of them are judged, then sorted. */
function deskOf({ actor }: TriageQuestion, values: Values): string {
  return `(
    select p.id, p.urgent, p.submitted_at, k.due,
      case when p.returned_from is not null then 'returned'
        when p.round > 1 then 'reopened'
        else coalesce(t.body->'routing'->>'doubt', 'unsure')
      end as reason
    from problem p
    left join content t on t.problem_id = p.id and t.seq = 1
    left join lateral (select min(c.due) as due from clock c
      where c.problem_id = p.id and c.status = 'running' and c.kind in ('triage', 'return_decision')) k on true
    where p.state = 'triage' and ${visibleTo(actor, values)}) desk`;
}

function place({ due, urgent, submittedAt, id }: TriagePosition, values: Values): string {
  return [
    due === null ? `'infinity'::timestamptz` : values.instant(due),
    `not ${values.add(urgent, 'boolean')}`,
    values.instant(submittedAt),
    values.add(id, 'uuid'),
  ].join(', ');
}

/** A return as its window gave it. `asked`: of the clerk who asked for it, when the lead only granted (T9). */
export interface ReturnRow {
  readonly problemId: string;
  readonly kind: 'returned' | 'return_asked';
  readonly occurredAt: Instant;
  readonly facts: {
    readonly suggestedWindow?: string;
    readonly approvalNo?: number;
    readonly returnedBy?: string;
  };
  readonly words: { readonly reason?: string; readonly basis?: string } | null;
}

/** Returns, and asks for them, of these problems, oldest first. */
export async function readReturns(sql: Sql, ids: readonly string[]): Promise<ReturnRow[]> {
  if (ids.length === 0) return [];
  return sql.run<ReturnRow>(
    {
      name: 'triage-returns',
      text: `
        select e.problem_id as "problemId", e.kind, e.occurred_at as "occurredAt", e.payload->'facts' as facts,
          c.body as words
        from event e left join content c on c.problem_id = e.problem_id and c.seq = e.seq
        where e.problem_id = any($1::uuid[]) and e.kind in ('returned', 'return_asked')
        order by e.problem_id, e.seq`,
    },
    [ids],
  );
}

/** What the classifier said of a problem when it came in; undefined when it never did. */
export async function readProposed(sql: Sql, problemId: string): Promise<Proposed | undefined> {
  const [row] = await sql.run<{ facts: Proposed }>(
    {
      name: 'triage-proposed',
      text: `select payload->'facts' as facts from event where problem_id = $1 and kind = 'classified' order by seq limit 1`,
    },
    [problemId],
  );
  if (!row) return undefined;
  const { window, problemType, difficulty, confidence, model } = row.facts;
  return { window, problemType, difficulty, confidence, model };
}
