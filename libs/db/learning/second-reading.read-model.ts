import type { ActorRef } from '@bihuan/domain/problem/events.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';
import { Values } from '../values.js';

/** Where a page ended. */
export interface ReadingPosition {
  readonly chosenAt: Instant;
  readonly id: string;
}

/** A masked text that waits for its second reading: nothing of it tells where it went. */
export interface WaitingReading extends ReadingPosition {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** Has this one ever had a hand in problem `p`? Who has is no blind reader. */
function hasActed({ kind, id }: ActorRef, values: Values): string {
  const actor = values.add(id, 'uuid');
  return `(p.handler is not distinct from ${actor} or ${actor} = any(p.former_handlers) or exists (select from event e
    where e.problem_id = p.id and e.actor_kind = ${values.add(kind, 'text')} and e.actor_id = ${actor}))`;
}

/** What the reader may read, longest waiting first; one more than `limit` when there are more. */
export async function readWaiting(
  sql: Sql,
  list: {
    readonly reader: ActorRef;
    readonly regions: readonly string[];
    readonly after: ReadingPosition | null;
    readonly limit: number;
  },
): Promise<WaitingReading[]> {
  const values = new Values();
  const beyond = list.after
    ? `and (w.chosen_at, w.problem_id) > (${values.instant(list.after.chosenAt)}, ${values.add(list.after.id, 'uuid')})`
    : '';
  return sql.run<WaitingReading>(
    `select p.id, p.number, t.title, t.body as text, w.chosen_at as "chosenAt"
     from second_reading w join problem p on p.id = w.problem_id join lesson_text t on t.problem_id = w.problem_id
     where p.region = any(${values.add(list.regions, 'text[]')}) ${beyond}
       and not exists (select from feedback f where f.problem_id = w.problem_id and f.kind = 'second_reading')
       and not ${hasActed(list.reader, values)}
     order by w.chosen_at, w.problem_id limit ${values.add(list.limit + 1, 'int')}`,
    values.list,
  );
}

/** A second reading that was given. */
interface GivenBefore {
  readonly window: string;
  readonly problemType: string | null;
  readonly by: string | null;
  readonly at: Instant;
}

/** A problem that was chosen for a second reading, and what was read already. */
export interface ChosenReading {
  readonly id: string;
  readonly number: string;
  readonly region: string;
  readonly enterpriseId: string;
  readonly window: string | null;
  readonly windows: readonly string[];
  /** The reader has had a hand in it. */
  readonly acted: boolean;
  /** Null: nobody has read it yet. */
  readonly given: GivenBefore | null;
}

/** Locks the chosen one for this transaction: two readers at once are two readings, one after the other. */
export async function lockChosen(
  sql: Sql,
  problemId: string,
  reader: ActorRef,
): Promise<ChosenReading | undefined> {
  const locked = await sql.run('select from second_reading where problem_id = $1 for update', [problemId]);
  if (locked.length === 0) return undefined;
  // Later statements: their snapshots see the reading of whoever held the row just before us.
  const values = new Values();
  const acted = hasActed(reader, values);
  const [chosen] = await sql.run<Omit<ChosenReading, 'given'>>(
    `select p.id, p.number, p.region, p.enterprise_id as "enterpriseId", p.window_code as "window", p.windows,
       ${acted} as acted
     from problem p join lesson_text t on t.problem_id = p.id where p.id = ${values.add(problemId, 'uuid')}`,
    values.list,
  );
  return chosen && { ...chosen, given: await readGiven(sql, problemId) };
}

async function readGiven(sql: Sql, problemId: string): Promise<GivenBefore | null> {
  const [given] = await sql.run<GivenBefore>(
    `select window_code as "window", problem_type as "problemType", given_by as "by", given_at as "at"
     from feedback where problem_id = $1 and kind = 'second_reading'`,
    [problemId],
  );
  return given ?? null;
}
