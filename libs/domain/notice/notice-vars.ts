import type { Policy } from '../policy/policy.js';
import type { EventKind } from '../problem/events.js';
import type { Clock, ClockKind, ProblemRecord } from '../problem/problem.js';
import { liveClock } from '../problem/problem.js';
import { instantLabel, limitLabel } from '../working-time/label.js';
import { planOf } from '../working-time/plan.js';
import type { Bilingual, Calendar, Instant } from '../working-time/types.js';
import { localDate } from '../working-time/zone.js';
import type { NoticeVars } from './notice.js';

/** An event as the outbox carries it: who is to be told of what. */
export interface ToldEvent {
  readonly kind: EventKind;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the record itself does not know. */
export interface NoticeSurroundings {
  readonly calendar: Calendar;
  readonly policy: Policy;
  /** Office time. */
  readonly now: Instant;
  readonly link: string;
  readonly windowName: (code: string) => Bilingual;
  readonly handler: NoticeVars['handler'];
}

/** Freezes what a notice of this event says. Pure: the same record, event and surroundings give the same words. */
export function noticeVars(record: ProblemRecord, event: ToldEvent, around: NoticeSurroundings): NoticeVars {
  const { problem } = record;
  const { facts } = event;
  const promise = record.clocks.findLast((c) => c.kind === 'promise');
  const label = labeller(around.calendar, around.now);
  const returnedBy = text(facts['returnedBy']);
  return {
    number: problem.number,
    link: around.link,
    state: problem.state,
    window: problem.window === null ? null : around.windowName(problem.window),
    returnedBy: returnedBy === null ? null : around.windowName(returnedBy),
    difficulty: problem.difficulty,
    urgent: problem.urgent,
    promise: standing(promise),
    limit: promise ? limitLabel(promise.limit) : null,
    countedFrom: promise ? label(promise.startedAt) : null,
    dues: duesOf(record, label),
    handler: around.handler,
    rung: text(facts['rung']),
    clock: text(facts['clock']),
    transition: text(facts['transition']),
    items: number(facts['items']),
    grade: number(facts['grade']),
    result: text(facts['result']) ?? problem.result,
    targetDate: text(facts['targetDate']) ?? problem.targetDate,
    reopenDays: around.policy.reopenWithinCalendarDays,
  };
}

/** Of this round: the problem stays overdue for ever (I8), a rework has a promise of its own. */
function standing(promise: Clock | undefined): NoticeVars['promise'] {
  if (promise === undefined || promise.status === 'stopped') return 'none';
  if (promise.breachedAt !== null) return 'late';
  return promise.status;
}

function labeller(calendar: Calendar, now: Instant): (at: Instant) => Bilingual {
  const plan = planOf(calendar);
  const year = Number(localDate(calendar, now).slice(0, 4));
  return (at) => instantLabel(plan, at, year);
}

/** A paused clock has no due: the notice says so instead of naming an instant that will move. */
function duesOf(record: ProblemRecord, label: (at: Instant) => Bilingual): NoticeVars['dues'] {
  const dues: Partial<Record<ClockKind, Bilingual>> = {};
  for (const { kind } of record.clocks) {
    const due = liveClock(record, kind)?.due ?? null;
    if (due !== null) dues[kind] = label(due);
  }
  return dues;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
