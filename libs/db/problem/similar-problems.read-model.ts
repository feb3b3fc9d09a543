import type { Actor } from '@bihuan/domain/access/actor.js';
import type { ClosingCode, State } from '@bihuan/domain/problem/problem.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { Values } from '../values.js';
import { beyond, SETTLED, type FeedPosition } from './event-feed.read-model.js';
import { visibleTo } from './visible.sql.js';

/** A problem's own words. Neither confidential ones nor erased ones ever come here. */
export interface ProblemText {
  readonly id: string;
  readonly text: string;
}

/** How much of a text is compared: a fault is said in the first sentences, and the index stays small. */
export const COMPARED_CHARACTERS = 2_000;

const OPEN_TO_OTHERS = `not p.confidential and t.body->>'text' is not null`;

/** Texts before `before` (an id; null = the newest), newest first: ids are made by time. */
export async function readTexts(sql: Sql, before: string | null, limit: number): Promise<ProblemText[]> {
  return sql.run<ProblemText>(
    {
      name: 'similar-texts',
      text: `
        select p.id, left(t.body->>'text', ${COMPARED_CHARACTERS}) as text
        from problem p join content t on t.problem_id = p.id and t.seq = 1
        where p.id < coalesce($1::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff') and ${OPEN_TO_OTHERS}
        order by p.id desc limit $2`,
    },
    [before, limit],
  );
}

/** What has been submitted since, and how far the feed was looked through. */
export interface NewTexts {
  readonly texts: readonly ProblemText[];
  readonly next: FeedPosition;
  /** There may be more at once. */
  readonly more: boolean;
}

const SCAN = 2_000;

/** Texts of what was submitted behind a place in the feed. `offset 0`: probed for each submission, whatever the tables' size. */
export async function readNewTexts(sql: Sql, after: FeedPosition): Promise<NewTexts> {
  const values = new Values();
  const rows = await sql.run<{ xid: string; eventId: string; id: string | null; text: string | null }>(
    `select e.xid::text as xid, e.id as "eventId", n.id, n.text
     from (select xid, id, kind, problem_id from event e where ${SETTLED} and ${beyond(after, values)}
       order by e.xid, e.id limit ${SCAN}) e
     left join lateral (select p.id, left(t.body->>'text', ${COMPARED_CHARACTERS}) as text
       from problem p join content t on t.problem_id = p.id and t.seq = 1
       where e.kind = 'submitted' and p.id = e.problem_id and ${OPEN_TO_OTHERS} offset 0) n on true
     order by e.xid, e.id`,
    values.list,
  );
  const last = rows.at(-1);
  return {
    texts: rows.flatMap(({ id, text }) => (id === null || text === null ? [] : [{ id, text }])),
    next: last ? { xid: last.xid, id: last.eventId } : after,
    more: rows.length === SCAN,
  };
}

/** What a list of similar problems shows of one. */
export interface SimilarRow {
  readonly id: string;
  readonly number: string;
  readonly title: string | null;
  readonly region: string;
  readonly enterpriseId: string;
  readonly state: State;
  readonly window: string | null;
  readonly problemType: string | null;
  readonly closingCode: ClosingCode | null;
  readonly submittedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Those of `ids` that the actor may see and that are nobody's secret, in no order. */
export async function readSimilar(sql: Sql, actor: Actor, ids: readonly string[]): Promise<SimilarRow[]> {
  if (ids.length === 0) return [];
  const values = new Values();
  return sql.run<SimilarRow>(
    `select p.id, p.number, t.body->>'title' as title, p.region, p.enterprise_id as "enterpriseId", p.state,
       p.window_code as window, p.problem_type as "problemType", p.closing_code as "closingCode",
       p.submitted_at as "submittedAt", p.closed_at as "closedAt"
     from problem p join content t on t.problem_id = p.id and t.seq = 1
     where p.id = any(${values.add(ids, 'uuid[]')}) and ${OPEN_TO_OTHERS} and ${visibleTo(actor, values)}`,
    values.list,
  );
}

/** Of `ids`, those whose enterprise has another open problem: only they can be duplicates. */
export async function withOpenSiblings(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.run<{ id: string }>(
    {
      name: 'similar-open-siblings',
      text: `
        select p.id from problem p where p.id = any($1::uuid[]) and not p.confidential and exists (
          select from problem o where o.enterprise_id = p.enterprise_id and o.id <> p.id and not o.confidential
            and o.state not in ('resolved', 'closed'))`,
    },
    [ids],
  );
  return rows.map((row) => row.id);
}
