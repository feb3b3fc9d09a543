import { stopPoint } from '@bihuan/config/stop-points.js';
import type { Database } from '@bihuan/db/database.js';
import type { NewProblem } from '@bihuan/db/problem/submission.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Decision } from '@bihuan/domain/problem/decide.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { emptyRecord, planSubmission } from '@bihuan/domain/problem/submission.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';
import type { Enterprises } from '../people/enterprises.js';
import type { Directory, Region } from '../office/directory.js';
import type { OfficeClock } from '../office/office-clock.js';
import { busy, findAnswer, keyHash, toAnswerRow, type Answer, type Idempotency } from './idempotency.js';
import { hashLookupCode, newLookupCode } from './lookup-code.js';
import type { Intake } from './intake.js';
import { newId } from './new-id.js';
import type { Numbers } from './number.js';
import { toChange } from './problem-change.js';
import { withRetries } from './retries.js';
import { titleOf } from './title.js';

const TRIES = 3;

/** Whom a notice reaches when the enterprise has no account. */
export interface Contact {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly locale?: 'zh-CN' | 'en';
}

/** What is submitted. `enterprise` null = the caller's only one. */
export interface SubmitRequest {
  readonly actor: Actor;
  readonly region: string;
  readonly text: string;
  readonly title?: string;
  readonly enterprise: { readonly code: string; readonly name: string } | null;
  readonly contact?: Contact;
  readonly channel: string;
  readonly receivedAt: Instant | null;
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly idempotency: Idempotency;
  /** Seeding tells nobody outside. */
  readonly silent?: boolean;
}

/** A submission as it stands before it is written: what the answer is made from. */
export interface Submitted {
  readonly record: ProblemRecord;
  readonly env: Env;
  readonly text: string;
  readonly title: string;
  readonly routing: Routing;
  readonly enterprise: { readonly code: string; readonly name: string };
  readonly lookupCode: string;
}

/** Parts that taking in needs; the classifier runs in this process, nothing else is asked. */
export interface SubmitParts {
  readonly database: Database;
  readonly directory: Directory;
  readonly clock: OfficeClock;
  readonly numbers: Numbers;
  readonly enterprises: Enterprises;
  readonly intake: Intake;
  readonly route: (text: string, title?: string) => Routing;
}

/**
 * Takes a problem in: route, plan the due, then ONE statement (handbook 4). Neither Temporal nor a queue is on this path.
 * `present` makes the answer that is stored with the key and given back to every repetition.
 */
export async function submit(
  parts: SubmitParts,
  request: SubmitRequest,
  present: (submitted: Submitted) => object,
): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    const planned = await plan(parts, request);
    const body = present(planned.submitted);
    const outcome = await withRetries(() => parts.intake.write(toNew(request, planned, body)));
    await stopPoint('after-commit');
    if (outcome === 'answered' || !outcome.key_free) {
      const stored = await findAnswer(parts.database, request.idempotency);
      if (stored) return stored;
      throw busy();
    }
    if (outcome.written) return { status: 201, body, replayed: false };
    // The office's clock moved under us (a stepped clock, a new factor): look again and plan anew.
    parts.clock.forget();
    if (tried === TRIES)
      throw new DomainError('busy', 'unavailable', 'The office clock is moving; try again.');
  }
}

interface Planned {
  readonly decision: Decision;
  readonly submitted: Submitted;
  readonly now: Instant;
}

async function plan(parts: SubmitParts, request: SubmitRequest): Promise<Planned> {
  const [region, now, enterprise] = await Promise.all([
    parts.directory.region(request.region),
    parts.clock.now(),
    parts.enterprises.resolve(request.actor, request.enterprise),
  ]);
  const env: Env = {
    now,
    calendar: region.calendar,
    policy: region.policy,
    windows: region.windowCodes,
    clerks: [],
  };
  const id = newId();
  const number = await parts.numbers.next(localDate(region.calendar, request.receivedAt ?? now));
  const routing = parts.route(request.text, request.title);
  const decision = planSubmission(
    { ...facts(request, region), id, number, enterpriseId: enterprise.id, routing },
    request.actor,
    env,
  );
  const title = titleOf(request.text, request.title);
  const lookupCode = newLookupCode();
  return {
    decision,
    now,
    submitted: { record: decision.record, env, text: request.text, title, routing, enterprise, lookupCode },
  };
}

function facts(request: SubmitRequest, region: Region) {
  const { channel, receivedAt, urgent, confidential } = request;
  return {
    region: region.region,
    channel,
    receivedAt,
    urgent,
    confidential,
    calendarVersion: region.calendar_version,
    policyVersion: region.policy_version,
  };
}

function toNew(request: SubmitRequest, { decision, submitted, now }: Planned, body: object): NewProblem {
  const { problem } = decision.record;
  const [first] = decision.events;
  if (!first) throw new Error('a submission has events');
  const { text, title, routing } = submitted;
  const change = toChange({
    before: emptyRecord(problem.id),
    after: decision.record,
    events: decision.events,
    lastHash: null,
    recordedAt: now,
    words: { body: { text, title, routing, contact: request.contact ?? null }, event: first },
    silent: request.silent ?? false,
  });
  return {
    change,
    answer: toAnswerRow(request.idempotency, problem.id, 201, body),
    lookupHash: hashLookupCode(problem.id, submitted.lookupCode),
    keyLock: keyHash(request.idempotency),
  };
}
