import type { ClockChange, EventDraft } from './events.js';
import type { Clock, Mark, ProblemRecord } from './problem.js';

/**
 * Applies one event to the record. Pure and free of policy: an event already says its outcome,
 * so replaying the list gives row, clocks, tasks and asks again (I1).
 */
export function evolve(record: ProblemRecord, event: EventDraft): ProblemRecord {
  const { row, clocks = [], tasks = [], approvals = [], tries = [] } = event.outcome;
  const { problem } = record;
  return {
    problem: {
      ...problem,
      ...row,
      version: problem.version + (event.bumpsVersion ? 1 : 0),
      seq: problem.seq + 1,
      lastEventAt: Math.max(problem.lastEventAt, event.occurredAt),
    },
    clocks: clocks.reduce(
      (list, change) => applyClock(list, change, row?.round ?? problem.round),
      record.clocks,
    ),
    tasks: upsert(record.tasks, tasks),
    approvals: upsert(record.approvals, approvals),
    tries: tries.length === 0 ? record.tries : [...record.tries, ...tries],
  };
}

function upsert<T extends { readonly no: number }>(list: readonly T[], changed: readonly T[]): readonly T[] {
  if (changed.length === 0) return list;
  const rest = list.filter((item) => !changed.some((c) => c.no === item.no));
  return [...rest, ...changed].sort((a, b) => a.no - b.no);
}

function applyClock(clocks: readonly Clock[], change: ClockChange, round: number): readonly Clock[] {
  if (change.op === 'start') return [...clocks, started(change, round)];
  return clocks.map((clock) => (clock.no === change.no ? changed(clock, change) : clock));
}

/** What is the same of every clock that has just started. */
export const FRESH_CLOCK = {
  term: 1,
  remainingMs: null,
  status: 'running',
  stoppedAt: null,
  history: [],
  breachedAt: null,
  detectedAt: null,
} as const satisfies Partial<Clock>;

function started(change: Extract<ClockChange, { op: 'start' }>, round: number): Clock {
  // Every field by its name: with a spread of either object this was a tenth of a submission.
  const { no, kind, window, limit, startedAt, budgetMs, due, provisional, marks } = change;
  const { term, remainingMs, status, stoppedAt, history, breachedAt, detectedAt } = FRESH_CLOCK;
  return {
    no,
    kind,
    round,
    term,
    window,
    limit,
    startedAt,
    budgetMs,
    due,
    remainingMs,
    status,
    stoppedAt,
    history,
    provisional,
    breachedAt,
    detectedAt,
    marks,
  };
}

function changed(clock: Clock, change: Exclude<ClockChange, { op: 'start' }>): Clock {
  switch (change.op) {
    case 'pause':
      // Marks ahead stop with the clock and are laid anew on resume; recorded ones stay (handbook 2, ladder).
      return {
        ...clock,
        status: 'paused',
        due: null,
        remainingMs: change.remainingMs,
        history: [...clock.history, { kind: 'pause', at: change.at }],
        marks: settled(clock.marks),
      };
    case 'resume':
      return {
        ...clock,
        status: 'running',
        due: change.due,
        remainingMs: null,
        history: [...clock.history, { kind: 'resume', at: change.at }],
        provisional: change.provisional,
        marks: change.marks,
      };
    case 'regrade':
      return {
        ...clock,
        term: clock.term + 1,
        history: [
          ...clock.history,
          { kind: 'regrade', at: change.at, limit: change.limit, was: clock.limit },
        ],
        limit: change.limit,
        budgetMs: change.budgetMs,
        due: change.due,
        provisional: change.provisional,
        marks: change.marks,
      };
    case 'stop':
      return { ...clock, status: 'stopped', stoppedAt: change.at, marks: settled(clock.marks) };
    case 'mark':
      return marked(clock, change);
  }
}

function marked(clock: Clock, change: Extract<ClockChange, { op: 'mark' }>): Clock {
  const breaches = change.at === clock.due;
  return {
    ...clock,
    marks: clock.marks.map((m) => (m.rung === change.rung ? { ...m, status: 'recorded' as const } : m)),
    breachedAt: breaches ? change.at : clock.breachedAt,
    detectedAt: breaches ? change.detectedAt : clock.detectedAt,
  };
}

function settled(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((m) => m.status !== 'pending');
}
