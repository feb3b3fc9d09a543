import type { ClockAnswer, ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import type { RoutingAnswer } from '@bihuan/contracts/http/routing.contract.js';
import type { Region } from '@bihuan/application/office/directory.js';
import type { Named } from '@bihuan/db/people/names.repository.js';
import type { ProblemDetails } from '@bihuan/db/problem/problem-details.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can, readsAsStaff } from '@bihuan/domain/access/can.js';
import { nextActions } from '@bihuan/domain/problem/next-actions.js';
import type { Clock, ClockKind, Problem, ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { turnOf } from '@bihuan/domain/problem/turn.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';
import { atOrNull, currentPromise, presentSla, readClock, toMinutes } from './sla.presenter.js';

/** Everything an answer about one problem is made from. */
export interface Shown {
  readonly record: ProblemRecord;
  readonly env: Env;
  readonly region: Region;
  readonly details: ProblemDetails;
  readonly names: ReadonlyMap<string, Named>;
}

/** A problem as this actor may see it (handbook 10). Pure. */
export function presentProblem(shown: Shown, actor: Actor): ProblemAnswer {
  const { record, env, region, details } = shown;
  const { problem } = record;
  const promise = readClock(currentPromise(record), problem, env);
  const at = (instant: number | null) => atOrNull(env.calendar, instant);
  const { handler, targetDate } = problem;
  const asStaff = readsAsStaff(actor, problem);
  return {
    id: problem.id,
    number: problem.number,
    version: problem.version,
    state: problem.state,
    closingCode: problem.closingCode,
    title: details.title ?? problem.number,
    text: details.text,
    region: problem.region,
    enterprise: { code: details.enterpriseCode, name: details.enterpriseName },
    channel: problem.channel,
    window: problem.window === null ? null : windowRef(region, problem.window),
    problemType: problem.problemType,
    difficulty: problem.difficulty,
    urgent: problem.urgent,
    confidential: problem.confidential,
    overdue: problem.overdue,
    round: problem.round,
    submittedAt: formatInstant(env.calendar, problem.submittedAt),
    due: at(problem.due),
    provisional: problem.provisional,
    paused: promise.paused,
    sla: presentSla(promise, env.calendar),
    routing: details.routing && presentRouting(details.routing, region),
    turn: turnOf(record),
    ...(handler === null ? {} : { handler: personRef(shown, handler) }),
    ...(targetDate === null ? {} : { targetDate }),
    result: problem.result,
    grade: problem.grade,
    resolvedAt: at(problem.resolvedAt),
    closedAt: at(problem.closedAt),
    clocks: liveClocks(record, env, asStaff),
    approvals: asStaff ? pendingAsks(shown) : [],
    calls: asStaff ? followUpCalls(record, env) : [],
    ...(asStaff ? flagsOf(problem) : {}),
    nextActions: actionsFor(record, actor, env),
  };
}

/** A window by code and name; one that has been closed since keeps its code. */
export function windowRef({ windows }: Region, code: string) {
  return { code, name: windows.find((w) => w.code === code)?.name ?? { zh: code, en: code } };
}

/** A problem type by code and name; one that is no more keeps its code. */
export function typeRef({ windows }: Region, code: string) {
  const type = windows.flatMap((w) => w.types).find((t) => t.code === code);
  return { code, name: type?.name ?? { zh: code, en: code } };
}

/** What the classifier said, with windows by name. */
export function presentRouting(
  { confidence, decision, reasons, alternatives }: Routing,
  region: Region,
): RoutingAnswer {
  return {
    confidence,
    decision,
    reasons: [...reasons],
    alternatives: alternatives.map(({ window, problemType, confidence: p }) => ({
      window: windowRef(region, window),
      problemType,
      confidence: p,
    })),
  };
}

/** Clocks between people of the office: their step, not the enterprise's. */
const INTERNAL: readonly ClockKind[] = ['slip', 'follow_up_call'];

function liveClocks(record: ProblemRecord, env: Env, asStaff: boolean): ProblemAnswer['clocks'] {
  const live = record.clocks.filter(
    ({ status, kind }) => status !== 'stopped' && (asStaff || !INTERNAL.includes(kind)),
  );
  return live.sort(byDue).map((clock) => presentLiveClock(clock, record, env));
}

/** A clock that runs or is paused, as it reads now. */
export function presentLiveClock(clock: Clock, { problem }: ProblemRecord, env: Env): ClockAnswer {
  const { state, remainingMs } = readClock(clock, problem, env);
  const due = atOrNull(env.calendar, clock.due);
  return { kind: clock.kind, due, state, remainingWorkingMinutes: toMinutes(remainingMs) };
}

function byDue(a: Clock, b: Clock): number {
  return (a.due ?? Infinity) - (b.due ?? Infinity) || a.no - b.no;
}

function followUpCalls({ problem, tasks }: ProblemRecord, { calendar }: Env): ProblemAnswer['calls'] {
  return tasks
    .filter(({ round }) => round === problem.round)
    .map(({ due, doneAt }) => ({ due: formatInstant(calendar, due), doneAt: atOrNull(calendar, doneAt) }));
}

function flagsOf({ escalationRung, closingCode, withdrawnNearDue }: Problem) {
  return { escalationRung, ...(closingCode === 'withdrawn' ? { withdrawnNearDue } : {}) };
}

function pendingAsks(shown: Shown): ProblemAnswer['approvals'] {
  const pending = shown.record.approvals.filter((ask) => ask.status === 'pending');
  return pending.map(({ no, kind, askedBy, askedAt, facts }) => ({
    id: String(no),
    kind,
    askedBy: personRef(shown, askedBy),
    askedAt: formatInstant(shown.env.calendar, askedAt),
    suggestedWindow: typeof facts['suggestedWindow'] === 'string' ? facts['suggestedWindow'] : null,
  }));
}

/** What the caller may do now; a key is offered only what its scopes allow. */
function actionsFor(record: ProblemRecord, actor: Actor, env: Env): ProblemAnswer['nextActions'] {
  return nextActions(record, actor, env)
    .filter(({ name }) => can(actor, `problem:${name}`, record))
    .map(({ name, until }) =>
      until === undefined ? { name } : { name, until: formatInstant(env.calendar, until) },
    );
}

function personRef({ names }: Shown, id: string) {
  return { id, name: names.get(id)?.name ?? '' };
}
