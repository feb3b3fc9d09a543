import { DomainError } from '../errors.js';
import { addWorkingMs } from './counting.js';
import { dueOf, extendBy } from './due.js';
import { explainFloor, explainIgnored, explainPause, explainPending, explainRegrade } from './explain.js';
import { pauseAt, resumeAt } from './pause.js';
import { planOf } from './plan.js';
import type {
  Calendar,
  DayRule,
  DueChange,
  DueResult,
  Instant,
  Limit,
  ReplayedDue,
  Step,
  WorkingMs,
} from './types.js';

/** A regrading downward leaves at least half a working day. Source: handbook 2, T16 and Limits. */
const REGRADE_FLOOR_MS = 210 * 60_000;

/** What a history is replayed on. */
interface Base {
  readonly calendar: Calendar;
  readonly start: Instant;
  readonly dayRule: DayRule;
}

/** A due while its history is read; `due` or `remaining` is `null`, never both. */
interface Running {
  readonly due: Instant | null;
  readonly remaining: WorkingMs | null;
  readonly provisional: boolean;
  readonly steps: readonly Step[];
  /** What moved the due so far; a regrading replays it. */
  readonly applied: readonly DueChange[];
  /** Extensions granted while paused; they wait for a due to extend. */
  readonly pending: readonly number[];
  /** A pause after due was ignored: so is its end. */
  readonly ignoring: boolean;
}

/**
 * The due after its history. Each change moves the due as it stood; a regrading recomputes from the original start,
 * replays all pauses against the new base, then the extensions, and downward never leaves less than 210 working
 * minutes nor moves the due later (T16). After due nothing pauses, extends or regrades: such changes are told as
 * ignored. An extension granted while paused applies on resumption.
 * @param history in order of time, none before `start`, pauses and resumes alternating
 * @throws DomainError `history_invalid`, `limit_invalid`, `instant_invalid` (invalid); CalendarUnreachable
 */
export function replayDue(
  calendar: Calendar,
  start: Instant,
  limit: Limit,
  dayRule: DayRule,
  history: readonly DueChange[],
): ReplayedDue {
  const base = { calendar, start, dayRule };
  let running = begin(base, limit);
  let last = start;
  for (const change of history) {
    if (!(change.at >= last)) throw invalid('changes must be in order of time, none before the start');
    last = change.at;
    running = apply(base, running, change);
  }
  const { due, remaining, provisional, steps } = running;
  if (due !== null) return { paused: false, due, provisional, steps };
  return { paused: true, due: null, remaining: remaining ?? 0, provisional, steps };
}

function begin(base: Base, limit: Limit): Running {
  const { due, provisional, steps } = dueOf(base.calendar, base.start, limit, base.dayRule);
  return { due, remaining: null, provisional, steps, applied: [], pending: [], ignoring: false };
}

function apply(base: Base, running: Running, change: DueChange): Running {
  if (running.due !== null && change.kind !== 'resume' && change.at > running.due) {
    const steps = [...running.steps, explainIgnored(planOf(base.calendar), change)];
    return { ...running, steps, ignoring: running.ignoring || change.kind === 'pause' };
  }
  switch (change.kind) {
    case 'pause':
      return paused(base, running, change);
    case 'resume':
      return resumed(base, running, change);
    case 'extend':
      return extended(base, running, change);
    case 'regrade':
      return regraded(base, running, change);
  }
}

function paused(base: Base, running: Running, change: DueChange): Running {
  if (running.due === null) throw invalid('a pause began while another one lasted');
  const remaining = pauseAt(base.calendar, running.due, change.at);
  const steps = [...running.steps, explainPause(planOf(base.calendar), change.at, remaining)];
  return { ...running, due: null, remaining, steps, applied: [...running.applied, change] };
}

function resumed(base: Base, running: Running, change: DueChange): Running {
  if (running.ignoring) return { ...running, ignoring: false };
  if (running.remaining === null) throw invalid('a pause ended that had not begun');
  const back = resumeAt(base.calendar, running.remaining, change.at);
  const next = moved(
    { ...running, remaining: null, applied: [...running.applied, change], pending: [] },
    back,
  );
  return running.pending.reduce((state, days) => lengthened(base, state, days), next);
}

function extended(base: Base, running: Running, change: DueChange & { kind: 'extend' }): Running {
  const next = { ...running, applied: [...running.applied, change] };
  if (running.due !== null) return lengthened(base, next, change.workingDays);
  const steps = [...running.steps, explainPending(change.at, change.workingDays)];
  return { ...next, steps, pending: [...running.pending, change.workingDays] };
}

function regraded(base: Base, old: Running, change: DueChange & { kind: 'regrade' }): Running {
  const plan = planOf(base.calendar);
  const fresh = recounted(base, begin(base, change.limit), old.applied);
  const steps = [explainRegrade(plan, change.at, change.limit), ...fresh.steps];
  const next = { ...fresh, steps, applied: old.applied };
  if (old.due === null || fresh.due === null) {
    // Paused: the same rule on what is left instead of on the date.
    const [was, now] = [old.remaining ?? 0, fresh.remaining ?? 0];
    const remaining = now < was ? Math.min(was, Math.max(now, REGRADE_FLOOR_MS)) : now;
    return {
      ...next,
      remaining,
      steps: remaining === now ? steps : [...steps, explainPause(plan, change.at, remaining)],
    };
  }
  if (fresh.due >= old.due) return next;
  const floor = addWorkingMs(base.calendar, change.at, REGRADE_FLOOR_MS);
  const due = Math.min(old.due, Math.max(fresh.due, floor.at));
  if (due === fresh.due) return next;
  const provisional = fresh.provisional || old.provisional || floor.provisional;
  return { ...next, due, provisional, steps: [...steps, explainFloor(plan, change.at, due)] };
}

/** All pauses against the new base, then the extensions (handbook 3). A pause after the new base moves nothing. */
function recounted(base: Base, fresh: Running, applied: readonly DueChange[]): Running {
  let running = fresh;
  for (const change of applied) {
    if (change.kind === 'pause') {
      const after = running.due !== null && change.at > running.due;
      const open = !applied.some((c) => c.kind === 'resume' && c.at >= change.at);
      running = after && !open ? { ...running, ignoring: true } : paused(base, running, change);
    } else if (change.kind === 'resume') {
      running = resumed(base, running, change);
    }
  }
  for (const change of applied) if (change.kind === 'extend') running = extended(base, running, change);
  return running;
}

function lengthened(base: Base, running: Running, days: number): Running {
  return running.due === null ? running : moved(running, extendBy(base.calendar, running.due, days));
}

function moved(running: Running, result: DueResult): Running {
  const provisional = running.provisional || result.provisional;
  return { ...running, due: result.due, provisional, steps: [...running.steps, ...result.steps] };
}

function invalid(message: string): DomainError {
  return new DomainError('history_invalid', 'invalid', message);
}
