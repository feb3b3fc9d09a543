import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import type { Database } from '@bihuan/db/database.js';
import { hasModel } from '@bihuan/db/learning/model.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can } from '@bihuan/domain/access/can.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { onceFor, type Answer, type Idempotency } from '../problem/idempotency.js';
import { promoteIn, rollBackIn } from './promotion.js';

/** Models are named by a hash: nothing else is looked for. */
const MODEL_ID = /^[0-9a-f]+$/;

/** An administrator's move of the pointer, with the reason that is kept beside it. */
export interface GivenMove {
  readonly actor: Actor;
  readonly reason: string;
  readonly key: Omit<Idempotency, 'route'>;
}

/**
 * Promotes the shadow through the gate, once for its key.
 * @throws DomainError `not_found`, `not_shadow`, `gate_closed` (conflict; `errors` are the findings)
 */
export async function promoteModel(
  database: Database,
  { actor, reason, key, model, target }: GivenMove & { readonly model: string; readonly target: number },
): Promise<Answer> {
  if (!MODEL_ID.test(model)) throw noModel();
  return onceFor(database, { ...key, route: `promote ${model}` }, 200, async (sql) => {
    assertMay(actor, 'model:promote');
    if (!(await hasModel(sql, model))) throw noModel();
    const gate = await promoteIn(sql, { model, by: actor.ref.id, target, reason });
    return { deciding: { kind: 'model', model }, gate };
  });
}

/** Back to the champion before, or to the shipped catalogue, once for its key. @throws DomainError `no_champion` (conflict) */
export async function rollBackModel(database: Database, { actor, reason, key }: GivenMove): Promise<Answer> {
  return onceFor(database, { ...key, route: 'rollback' }, 200, async (sql) => {
    assertMay(actor, 'model:rollback');
    const former = await rollBackIn(sql, { by: actor.ref.id, reason });
    const kind = former === null ? 'catalogue' : 'model';
    return { deciding: { kind, model: former ?? shippedCatalogue().version }, gate: null };
  });
}

function noModel(): DomainError {
  return new DomainError('not_found', 'not_found', 'There is no such model.');
}

/** Asked again inside the writing transaction (handbook 6, Rights). */
function assertMay(actor: Actor, action: string): void {
  if (!can(actor, action))
    throw new DomainError('forbidden', 'forbidden', `You may not do this (${action}).`);
}
