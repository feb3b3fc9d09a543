import type { Database, Sql } from '@bihuan/db/database.js';
import { readDecidedRoutings, readKnownRoutings } from '@bihuan/db/learning/known-routing.read-model.js';
import {
  insertModel,
  insertMove,
  lockMoves,
  readFormerChampion,
  readModels,
  readRoles,
  type ModelRow,
  type ModelStatus,
  type StoredModel,
} from '@bihuan/db/learning/model.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import {
  type GateVerdict,
  type Known,
  promotionGate,
  scorecardOf,
} from '@bihuan/domain/routing/promotion.js';

/** Problems that one comparison looks at, the youngest. */
const MOST_COMPARED = 20_000;

/** What became of a trained model at once. */
export interface Admitted {
  readonly id: string;
  readonly status: ModelStatus;
  readonly verdict: GateVerdict;
}

/**
 * A trained model takes its place: candidate, and shadow at once when its answers out of fold pass the gate against what
 * was decided for the same problems. The shadow before it retires. The same model again changes nothing.
 * @param threshold probability from which it is sure at `target`
 */
export async function admit(
  database: Database,
  model: StoredModel,
  { threshold, target }: { readonly threshold: number; readonly target: number },
): Promise<Admitted> {
  return database.transaction(async (sql) => {
    await lockMoves(sql);
    const guessed = new Map(model.outOfFold.map((one) => [one.problemId, one]));
    const decided = await readDecidedRoutings(sql, [...guessed.keys()]);
    const candidate = decided.map(({ problem_id, label }) => {
      const { guess, p } = guessed.get(problem_id)!;
      return { label, guess, sure: p >= threshold };
    });
    const verdict = promotionGate(scorecardOf(decided.map(toKnown)), scorecardOf(candidate), target);
    if (!(await insertModel(sql, model)))
      return { id: model.id, status: await statusOf(sql, model.id), verdict };
    await move(sql, model.id, 'candidate', null, verdict);
    if (!verdict.passes) return { id: model.id, status: 'candidate', verdict };
    const { shadow } = await readRoles(sql);
    if (shadow !== null) await move(sql, shadow, 'retired', null, { replacedBy: model.id });
    await move(sql, model.id, 'shadow', null, verdict);
    return { id: model.id, status: 'shadow', verdict };
  });
}

/** How the shadow did beside what decided, on the problems that both have seen and whose window is known. */
export async function judgeShadow(sql: Sql, shadow: string, target: number): Promise<GateVerdict> {
  const asked = await readKnownRoutings(sql, { model: shadow, since: 0, limit: MOST_COMPARED });
  const decided = await readDecidedRoutings(
    sql,
    asked.map(({ problem_id }) => problem_id),
  );
  return promotionGate(scorecardOf(decided.map(toKnown)), scorecardOf(asked.map(toKnown)), target);
}

/** Who is to decide, and in whose eyes and words. */
export interface Promotion {
  readonly model: string;
  readonly by: string | null;
  /** Precision 0–1 that the office asks for. */
  readonly target: number;
  readonly reason?: string;
}

/**
 * The shadow becomes champion if it passes the gate; every API process decides by it within seconds.
 * @throws DomainError `not_shadow`, `gate_closed` (with the findings)
 */
export function promote(database: Database, promotion: Promotion): Promise<GateVerdict> {
  return database.transaction((sql) => promoteIn(sql, promotion));
}

/** The same inside a transaction of the caller. */
export async function promoteIn(sql: Sql, { model, by, target, reason }: Promotion): Promise<GateVerdict> {
  await lockMoves(sql);
  const { champion, shadow } = await readRoles(sql);
  if (shadow !== model) throw notShadow(model, shadow);
  const verdict = await judgeShadow(sql, model, target);
  if (!verdict.passes) throw gateClosed(verdict);
  if (champion !== null) await move(sql, champion, 'retired', by, { replacedBy: model });
  await move(sql, model, 'champion', by, reason === undefined ? verdict : { ...verdict, reason });
  return verdict;
}

/**
 * The pointer goes back to the champion before, or to the shipped catalogue when there was none.
 * @returns the id that decides now, null: the catalogue. @throws DomainError `no_champion`
 */
export function rollBack(database: Database, request: RollBack): Promise<string | null> {
  return database.transaction((sql) => rollBackIn(sql, request));
}

export interface RollBack {
  readonly by: string | null;
  readonly reason: string;
}

/** The same inside a transaction of the caller. */
export async function rollBackIn(sql: Sql, { by, reason }: RollBack): Promise<string | null> {
  await lockMoves(sql);
  const { champion } = await readRoles(sql);
  if (champion === null) {
    const message = 'The shipped catalogue decides: there is nothing to go back from.';
    throw new DomainError('no_champion', 'conflict', message);
  }
  const former = await readFormerChampion(sql);
  await move(sql, champion, 'retired', by, { rolledBack: reason });
  if (former !== null) await move(sql, former, 'champion', by, { rolledBack: reason });
  return former;
}

/** Every model with where it stands, the youngest first. */
export function listModels(sql: Sql): Promise<ModelRow[]> {
  return readModels(sql);
}

const toKnown = ({
  label,
  guess,
  decision,
}: {
  readonly label: string;
  readonly guess: string;
  readonly decision: 'dispatch' | 'triage';
}): Known => ({ label, guess, sure: decision === 'dispatch' });

async function move(
  sql: Sql,
  model: string,
  status: ModelStatus,
  by: string | null,
  why: object,
): Promise<void> {
  await insertMove(sql, { model, status, by, why });
}

async function statusOf(sql: Sql, id: string): Promise<ModelStatus> {
  const found = (await readModels(sql)).find((model) => model.id === id);
  return found?.status ?? 'retired';
}

function notShadow(model: string, shadow: string | null): DomainError {
  const now = shadow === null ? 'there is none' : `that is ${shadow.slice(0, 12)}`;
  return new DomainError(
    'not_shadow',
    'conflict',
    `Only the shadow can be promoted, and ${model.slice(0, 12)} is not: ${now}.`,
  );
}

function gateClosed(verdict: GateVerdict): DomainError {
  const failed = verdict.findings.filter(({ holds }) => !holds);
  const errors = failed.map(({ rule, window, found, wanted }) => ({
    path: window === null ? `/${rule}` : `/${rule}/${window}`,
    message: `${found.toFixed(3)}, wanted ${wanted.toFixed(3)}`,
  }));
  const said = failed.map(({ rule, window }, i) => `${window ?? rule}: ${errors[i]?.message}`);
  return new DomainError('gate_closed', 'conflict', `The gate is closed: ${said.join('; ')}.`, {
    findings: failed,
    errors,
  });
}
