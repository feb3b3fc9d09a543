import type { Actor } from '@bihuan/domain/access/actor.js';
import { can } from '@bihuan/domain/access/can.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Directory } from '../office/directory.js';
import { findAnswer, type Answer } from './idempotency.js';
import { submit, type SubmitParts, type SubmitRequest, type Submitted } from './submit.js';

/** A submission as it comes from outside: the region may be left to us. */
export interface TakeInRequest extends Omit<SubmitRequest, 'region'> {
  readonly region: string | null;
}

/**
 * T1 for people and programmes: asks the rights that `submit` takes for granted, finds the region, and gives a fault its
 * place. A stored answer comes before any refusal (handbook 4). @throws DomainError
 */
export async function takeIn(
  parts: SubmitParts,
  request: TakeInRequest,
  present: (submitted: Submitted) => object,
): Promise<Answer> {
  try {
    const region = await regionFor(parts.directory, request);
    return await submit(parts, { ...request, region }, present);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const stored =
      error.kind === 'unavailable' ? undefined : await findAnswer(parts.database, request.idempotency);
    if (stored) return stored;
    throw placed(error);
  }
}

/** The named region, else the caller's only one, else the office's first. Intake takes in for its own regions only. */
async function regionFor(
  directory: Directory,
  { actor, region, receivedAt }: TakeInRequest,
): Promise<string> {
  if (receivedAt !== null && !can(actor, 'problem:submit-received')) {
    throw new DomainError('forbidden', 'forbidden', 'receivedAt is for intake clerks and adapters.');
  }
  const own = ownRegions(actor);
  const regions = await directory.all();
  const chosen = region ?? (own.length === 1 ? own[0] : undefined) ?? [...regions.keys()][0];
  if (chosen === undefined || !regions.has(chosen)) {
    throw new DomainError('unknown_region', 'invalid', `There is no region '${chosen ?? ''}' here.`);
  }
  const speaksForFirm = actor.memberships.some((m) => m.enterpriseId !== undefined);
  if (!speaksForFirm && !own.includes(chosen)) {
    throw new DomainError('forbidden', 'forbidden', `Region '${chosen}' is not yours.`);
  }
  return chosen;
}

function ownRegions(actor: Actor): readonly string[] {
  return [...new Set(actor.memberships.flatMap((m) => (m.role === 'intake' && m.region ? [m.region] : [])))];
}

const PLACES: Readonly<Record<string, string>> = {
  unknown_region: '/region',
  received_in_future: '/receivedAt',
  instant_invalid: '/receivedAt',
  enterprise_missing: '/enterprise',
};

function placed(error: DomainError): DomainError {
  const path = error.kind === 'invalid' ? PLACES[error.code] : undefined;
  if (path === undefined) return error;
  const { code, kind, message, data } = error;
  return new DomainError(code, kind, message, { ...data, errors: [{ path, message }] });
}
