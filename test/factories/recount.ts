import type { Outcome } from '@bihuan/domain/problem/events.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Office } from './office.js';

/** What handbook 3 says of one problem, read from its events alone: no clock rows, none of the report's SQL. */
export interface Verdicts {
  readonly id: string;
  /** Undefined = not in the base. */
  readonly resolution?: { readonly due: Instant; readonly onTime: boolean };
  readonly dispatches: readonly { readonly window: string; readonly at: Instant; readonly onTime: boolean }[];
}

interface StoredEvent {
  readonly problem_id: string;
  readonly kind: string;
  readonly at: Instant;
  readonly outcome: Outcome;
}

interface Dispatch {
  readonly window: string;
  readonly at: Instant;
  /** Null while a return is pending, or for ever when it was upheld. */
  limit: Instant | null;
  onTime: boolean | 'open' | 'taken away';
}

/** Recounts every problem of the office as of `now`: the deliberately naive oracle of the report. */
export async function recount(office: Office, now: Instant): Promise<Verdicts[]> {
  const events = await office.database.run<StoredEvent>(
    `select problem_id, kind, occurred_at as at, payload->'outcome' as outcome from event order by problem_id, seq`,
  );
  const ids = [...new Set(events.map((e) => e.problem_id))];
  return ids.map((id) => judge(id, firstRound(events.filter((e) => e.problem_id === id)), now));
}

/** Events until a second round begins. */
function firstRound(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const next = events.findIndex((e) => (e.outcome.row?.round ?? 1) > 1);
  return next < 0 ? events : events.slice(0, next);
}

function judge(id: string, events: readonly StoredEvent[], now: Instant): Verdicts {
  let due: Instant | null = null;
  let resolved: Instant | undefined;
  let left: Instant | undefined;
  const dispatches: Dispatch[] = [];
  for (const event of events) {
    const row = event.outcome.row ?? {};
    if ('due' in row) due = row.due ?? null;
    if (event.kind === 'answered') resolved = event.at;
    if (['withdrawn', 'lapsed'].includes(event.kind) && resolved === undefined) left = event.at;
    follow(event, dispatches, event.kind === 'withdrawn' || event.kind === 'lapsed');
  }
  const isOut = due === null || (left !== undefined && left <= due);
  const isJudged = due !== null && (resolved !== undefined || now > due);
  return {
    id,
    ...(due !== null && isJudged && !isOut
      ? { resolution: { due, onTime: resolved !== undefined && resolved <= due } }
      : {}),
    dispatches: dispatches.flatMap((d) => {
      const isLate = d.onTime === 'open' && d.limit !== null && now > d.limit;
      if (isLate) return [{ window: d.window, at: d.at, onTime: false }];
      return typeof d.onTime === 'boolean' ? [{ window: d.window, at: d.at, onTime: d.onTime }] : [];
    }),
  };
}

/** Follows the dispatches to windows and how each of them ended. */
function follow(event: StoredEvent, dispatches: Dispatch[], leaves: boolean): void {
  const clocks = event.outcome.clocks ?? [];
  const last = dispatches.at(-1);
  const waits = last?.onTime === 'open';
  const isPast = last !== undefined && last.limit !== null && event.at > last.limit;
  if (last && waits && event.kind === 'accepted') last.onTime = !isPast;
  else if (last && waits && isPast) last.onTime = false;
  else if (last && waits && event.kind === 'returned') last.limit = null;
  else if (last && waits && (event.kind === 'return_upheld' || leaves)) last.onTime = 'taken away';
  else if (last && waits && event.kind === 'return_refused') {
    for (const change of clocks) if (change.op === 'resume' && 'due' in change) last.limit = change.due;
  }
  for (const change of clocks) {
    if (change.op !== 'start' || change.kind !== 'acceptance') continue;
    dispatches.push({ window: change.window ?? '', at: event.at, limit: change.due, onTime: 'open' });
  }
}
