import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Sql } from '../database.js';

export const MODEL_STATUSES = ['candidate', 'shadow', 'champion', 'retired'] as const;
export type ModelStatus = (typeof MODEL_STATUSES)[number];

/** A text as the model guessed it without having seen it: for the gate. */
export interface OutOfFold {
  readonly problemId: string;
  readonly label: string;
  readonly guess: string;
  readonly p: number;
}

/** A trained model as it is kept: immutable. */
export interface StoredModel {
  readonly id: string;
  /** What is known of its making (libs/classifier, ModelFacts). */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Everything but the weights, as its artefact has it. */
  readonly body: object;
  readonly weights: Buffer;
  readonly outOfFold: readonly OutOfFold[];
}

/** Training again on the same texts gives the same model: it is kept once. @returns whether it was new */
export async function insertModel(sql: Sql, m: StoredModel): Promise<boolean> {
  const rows = await sql.run(
    `insert into model (id, facts, body, weights, out_of_fold) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1`,
    [m.id, JSON.stringify(m.facts), JSON.stringify(m.body), m.weights, JSON.stringify(m.outOfFold)],
  );
  return rows.length === 1;
}

export async function readModel(sql: Sql, id: string): Promise<StoredModel | undefined> {
  const [row] = await sql.run<StoredModel>(
    `select id, facts, body, weights, out_of_fold as "outOfFold" from model where id = $1`,
    [id],
  );
  return row;
}

export async function hasModel(sql: Sql, id: string): Promise<boolean> {
  return (await sql.run('select from model where id = $1', [id])).length === 1;
}

/** A model without its weights, with where it stands now. */
export interface ModelRow {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly trained_at: Instant;
  readonly status: ModelStatus;
  readonly moved_at: Instant;
  readonly moved_by: string | null;
  readonly why: unknown;
}

const LAST_MOVE = `select distinct on (model) model, status, moved_at, moved_by, why from model_move
  order by model, no desc`;

/** The youngest models first. */
export async function readModels(sql: Sql, limit = 100): Promise<ModelRow[]> {
  return sql.run<ModelRow>(
    `select m.id, m.facts, m.trained_at, v.status, v.moved_at, v.moved_by, v.why
     from model m join (${LAST_MOVE}) v on v.model = m.id order by m.trained_at desc, m.id limit $1`,
    [limit],
  );
}

/** The model of this text pipeline that was trained last, whatever became of it. */
export async function readLastTrained(
  sql: Sql,
  pipeline: string,
): Promise<Pick<ModelRow, 'id' | 'trained_at'> | undefined> {
  const [row] = await sql.run<Pick<ModelRow, 'id' | 'trained_at'>>(
    `select id, trained_at from model where facts->>'pipeline' = $1 order by trained_at desc, id limit 1`,
    [pipeline],
  );
  return row;
}

/** Who decides and who is only asked; null: the shipped catalogue decides, nobody is asked. */
export interface Roles {
  readonly champion: string | null;
  readonly shadow: string | null;
}

export async function readRoles(sql: Sql): Promise<Roles> {
  const rows = await sql.run<{ model: string; status: ModelStatus }>({
    name: 'model-roles',
    text: `select model, status from (${LAST_MOVE}) v where status in ('champion', 'shadow')`,
  });
  const of = (status: ModelStatus) => rows.find((row) => row.status === status)?.model ?? null;
  return { champion: of('champion'), shadow: of('shadow') };
}

/** The champion before the present one, but for those that were taken back themselves; null: the shipped catalogue. */
export async function readFormerChampion(sql: Sql): Promise<string | null> {
  const [row] = await sql.run<{ model: string }>(
    `select m.model from model_move m where m.status = 'champion'
       and m.model is distinct from (select v.model from (${LAST_MOVE}) v where v.status = 'champion')
       and not exists (select from model_move r
         where r.model = m.model and r.no > m.no and r.status = 'retired' and r.why ? 'rolledBack')
     order by m.no desc limit 1`,
  );
  return row?.model ?? null;
}

export interface ModelMove {
  readonly model: string;
  readonly status: ModelStatus;
  readonly by: string | null;
  readonly why: object;
}

/** One move at a time in the whole office: there is never a second champion. */
export async function lockMoves(sql: Sql): Promise<void> {
  await sql.run(`select pg_advisory_xact_lock(hashtext('bihuan model moves'))`);
}

export async function insertMove(sql: Sql, { model, status, by, why }: ModelMove): Promise<void> {
  await sql.run(`insert into model_move (model, status, moved_by, why) values ($1, $2, $3, $4)`, [
    model,
    status,
    by,
    JSON.stringify(why),
  ]);
}
