import { ladderOf, type RungAt } from '../escalation/ladder.js';
import type { Policy } from '../policy/policy.js';
import type { ClockChange } from '../problem/events.js';
import type { Clock, ClockKind, Difficulty, Mark, ProblemRecord } from '../problem/problem.js';
import { addWorkingMs, backWorkingMs, effectiveStart, workingMsBetween } from '../working-time/counting.js';
import { dueAt } from '../working-time/due.js';
import { endOfNthDay } from '../working-time/nth-day.js';
import { pauseAt, resumeAt } from '../working-time/pause.js';
import { replayDue } from '../working-time/replay.js';
import type { Calendar, Instant, Limit, WorkingMs } from '../working-time/types.js';
import { calendarFor, type Env } from './env.js';

const MINUTE = 60_000;

/** The limit of a clock (handbook 2, Limits); urgency matters only where the policy says so. */
export function limitOf(kind: ClockKind, difficulty: Difficulty, urgent: boolean, policy: Policy): Limit {
  const row = policy.limits[kind];
  return (urgent ? row.urgent : undefined) ?? row[difficulty];
}

/** Starts a clock at `from` (default: now); it counts from the effective start, and its marks lie from there on. */
export function startClock(
  record: ProblemRecord,
  kind: ClockKind,
  env: Env,
  no: number,
  from = env.now,
): ClockChange {
  const { problem } = record;
  const calendar = calendarFor(kind, problem, env);
  const limit = limitOf(kind, problem.difficulty, problem.urgent, env.policy);
  const { at: due, provisional } = dueAt(calendar, from, limit, env.policy.dayRule);
  const budgetMs = workingMsBetween(calendar, from, due);
  const span = { kind, difficulty: problem.difficulty, startedAt: from, due, budgetMs };
  const marks = layMarks(span, calendar, env, []);
  return {
    op: 'start',
    no,
    kind,
    window: problem.window,
    limit,
    startedAt: from,
    budgetMs,
    due,
    provisional,
    marks,
  };
}

/** Keeps what is left, exact to the ms (handbook 3, Pause). */
export function pauseClock(clock: Clock, at: Instant, calendar: Calendar): ClockChange {
  return { op: 'pause', no: clock.no, at, remainingMs: pauseAt(calendar, dueWhileRunning(clock), at) };
}

/** Runs on with what was left, at least `floorMs` (T14: the review clock gets at least an hour). */
export function resumeClock(
  record: ProblemRecord,
  clock: Clock,
  env: Env,
  floorMs: WorkingMs = 0,
): ClockChange {
  const at = env.now;
  const calendar = calendarFor(clock.kind, record.problem, env);
  const { due, provisional } = resumeAt(calendar, Math.max(clock.remainingMs ?? 0, floorMs), at);
  const span = { ...clock, difficulty: record.problem.difficulty, due };
  return {
    op: 'resume',
    no: clock.no,
    at,
    due,
    provisional,
    marks: layMarks(span, calendar, env, clock.marks),
  };
}

/** Recomputes from the original start with all pauses replayed (handbook 3, Regrading). Only for a running clock. */
export function regradeClock(clock: Clock, difficulty: Difficulty, env: Env): ClockChange {
  const limit = limitOf(clock.kind, difficulty, false, env.policy);
  const { calendar, policy, now } = env;
  const past = [...clock.history, { kind: 'regrade' as const, at: now, limit }];
  const { due, provisional } = replayDue(calendar, clock.startedAt, firstLimit(clock), policy.dayRule, past);
  if (due === null) throw new Error(`clock ${clock.no} (${clock.kind}) is paused: it cannot be regraded`);
  const base = dueAt(calendar, clock.startedAt, limit, policy.dayRule).at;
  const budgetMs = workingMsBetween(calendar, clock.startedAt, base);
  const marks = layMarks({ ...clock, difficulty, due, budgetMs }, calendar, env, []);
  return { op: 'regrade', no: clock.no, at: now, limit, budgetMs, due, provisional, marks };
}

/** The limit a clock began with: what its due is recomputed from (I2). */
export function firstLimit(clock: Clock): Limit {
  const regraded = clock.history.find((past) => past.kind === 'regrade');
  return regraded?.kind === 'regrade' ? regraded.was : clock.limit;
}

/** The due of a clock that runs; a paused or stopped one has none to count from. */
export function dueWhileRunning(clock: Clock): Instant {
  if (clock.due === null) throw new Error(`clock ${clock.no} (${clock.kind}) does not run`);
  return clock.due;
}

interface Span {
  readonly kind: ClockKind;
  readonly difficulty: Difficulty;
  readonly startedAt: Instant;
  readonly due: Instant;
  readonly budgetMs: WorkingMs;
}

/**
 * Lays the marks of a clock. `kept` are marks of the same term that were recorded before a pause: they stay.
 * A rung that would lie in the past is not applicable, never fired; E2 excepted, which is never skipped (handbook 2).
 */
function layMarks(span: Span, calendar: Calendar, env: Env, kept: readonly Mark[]): readonly Mark[] {
  return ladderOf(span.kind, span.difficulty, env.policy).map(({ rung, at: where }) => {
    const before = kept.find((m) => m.rung === rung && m.status !== 'pending');
    if (before) return before;
    const at = rungInstant(where, span, calendar);
    const skipped = at < env.now && rung !== 'E2';
    return { rung, at, status: skipped ? ('not_applicable' as const) : ('pending' as const) };
  });
}

function rungInstant(where: RungAt, span: Span, calendar: Calendar): Instant {
  if (where.from === 'start') {
    return endOfNthDay(calendar, effectiveStart(calendar, span.startedAt).at, where.plusDays).at;
  }
  if ('plusDays' in where) return endOfNthDay(calendar, span.due, where.plusDays).at;
  if ('leftMinutes' in where)
    return backWorkingMs(calendar, span.due, where.leftMinutes * MINUTE, 'opening').at;
  if ('leftShare' in where)
    return backWorkingMs(calendar, span.due, span.budgetMs * where.leftShare, 'opening').at;
  return where.plusMinutes === 0 ? span.due : addWorkingMs(calendar, span.due, where.plusMinutes * MINUTE).at;
}
