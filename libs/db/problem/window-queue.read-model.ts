import type { Actor } from '@bihuan/domain/access/actor.js';
import type { State } from '@bihuan/domain/problem/problem.js';
import { QUEUE_VIEWS, type QueueView } from '@bihuan/domain/queue/queue-views.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { IS_OPEN } from '../reports/judgement.sql.js';
import { Values } from '../values.js';
import { visibleTo } from './visible.sql.js';

/** Where the window is to act, or waits for somebody it has asked; triage and arbitration are other people's desks. */
const AT_THE_WINDOW: readonly State[] = [
  'dispatched',
  'in_review',
  'in_progress',
  'awaiting_enterprise',
  'external_procedure',
  'registered',
];

/** Whose queue, and as of when: the same instant for all pages, so that no row changes its place between two of them. */
export interface Queue {
  readonly actor: Actor;
  readonly region: string;
  readonly window: string;
  readonly asOf: Instant;
}

/** The sort key of a row. `rank`: 0 broken promise, 1 a clock runs, 2 paused. `running`: the earliest clock, null = none. */
export interface QueuePosition {
  readonly rank: number;
  readonly running: Instant | null;
  readonly urgent: boolean;
  readonly submittedAt: Instant;
  readonly id: string;
}

/** Each view as a condition over the rows of `queueOf`; joint handling (T17) and drafts (T24a) are not there yet. */
const VIEWS: Readonly<Record<QueueView, (me: () => string) => string>> = {
  open: () => 'true',
  mine: (me) => `handler = ${me()}`,
  unclaimed: () => 'handler is null',
  at_risk: () => 'at_risk and rank <> 0',
  overdue: () => 'rank = 0',
  awaiting: () => `state = 'awaiting_enterprise'`,
  joint: () => 'false',
  to_sign: () => 'false',
};

/** Broken promises first, then the earliest running clock, then urgent, then submission; paused last (handbook 7). */
const ORDER = `rank, coalesce(running, 'infinity'::timestamptz), not urgent, submitted_at, id`;

/** How many rows each view has. */
export async function countQueue(sql: Sql, queue: Queue): Promise<Readonly<Record<QueueView, number>>> {
  const values = new Values();
  const me = meAmong(values, queue.actor);
  const counts = QUEUE_VIEWS.map((view) => `count(*) filter (where ${VIEWS[view](me)})::int as ${view}`);
  const [row] = await sql.run<Record<QueueView, number>>(
    `select ${counts.join(', ')} from ${queueOf(queue, values)}`,
    values.list,
  );
  if (!row) throw new Error('a count has one row');
  return row;
}

/** A page of a view; one row more than `limit` when there are more. */
export async function readQueue(
  sql: Sql,
  queue: Queue,
  page: { readonly view: QueueView; readonly after: QueuePosition | null; readonly limit: number },
): Promise<QueuePosition[]> {
  const values = new Values();
  const where = [
    VIEWS[page.view](meAmong(values, queue.actor)),
    ...(page.after ? [`(${ORDER}) > (${place(page.after, values)})`] : []),
  ];
  const rows = await sql.run<QueuePosition>(
    `select rank, running, urgent, submitted_at as "submittedAt", id from ${queueOf(queue, values)}
     where ${where.join(' and ')} order by ${ORDER} limit ${values.add(page.limit + 1, 'int')}`,
    values.list,
  );
  return rows;
}

/**
 * The rows of the queue with their sort key. The window's clocks are acceptance and review beside the promise; without
 * any of them running a row is paused. At risk is a promise from its rung E1 on, recorded or not, as the domain's `slaOf`
 * has it.
 */
function queueOf({ actor, region, window, asOf }: Queue, values: Values): string {
  const now = values.instant(asOf);
  return `(
    select p.id, p.state, p.handler, p.urgent, p.submitted_at, k.running, coalesce(k.at_risk, false) as at_risk,
      case when k.promise < ${now} then 0 when k.running is not null then 1 else 2 end as rank
    from problem p
    left join lateral (
      select min(c.due) as running, min(c.due) filter (where c.kind = 'promise') as promise,
        bool_or(c.kind = 'promise' and exists (select from jsonb_array_elements(c.marks) m
          where m->>'rung' = 'E1' and (m->>'at')::bigint <= ${values.add(asOf, 'bigint')})) as at_risk
      from clock c
      where c.problem_id = p.id and c.status = 'running' and c.kind in ('acceptance', 'review', 'promise')) k on true
    where p.region = ${values.add(region, 'text')} and p.window_code = ${values.add(window, 'text')}
      and ${IS_OPEN} and p.state = any(${values.add(AT_THE_WINDOW, 'text[]')}) and ${visibleTo(actor, values)}) queue`;
}

/** The actor's id, placed when a view asks for it. */
function meAmong(values: Values, { ref }: Actor): () => string {
  return () => values.add(ref.id, 'uuid');
}

function place({ rank, running, urgent, submittedAt, id }: QueuePosition, values: Values): string {
  return [
    values.add(rank, 'int'),
    running === null ? `'infinity'::timestamptz` : values.instant(running),
    `not ${values.add(urgent, 'boolean')}`,
    values.instant(submittedAt),
    values.add(id, 'uuid'),
  ].join(', ');
}
