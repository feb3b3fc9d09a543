import { hash } from 'node:crypto';
import type { AnswerRow } from '@bihuan/db/problem/problem.repository.js';
import {
  insertAnswer,
  readAnswer,
  takeKey,
  type StoredAnswer,
} from '@bihuan/db/machinery/idempotency.repository.js';
import type { Database, Sql } from '@bihuan/db/database.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { withRetries } from './retries.js';

/** The key of one write: unique for actor and route; `bodyHash` tells a repetition from a misuse. */
export interface Idempotency {
  readonly actor: string;
  readonly route: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** An answer as it was, or is to be, given. */
export interface Answer {
  readonly status: number;
  readonly body: object;
  /** True when it was stored by an earlier call with the same key. */
  readonly replayed: boolean;
}

/** 63 bits of the key for the advisory lock; a rare collision only answers 409 once. */
export function keyHash({ actor, route, key }: Idempotency): string {
  const digest = hash('sha256', `${actor}\n${route}\n${key}`, 'buffer');
  return digest.readBigInt64BE(0).toString();
}

/** Takes the key inside the transaction. @returns the stored answer if there is one. @throws DomainError `key_busy`, `key_reused` */
export async function claimKey(sql: Sql, idempotency: Idempotency): Promise<Answer | undefined> {
  const { free, stored } = await takeKey(sql, { ...idempotency, keyHash: keyHash(idempotency) });
  if (stored) return replay(stored, idempotency);
  if (!free) throw busy();
  return undefined;
}

/**
 * A write outside the door of a problem, once for its key: what was answered before is answered again, else `work` and its
 * answer are one transaction (handbook 6, Idempotency). Only what is done is stored: a refusal leaves the key free.
 */
export function onceFor(
  database: Database,
  idempotency: Idempotency,
  status: number,
  work: (sql: Sql) => Promise<object>,
): Promise<Answer> {
  return withRetries(() =>
    database.transaction(async (sql) => {
      const stored = await claimKey(sql, idempotency);
      if (stored) return stored;
      const body = await work(sql);
      const { bodyHash } = idempotency;
      await insertAnswer(sql, idempotency, { bodyHash, status, answer: body });
      return { status, body, replayed: false };
    }),
  );
}

/** The stored answer, outside any transaction. */
export async function findAnswer(sql: Sql, idempotency: Idempotency): Promise<Answer | undefined> {
  const stored = await readAnswer(sql, idempotency);
  return stored && replay(stored, idempotency);
}

export function busy(): DomainError {
  return new DomainError(
    'key_busy',
    'conflict',
    'A request with this Idempotency-Key is being worked on; ask again shortly.',
  );
}

/** The answer as it is stored beside the change it answers. */
export function toAnswerRow(
  idempotency: Idempotency,
  problemId: string,
  status: number,
  body: object,
): AnswerRow {
  const { actor, route, key, bodyHash } = idempotency;
  return { actor, route, key, problem_id: problemId, body_hash: bodyHash, status, answer: body };
}

function replay(stored: StoredAnswer, { bodyHash }: Idempotency): Answer {
  if (stored.bodyHash !== bodyHash) {
    throw new DomainError(
      'key_reused',
      'invalid',
      'This Idempotency-Key was used with another body; take a new key.',
    );
  }
  return { status: stored.status, body: stored.answer, replayed: true };
}
