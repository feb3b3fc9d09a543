import { v7 as uuidv7 } from 'uuid';
import { stopPoint } from '@bihuan/config/stop-points.js';
import type { Database } from '@bihuan/db/database.js';
import { ensureEnterprise } from '@bihuan/db/people/people.repository.js';
import { insertProblem } from '@bihuan/db/problem/problem.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Decision } from '@bihuan/domain/problem/decide.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { emptyRecord, planSubmission } from '@bihuan/domain/problem/submission.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';
import type { Directory, Region } from '../office/directory.js';
import type { OfficeClock } from '../office/office-clock.js';
import { busy, findAnswer, keyHash, toAnswerRow, type Answer, type Idempotency } from './idempotency.js';
import { hashLookupCode, newLookupCode } from './lookup-code.js';
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
    const outcome = await withRetries(() => write(parts, request, planned, body));
    await stopPoint('after-commit');
    if (outcome === 'stored' || !outcome.key_free) {
      const stored = await findAnswer(parts.database, request.idempotency);
      if (stored) return stored;
      throw busy();
    }
    if (outcome.written === 1) return { status: 201, body, replayed: false };
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
  const id = uuidv7();
  const number = await parts.numbers.next(
    region.region,
    localDate(region.calendar, request.receivedAt ?? now),
  );
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

async function write(parts: SubmitParts, request: SubmitRequest, planned: Planned, body: object) {
  const { decision, submitted, now } = planned;
  const { problem } = decision.record;
  const [first] = decision.events;
  if (!first) throw new Error('a submission has events');
  const { text, title, routing } = submitted;
  const words = { text, title, routing, contact: request.contact ?? null };
  const change = toChange({
    before: emptyRecord(problem.id),
    after: decision.record,
    events: decision.events,
    lastHash: null,
    recordedAt: now,
    words: { body: words, event: first },
    silent: request.silent ?? false,
  });
  try {
    return await insertProblem(parts.database, change, toAnswerRow(request.idempotency, 201, body), {
      lookupHash: hashLookupCode(problem.id, submitted.lookupCode),
      plannedAt: now,
      keyHash: keyHash(request.idempotency),
    });
  } catch (error) {
    // The key was answered between our snapshot and our insert: its answer is ours too.
    if (isStoredKey(error)) return 'stored' as const;
    throw error;
  }
}

function isStoredKey(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'constraint' in error &&
    error.constraint === 'idempotency_pkey'
  );
}

interface KnownEnterprise {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** Enterprises by credit code, kept in memory: ids never change. */
export class Enterprises {
  private readonly byCode = new Map<string, KnownEnterprise>();
  private readonly byId = new Map<string, KnownEnterprise>();

  constructor(private readonly database: Database) {}

  /** The named enterprise, or the caller's only one. @throws DomainError `enterprise_missing`, `forbidden` */
  async resolve(actor: Actor, named: SubmitRequest['enterprise']): Promise<KnownEnterprise> {
    const own = [...new Set(actor.memberships.flatMap((m) => (m.enterpriseId ? [m.enterpriseId] : [])))];
    if (!named) {
      if (own.length === 1 && own[0]) return this.find(own[0]);
      throw new DomainError('enterprise_missing', 'invalid', 'Say which enterprise: { code, name }.');
    }
    if (own.length === 0) return this.byCode.get(named.code) ?? this.make(named);
    const mine = await Promise.all(own.map((id) => this.find(id)));
    const found = mine.find((e) => e.code === named.code);
    if (!found) throw new DomainError('forbidden', 'forbidden', 'This enterprise is not yours to speak for.');
    return found;
  }

  private async find(id: string): Promise<KnownEnterprise> {
    const known = this.byId.get(id);
    if (known) return known;
    const [row] = await this.database.run<KnownEnterprise>(
      `select id, code, name from enterprise where id = $1`,
      [id],
    );
    if (!row) throw new DomainError('enterprise_missing', 'invalid', 'Your enterprise is not known here.');
    return this.remember(row);
  }

  private async make({ code, name }: { code: string; name: string }): Promise<KnownEnterprise> {
    const id = await ensureEnterprise(this.database, uuidv7(), code, name);
    return this.find(id);
  }

  private remember(enterprise: KnownEnterprise): KnownEnterprise {
    if (this.byCode.size > 50_000) {
      this.byCode.clear();
      this.byId.clear();
    }
    this.byCode.set(enterprise.code, enterprise);
    this.byId.set(enterprise.id, enterprise);
    return enterprise;
  }
}
