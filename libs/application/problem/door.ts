import type { Database, Sql } from '@bihuan/db/database.js';
import {
  lockProblems,
  writeProblems,
  type LockedProblem,
  type ProblemChange,
} from '@bihuan/db/problem/problem.repository.js';
import { stopPoint } from '@bihuan/config/stop-points.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can } from '@bihuan/domain/access/can.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import { decide, type Decision } from '@bihuan/domain/problem/decide.js';
import type { EventDraft } from '@bihuan/domain/problem/events.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { settle } from '@bihuan/domain/problem/settle.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import type { Directory } from '../office/directory.js';
import { claimKey, toAnswerRow, type Answer, type Idempotency } from './idempotency.js';
import { toChange, type Words } from './problem-change.js';
import { withRetries } from './retries.js';

/** A command as it comes to the door. */
export interface DoorRequest {
  readonly problemId: string;
  readonly actor: Actor;
  readonly command: Command;
  /** People's words that belong to it; stored as content of its last event (of a composite: the answer). */
  readonly words?: Words;
  /** Asks for the version the caller saw (If-Match), once the rights are clear; undefined = any. May refuse. */
  readonly ifMatch?: () => number | undefined;
  readonly idempotency?: Idempotency;
  /** Seeding tells nobody outside. */
  readonly silent?: boolean;
}

/** Makes the answer inside the transaction, so that exactly this answer can be stored and replayed. */
export type Present = (sql: Sql, record: ProblemRecord, env: Env) => Promise<object>;

/** What settling many problems came to. */
export interface Settled {
  readonly settled: number;
  readonly events: number;
  /** Problems whose settling threw; everything else was recorded. */
  readonly failed: readonly { readonly problemId: string; readonly error: unknown }[];
}

/**
 * The one door for every change of a problem (handbook 4): lock the row, read clocks and time in a later statement,
 * settle what has passed, decide, append, evolve, arm, tell: one transaction. Nothing else writes a problem.
 */
export class Door {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** Takes one command. Order: replay a stored answer, rights, If-Match, decide (handbook 4, Versions and idempotency). */
  async command(request: DoorRequest, present: Present): Promise<Answer> {
    const result = await withRetries(() =>
      this.database.transaction((sql) => this.pass(sql, request, present)),
    );
    await stopPoint('after-commit');
    // What settling found was kept although the command is refused.
    if (result instanceof DomainError) throw result;
    return result;
  }

  /**
   * Records everything that has passed for these problems, set-wise. `skip` leaves rows that others hold; `silent` tells
   * nobody outside (seeding).
   */
  async settleMany(
    ids: readonly string[],
    skip: boolean,
    { silent = false }: { readonly silent?: boolean } = {},
  ): Promise<Settled> {
    const settled = await withRetries(() => this.settleIn(ids, skip, silent));
    if (settled.settled > 0) await stopPoint('breach-written');
    return settled;
  }

  private settleIn(ids: readonly string[], skip: boolean, silent: boolean): Promise<Settled> {
    return this.database.transaction(async (sql) => {
      const locked = await lockProblems(sql, ids, skip);
      const failed: { problemId: string; error: unknown }[] = [];
      const changes: ProblemChange[] = [];
      for (const one of locked) {
        try {
          const change = await this.settled(one, silent);
          if (change) changes.push(change);
        } catch (error) {
          failed.push({ problemId: one.record.problem.id, error });
        }
      }
      if (changes.length > 0) await writeProblems(sql, changes);
      return { settled: changes.length, events: changes.reduce((n, c) => n + c.events.length, 0), failed };
    });
  }

  private async pass(sql: Sql, request: DoorRequest, present: Present): Promise<Answer | DomainError> {
    const stored = request.idempotency && (await claimKey(sql, request.idempotency));
    if (stored) return stored;
    const [locked] = await lockProblems(sql, [request.problemId]);
    if (!locked || !can(request.actor, 'problem:read', locked.record)) throw notFound();
    const env = await this.envFor(locked);
    const passed = settle(locked.record, env);
    const decision = attempt(() => decideFor(request, passed.record, env));
    if (decision instanceof DomainError && passed.events.length === 0) return decision;
    const refused = decision instanceof DomainError;
    const after = refused ? passed.record : decision.record;
    const decided: readonly EventDraft[] = refused ? [] : decision.events;
    const last = decided.at(-1);
    const change = toChange({
      before: locked.record,
      after,
      events: [...passed.events, ...decided],
      lastHash: locked.lastHash,
      recordedAt: env.now,
      ...(last && request.words ? { words: { body: request.words, event: last } } : {}),
      silent: request.silent ?? false,
    });
    if (refused) {
      await writeProblems(sql, [change]);
      return decision;
    }
    const body = await present(sql, after, env);
    const answer = request.idempotency && toAnswerRow(request.idempotency, request.problemId, 200, body);
    await writeProblems(sql, [change], answer);
    await stopPoint('before-commit');
    return { status: 200, body, replayed: false };
  }

  private async settled(locked: LockedProblem, silent: boolean): Promise<ProblemChange | undefined> {
    const env = await this.envFor(locked);
    const { events, record } = settle(locked.record, env);
    if (events.length === 0) return undefined;
    return toChange({
      before: locked.record,
      after: record,
      events,
      lastHash: locked.lastHash,
      recordedAt: env.now,
      silent,
    });
  }

  /** The versions pinned to the problem, and an instant that is never before its last event. */
  async envFor({ record: { problem }, now, clerks }: LockedProblem): Promise<Env> {
    const [region, calendar, policy] = await Promise.all([
      this.directory.region(problem.region),
      this.directory.calendar(problem.calendarVersion),
      this.directory.policy(problem.policyVersion),
    ]);
    return { now: Math.max(now, problem.lastEventAt), calendar, policy, windows: region.windowCodes, clerks };
  }
}

function decideFor({ actor, command, ifMatch }: DoorRequest, record: ProblemRecord, env: Env): Decision {
  if (!can(actor, `problem:${command.name}`, record)) {
    throw new DomainError('forbidden', 'forbidden', `You may not give '${command.name}' on this problem.`);
  }
  const seen = ifMatch?.();
  const decision = attempt(() => decide(record, command, actor, env));
  if (seen !== undefined && seen !== record.problem.version)
    throw staleUnlessClaimed(record, actor, decision);
  if (decision instanceof DomainError) throw decision;
  return decision;
}

/** Who was too slow for a claim hears who was quicker (409, T38) rather than that something has changed. */
function staleUnlessClaimed(
  { problem }: ProblemRecord,
  { ref }: Actor,
  decision: Decision | DomainError,
): DomainError {
  if (decision instanceof DomainError && decision.code === 'already_claimed') return decision;
  const byOther = problem.handler !== null && problem.handler !== ref.id ? { handler: problem.handler } : {};
  const message = 'The problem has changed since you read it; load it again.';
  return new DomainError('stale', 'stale', message, { version: problem.version, ...byOther });
}

function attempt<T>(work: () => T): T | DomainError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** One answer for what is not there and what is not theirs. */
export function notFound(): DomainError {
  return new DomainError('not_found', 'not_found', 'There is no such problem, or it is not yours to see.');
}
