import { ladderOf } from '../escalation/ladder.js';
import { startClock } from '../sla/clocks.js';
import type { Env } from '../sla/env.js';
import type { Instant } from '../working-time/types.js';
import type { Decision } from './decide.js';
import type { Audience, ClockChange, EventDraft, EventKind, RowPatch } from './events.js';
import { evolve } from './evolve.js';
import { openCalls } from './follow-up.js';
import { silentCode } from './patches.js';
import {
  liveClock,
  RUNGS,
  type Clock,
  type ClockKind,
  type Mark,
  type ProblemRecord,
  type Rung,
} from './problem.js';

/** An instant that has passed without being recorded. */
interface Passed {
  readonly clock: Clock;
  readonly mark: Mark;
}

/**
 * Records, in order, every rung and limit whose instant has passed (handbook 2, Settle first): `occurred_at` is the
 * mark's own instant, whoever comes first. Afterwards nothing pending lies before `env.now`.
 * After an outage every rung is recorded and only the highest of a clock is told.
 */
export function settle(record: ProblemRecord, env: Env): Decision {
  const events: EventDraft[] = [];
  let now = record;
  for (let next = earliestPassed(now, env.now); next; next = earliestPassed(now, env.now)) {
    const event = recorded(now, next, env);
    events.push(event);
    now = evolve(now, event);
  }
  return { events: collapsed(events), record: now };
}

/** The instant at which the next mark may be recorded, or null when nothing is pending. A due itself is still on time. */
export function nextAlarm(record: ProblemRecord): Instant | null {
  const first = earliestPending(record);
  return first ? first.mark.at : null;
}

function earliestPassed(record: ProblemRecord, now: Instant): Passed | undefined {
  const first = earliestPending(record);
  return first && now > first.mark.at ? first : undefined;
}

/** Ties go by clock number, then by the order of the ladder, so that history is the same whoever settles. */
function earliestPending(record: ProblemRecord): Passed | undefined {
  let first: Passed | undefined;
  for (const clock of record.clocks) {
    if (clock.status !== 'running') continue;
    for (const mark of clock.marks) {
      if (mark.status === 'pending' && (!first || mark.at < first.mark.at)) first = { clock, mark };
    }
  }
  return first;
}

function recorded(record: ProblemRecord, { clock, mark }: Passed, env: Env): EventDraft {
  const outcome = outcomeOf(record, clock, mark, env);
  const marked: ClockChange = { op: 'mark', no: clock.no, rung: mark.rung, at: mark.at, detectedAt: env.now };
  return {
    kind: outcome.kind,
    occurredAt: mark.at,
    actor: { kind: 'system', id: null },
    facts: { clock: clock.kind, rung: mark.rung, round: clock.round },
    outcome: { row: outcome.row ?? {}, clocks: [marked, ...(outcome.clocks ?? [])] },
    tells: outcome.tells,
    bumpsVersion: outcome.kind === 'closed',
    isPublic: outcome.kind !== 'limit_passed' && outcome.kind !== 'rung_recorded',
    effectKey: `clock:${clock.no}:${clock.term}:${mark.rung}`,
  };
}

interface RungOutcome {
  readonly kind: EventKind;
  readonly tells: readonly Audience[];
  readonly row?: RowPatch;
  readonly clocks?: readonly ClockChange[];
}

/** What follows from one mark; everything but E2, the reply limit and silence is recording and telling only. */
function outcomeOf(record: ProblemRecord, clock: Clock, mark: Mark, env: Env): RungOutcome {
  const { problem } = record;
  const tells =
    ladderOf(clock.kind, problem.difficulty, env.policy).find((r) => r.rung === mark.rung)?.tells ?? [];
  if (mark.rung === 'E2') {
    const row = { overdue: true, escalationRung: higher(problem.escalationRung, 'E2') };
    return { kind: 'due_passed', tells, row, clocks: startedBy(record, 'delay_reason', mark, env) };
  }
  if (mark.rung === 'E3') {
    const row = { escalationRung: higher(problem.escalationRung, 'E3') };
    return { kind: 'rung_recorded', tells, row, clocks: startedBy(record, 'slip', mark, env) };
  }
  if (mark.rung === 'R1' || mark.rung === 'R2') return { kind: 'reminded', tells };
  if (mark.rung !== 'passed') {
    return {
      kind: 'rung_recorded',
      tells,
      row: { escalationRung: higher(problem.escalationRung, mark.rung) },
    };
  }
  if (clock.kind === 'reply') {
    return { kind: 'reply_limit_passed', tells, clocks: startedBy(record, 'call', mark, env) };
  }
  if (clock.kind === 'evaluation') {
    if (openCalls(record).length === 0) return silence(record, mark);
    return { kind: 'limit_passed', tells, clocks: startedBy(record, 'follow_up_call', mark, env) };
  }
  return { kind: 'limit_passed', tells };
}

/** A clock that follows from a mark starts at the mark's own instant: history is the same whoever settles, and when. */
function startedBy(record: ProblemRecord, kind: ClockKind, mark: Mark, env: Env): readonly ClockChange[] {
  if (liveClock(record, kind)) return [];
  const no = record.clocks.reduce((max, c) => Math.max(max, c.no), 0) + 1;
  return [startClock(record, kind, { ...env, now: mark.at }, no)];
}

/** T30: five working days of silence and every call made. */
function silence(record: ProblemRecord, mark: Mark): RungOutcome {
  const stops = record.clocks
    .filter((c) => c.status !== 'stopped')
    .map((c): ClockChange => ({ op: 'stop', no: c.no, at: mark.at }));
  const row: RowPatch = { state: 'closed', closingCode: silentCode(record.problem), closedAt: mark.at };
  return { kind: 'closed', tells: ['enterprise'], row, clocks: stops };
}

function higher(current: Rung | null, rung: Rung): Rung {
  return current !== null && RUNGS.indexOf(current) > RUNGS.indexOf(rung) ? current : rung;
}

/** Of each ladder only the highest rung is told; the enterprise's apology at E2 is never dropped (I8, T21). */
function collapsed(events: readonly EventDraft[]): readonly EventDraft[] {
  return events.map((event, i) => {
    const later = events.slice(i + 1).some((e) => e.facts['clock'] === event.facts['clock']);
    if (!later) return event;
    return { ...event, tells: event.kind === 'due_passed' ? ['enterprise'] : [] };
  });
}
