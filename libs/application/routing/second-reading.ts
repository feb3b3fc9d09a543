import type { Database, Sql } from '@bihuan/db/database.js';
import { insertFeedback } from '@bihuan/db/learning/lesson.repository.js';
import {
  lockChosen,
  readWaiting,
  type ChosenReading,
  type WaitingReading,
} from '@bihuan/db/learning/second-reading.read-model.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can, SECOND_READERS } from '@bihuan/domain/access/can.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { decodeCursor, encodeCursor, isInstant, isUuid } from '../lists/page-cursor.js';
import type { Page, PageRequest } from '../lists/problem-list.js';
import type { Directory, Region } from '../office/directory.js';
import { onceFor, type Answer, type Idempotency } from '../problem/idempotency.js';

const LIST = { list: 'second-readings' };
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface ReadingParts {
  readonly database: Database;
  readonly directory: Directory;
}

/**
 * What waits for a second, blind reading by this actor (handbook 9): masked texts of their regions on which they have not
 * acted, longest waiting first. @throws DomainError `cursor_invalid` (invalid)
 */
export async function waitingReadings(
  { database }: ReadingParts,
  actor: Actor,
  { cursor, limit }: PageRequest,
): Promise<Page<WaitingReading>> {
  const found = await readWaiting(database, {
    reader: actor.ref,
    regions: actor.memberships.filter((m) => SECOND_READERS.includes(m.role)).flatMap((m) => m.region ?? []),
    after: cursor === undefined ? null : positionOf(cursor),
    limit,
  });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const more = last && found.length > limit;
  return { items, nextCursor: more ? encodeCursor(LIST, [last.chosenAt, last.id]) : null };
}

/** Where the problem belongs in the eyes of a reader who did not see where it went. */
export interface GivenReading {
  readonly actor: Actor;
  readonly problemId: string;
  readonly window: string;
  readonly problemType: string | null;
  readonly key: Omit<Idempotency, 'route'>;
}

/** A reading as it is kept. */
export interface KeptReading {
  readonly problem: Pick<ChosenReading, 'id' | 'number'>;
  readonly region: Region;
  readonly window: string;
  readonly problemType: string | null;
  readonly at: Instant;
}

/**
 * Keeps a second reading; each problem has one. The same reader saying the same again changes nothing. The answer is the
 * same whether the reader agrees or not. @throws DomainError `not_found`, `has_acted` (forbidden), `already_read`
 * (conflict), `unknown_window`, `unknown_type` (invalid)
 */
export async function giveReading(
  parts: ReadingParts,
  given: GivenReading,
  present: (kept: KeptReading) => object,
): Promise<Answer> {
  if (!UUID.test(given.problemId)) throw notWaiting();
  const id = given.problemId.toLowerCase();
  const idempotency = { ...given.key, route: `second-reading ${id}` };
  return onceFor(parts.database, idempotency, 201, async (sql) =>
    present(await keep(parts.directory, sql, { ...given, problemId: id })),
  );
}

async function keep(directory: Directory, sql: Sql, given: GivenReading): Promise<KeptReading> {
  const { actor, problemId, window, problemType } = given;
  const chosen = await lockChosen(sql, problemId, actor.ref);
  if (!chosen || !can(actor, 'second-reading:give', { problem: chosen })) throw notWaiting();
  if (chosen.acted) throw hasActed();
  const region = await directory.region(chosen.region);
  checkPlace(region, window, problemType);
  const at = chosen.given?.at ?? (await readOfficeNow(sql));
  if (chosen.given && !isSame(chosen.given, given)) throw alreadyRead();
  if (!chosen.given) {
    const by = actor.ref.id;
    await insertFeedback(sql, [
      { problemId, seq: 0, kind: 'second_reading', eventKind: null, window, problemType, at, by },
    ]);
  }
  return { problem: { id: chosen.id, number: chosen.number }, region, window, problemType, at };
}

function isSame(kept: NonNullable<ChosenReading['given']>, given: GivenReading): boolean {
  return (
    kept.by === given.actor.ref.id && kept.window === given.window && kept.problemType === given.problemType
  );
}

function checkPlace(region: Region, code: string, type: string | null): void {
  const window = region.windows.find((w) => w.code === code);
  if (!window) {
    const message = `There is no window '${code}'.`;
    throw new DomainError('unknown_window', 'invalid', message, { errors: [{ path: '/window', message }] });
  }
  if (type === null || window.types.some((t) => t.code === type)) return;
  const message = `Window '${code}' has no type '${type}'.`;
  throw new DomainError('unknown_type', 'invalid', message, { errors: [{ path: '/problemType', message }] });
}

function positionOf(cursor: string) {
  const [chosenAt, id] = decodeCursor(LIST, cursor, [isInstant, isUuid]);
  return { chosenAt: Number(chosenAt), id: String(id) };
}

/** One answer for what was not chosen, what is not there and what is not theirs. */
function notWaiting(): DomainError {
  return new DomainError('not_found', 'not_found', 'No such problem waits for a second reading of yours.');
}

/** I6 in spirit: nobody judges what they had a hand in. */
function hasActed(): DomainError {
  return new DomainError(
    'has_acted',
    'forbidden',
    'You have acted on this problem; somebody who has not must read it.',
  );
}

function alreadyRead(): DomainError {
  return new DomainError(
    'already_read',
    'conflict',
    'This problem has its second reading; the first one counts.',
  );
}
