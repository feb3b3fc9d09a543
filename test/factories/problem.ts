import { randomUUID } from 'node:crypto';
import { Enterprises } from '@bihuan/application/people/enterprises.js';
import { Intake } from '@bihuan/application/problem/intake.js';
import { Numbers } from '@bihuan/application/problem/number.js';
import { submit, type SubmitParts, type SubmitRequest } from '@bihuan/application/problem/submit.js';
import type { Answer } from '@bihuan/application/problem/idempotency.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Office } from './office.js';

/** A routing as a sure classifier would give it. */
export function sure(window = 'market', more: Partial<Routing> = {}): Routing {
  return {
    window,
    problemType: null,
    difficulty: 'simple',
    confidence: 0.97,
    decision: 'dispatch',
    doubt: null,
    alternatives: [],
    reasons: [],
    urgent: false,
    danger: null,
    model: 'test',
    ...more,
  };
}

/** The parts of taking in, with a router that says what the test wants. */
export function submitParts(office: Office, routing: Routing = sure()): SubmitParts {
  return {
    database: office.database,
    directory: office.directory,
    clock: office.clock,
    numbers: new Numbers(office.database),
    enterprises: new Enterprises(office.database),
    intake: new Intake(office.database),
    route: () => routing,
  };
}

/** Submits through the real door; the answer's body is `{ id, number }`. */
export async function submitOne(
  parts: SubmitParts,
  actor: Actor,
  more: Partial<SubmitRequest> = {},
): Promise<{ id: string; number: string }> {
  const answer = await submitAnswer(parts, actor, more);
  return answer.body as { id: string; number: string };
}

export function submitAnswer(
  parts: SubmitParts,
  actor: Actor,
  more: Partial<SubmitRequest> = {},
): Promise<Answer> {
  const request: SubmitRequest = {
    actor,
    region: 'county',
    text: '营业执照变更材料交了两周还没有结果',
    enterprise: null,
    channel: 'web',
    receivedAt: null,
    urgent: false,
    confidential: false,
    idempotency: { actor: actor.ref.id ?? 'system', route: 'submit', key: randomUUID(), bodyHash: 'x' },
    ...more,
  };
  return submit(parts, request, ({ record }) => ({ id: record.problem.id, number: record.problem.number }));
}

/** Gives a command through the door; the answer is the record after it. */
export async function command(
  office: Office,
  problemId: string,
  actor: Actor,
  given: Command,
): Promise<ProblemRecord> {
  const answer = await office.door.command(
    { problemId, actor, command: given },
    async (_sql, record) => record,
  );
  return answer.body as ProblemRecord;
}

/** The record as it is stored. */
export async function stored(office: Office, problemId: string): Promise<ProblemRecord> {
  const [found] = await loadProblems(office.database, [problemId]);
  if (!found) throw new Error(`no problem ${problemId}`);
  return found.record;
}
