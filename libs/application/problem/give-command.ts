import type { Database } from '@bihuan/db/database.js';
import { readNames } from '@bihuan/db/people/names.repository.js';
import { readProposed } from '@bihuan/db/problem/triage-desk.read-model.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import type { Directory } from '../office/directory.js';
import { notFound, type Door, type DoorRequest, type Present } from './door.js';
import { findAnswer, type Answer } from './idempotency.js';
import { problemId, readProblem } from './read-problem.js';

/** What giving a command needs. */
export interface CommandParts {
  readonly database: Database;
  readonly directory: Directory;
  readonly door: Door;
}

/** A command as it comes from outside: the problem by id or number, the key as the caller chose it. */
export interface GivenCommand extends Omit<DoorRequest, 'problemId' | 'idempotency'> {
  readonly idOrNumber: string;
  readonly key: { readonly actor: string; readonly key: string; readonly bodyHash: string };
}

/**
 * Gives one command through the door. Refusals come back as people need them: the handler who was quicker by name,
 * a fault of the body with its place. @throws DomainError as `decide`, and `unknown_type` (invalid)
 */
export async function giveCommand(
  parts: CommandParts,
  given: GivenCommand,
  present: Present,
): Promise<Answer> {
  const { idOrNumber, key, ...request } = given;
  const id = await problemId(parts.database, idOrNumber);
  if (id === undefined) throw notFound();
  const idempotency = { ...key, route: `${request.command.name} ${id}` };
  try {
    await checkType(parts, given, id);
  } catch (error) {
    // A stored answer comes before any refusal (handbook 4); the door looks for it by itself.
    const stored = error instanceof DomainError ? await findAnswer(parts.database, idempotency) : undefined;
    if (stored) return stored;
    throw error;
  }
  try {
    const command = await withEvidence(parts.database, request.command, id);
    return await parts.door.command({ ...request, command, problemId: id, idempotency }, present);
  } catch (error) {
    throw error instanceof DomainError ? await explained(parts.database, error, request.command) : error;
  }
}

/** The domain knows windows, not their types: a type must belong to the window it is dispatched with. */
async function checkType(parts: CommandParts, { actor, command }: GivenCommand, id: string): Promise<void> {
  if (command.name !== 'dispatch' && command.name !== 'decide-return') return;
  const { window, problemType } = command.facts;
  if (problemType === undefined || problemType === null) return;
  const { record } = await readProblem(parts, actor, id);
  const region = await parts.directory.region(record.problem.region);
  const types = region.windows.find((w) => w.code === window)?.types ?? [];
  if (window === undefined || types.some((t) => t.code === problemType)) return;
  throw new DomainError('unknown_type', 'invalid', `Window '${window}' has no type '${problemType}'.`, {
    errors: [{ path: '/problemType', message: `is no type of window '${window}'` }],
  });
}

/** T4, T9b: a choice is kept beside what was proposed. That was said once, at submission: it needs no lock. */
async function withEvidence(database: Database, command: Command, id: string): Promise<Command> {
  if (command.name !== 'dispatch' && command.name !== 'decide-return') return command;
  const proposed = await readProposed(database, id);
  if (proposed === undefined) return command;
  return { name: command.name, facts: { ...command.facts, proposed } } as Command;
}

/** Where in the body the domain's refusals lie. */
const PLACES: Readonly<Record<string, string>> = {
  unknown_window: '/window',
  same_window: '/window',
  no_items: '/items',
  not_a_clerk: '/to',
  no_consent: '/consent',
};

async function explained(database: Database, error: DomainError, { name }: Command): Promise<DomainError> {
  const { code, kind, message, data } = error;
  if (typeof data['handler'] === 'string') {
    const found = (await readNames(database, [data['handler']])).get(data['handler']);
    const who = found?.name ?? null;
    const detail = who === null ? message : `${message} It is with ${who}.`;
    return new DomainError(code, kind, detail, { ...data, handler: { id: data['handler'], name: who } });
  }
  const place = kind === 'invalid' && data['errors'] === undefined ? PLACES[code] : undefined;
  if (place === undefined) return error;
  const path = name === 'return' ? '/suggestedWindow' : place;
  return new DomainError(code, kind, message, { ...data, errors: [{ path, message }] });
}
