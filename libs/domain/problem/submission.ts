import type { Actor } from '../access/actor.js';
import { DomainError } from '../errors.js';
import type { Routing } from '../routing/routing.js';
import { startClock } from '../sla/clocks.js';
import type { Env } from '../sla/env.js';
import { countWorkingDays } from '../working-time/nth-day.js';
import { localDate } from '../working-time/zone.js';
import type { Instant } from '../working-time/types.js';
import type { Decision } from './decide.js';
import type { EventDraft, RowPatch } from './events.js';
import { evolve } from './evolve.js';
import type { Problem, ProblemRecord } from './problem.js';

/** What T1 needs to know; the text itself is content and only its routing comes here. */
export interface Submission {
  readonly id: string;
  readonly number: string;
  readonly region: string;
  readonly enterpriseId: string;
  readonly channel: string;
  /** When an adapter, kiosk or intake clerk received it; the promise runs from there. */
  readonly receivedAt: Instant | null;
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly calendarVersion: string;
  readonly policyVersion: string;
  readonly routing: Routing;
}

/** T1 with T2 or T3: taken in and routed in one decision. @throws DomainError `received_in_future`, `received_too_early` */
export function planSubmission(s: Submission, actor: Actor, env: Env): Decision {
  checkReceived(s, actor, env);
  const submitted = submittedEvent(s, actor, env);
  const taken = evolve(emptyRecord(s.id), submitted);
  const classified = classifiedEvent(s, taken, env);
  return { events: [submitted, classified], record: evolve(taken, classified) };
}

/** The record before its first event; replaying from it gives the stored row (I1). */
export function emptyRecord(id: string): ProblemRecord {
  return { problem: { ...NOTHING_YET, id }, clocks: [], tasks: [], approvals: [], tries: [] };
}

function checkReceived({ receivedAt }: Submission, actor: Actor, env: Env): void {
  if (receivedAt === null) return;
  if (receivedAt > env.now) {
    throw new DomainError('received_in_future', 'invalid', 'receivedAt lies in the future.');
  }
  const days = countWorkingDays(
    env.calendar,
    localDate(env.calendar, receivedAt),
    localDate(env.calendar, env.now),
  );
  const mayBackdate = actor.memberships.some((m) => m.role === 'supervisor') || actor.ref.kind === 'system';
  if (days > 1 && !mayBackdate) {
    throw new DomainError(
      'received_too_early',
      'forbidden',
      'More than one working day back needs a supervisor (T1).',
    );
  }
}

function submittedEvent(s: Submission, actor: Actor, env: Env): EventDraft {
  const row: RowPatch = {
    number: s.number,
    region: s.region,
    enterpriseId: s.enterpriseId,
    channel: s.channel,
    state: 'submitted',
    difficulty: s.routing.difficulty,
    urgent: s.urgent || s.routing.urgent,
    confidential: s.confidential,
    submittedAt: s.receivedAt ?? env.now,
    calendarVersion: s.calendarVersion,
    policyVersion: s.policyVersion,
  };
  const draft = { ...emptyRecord(s.id) };
  const record = { ...draft, problem: { ...draft.problem, ...row } };
  const promise = startClock(record, 'promise', env, 1, s.receivedAt ?? env.now);
  const due = promise.op === 'start' ? { due: promise.due, provisional: promise.provisional } : {};
  return {
    kind: 'submitted',
    occurredAt: env.now,
    actor: actor.ref,
    facts: { transition: 'T1', channel: s.channel },
    outcome: { row: { ...row, ...due }, clocks: [promise] },
    tells: ['enterprise'],
    bumpsVersion: true,
    isPublic: true,
    effectKey: null,
  };
}

function classifiedEvent({ routing }: Submission, taken: ProblemRecord, env: Env): EventDraft {
  const sure = routing.decision === 'dispatch';
  const row: RowPatch = sure
    ? {
        state: 'dispatched',
        window: routing.window,
        windows: [routing.window],
        problemType: routing.problemType,
      }
    : { state: 'triage' };
  const placed = { ...taken, problem: { ...taken.problem, ...row } };
  return {
    kind: 'classified',
    occurredAt: env.now,
    actor: { kind: 'system', id: null },
    facts: { transition: sure ? 'T2' : 'T3', ...routingFacts(routing) },
    outcome: { row, clocks: [startClock(placed, sure ? 'acceptance' : 'triage', env, 2)] },
    tells: sure ? ['clerks'] : ['dispatcher'],
    bumpsVersion: false,
    isPublic: true,
    effectKey: null,
  };
}

/** What the classifier said, without its reasons: those quote the text and stay in content. */
function routingFacts({ window, problemType, difficulty, confidence, decision, model }: Routing) {
  return { window, problemType, difficulty, confidence, decision, model };
}

const NOTHING_YET: Problem = {
  id: '',
  number: '',
  region: '',
  enterpriseId: '',
  channel: '',
  state: 'submitted',
  closingCode: null,
  window: null,
  windows: [],
  problemType: null,
  difficulty: 'simple',
  urgent: false,
  confidential: false,
  overdue: false,
  escalationRung: null,
  handler: null,
  formerHandlers: [],
  round: 1,
  reworks: 0,
  reopenings: 0,
  everAccepted: false,
  submittedAt: 0,
  due: null,
  provisional: false,
  targetDate: null,
  result: null,
  grade: null,
  resolvedAt: null,
  closedAt: null,
  withdrawnNearDue: false,
  returnedFrom: null,
  noReturnBy: [],
  returnUpheld: false,
  noticeRound: null,
  calendarVersion: '',
  policyVersion: '',
  version: 0,
  seq: 0,
  lastEventAt: 0,
};
