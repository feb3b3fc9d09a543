import type { StoredEvent } from '@bihuan/db/problem/history.repository.js';
import type { EventDraft } from '@bihuan/domain/problem/events.js';
import { evolve } from '@bihuan/domain/problem/evolve.js';
import type { Clock, ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { emptyRecord } from '@bihuan/domain/problem/submission.js';
import { digest } from '../problem/canonical.js';
import type { Fault } from './chain.js';

/** The record that the stored events give, applied one by one to nothing (I1). */
export function replayHistory(problemId: string, events: readonly StoredEvent[]): ProblemRecord {
  return events.map(toDraft).reduce(evolve, emptyRecord(problemId));
}

function toDraft(row: StoredEvent): EventDraft {
  const payload = row.payload as unknown as Pick<EventDraft, 'facts' | 'outcome' | 'tells' | 'bumpsVersion'>;
  return {
    ...payload,
    kind: row.kind as EventDraft['kind'],
    occurredAt: Date.parse(`${row.occurred_at.slice(0, -3)}Z`),
    actor: { kind: row.actor_kind as EventDraft['actor']['kind'], id: row.actor_id },
    isPublic: row.is_public,
    effectKey: row.effect_key,
  };
}

/** Where the stored rows differ from what the events say (I1). A row that is ahead of its events lost some. */
export function replayFault(stored: ProblemRecord, events: readonly StoredEvent[]): Fault | undefined {
  const { id: problemId, seq } = stored.problem;
  if (seq !== events.length) {
    const detail = `the row counts ${seq} events, the history has ${events.length}`;
    return {
      problemId,
      seq: Math.min(seq, events.length) + 1,
      fault: seq > events.length ? 'truncated' : 'row',
      detail,
    };
  }
  const replayed = replayHistory(problemId, events);
  const field = differing(stored.problem, replayed.problem);
  if (field) return { problemId, fault: 'row', detail: `problem.${field} is not what its events say` };
  const clock = differingClock(stored.clocks, replayed.clocks);
  if (clock) return { problemId, fault: 'replay', detail: `${clock} is not what its events say` };
  for (const part of ['tasks', 'approvals', 'tries'] as const) {
    if (digest(stored[part]) !== digest(replayed[part])) {
      return { problemId, fault: 'replay', detail: `${part} are not what the events say` };
    }
  }
  return undefined;
}

function differingClock(stored: readonly Clock[], replayed: readonly Clock[]): string | undefined {
  if (stored.length !== replayed.length) return `the number of clocks (${stored.length})`;
  for (const [i, clock] of stored.entries()) {
    const other = replayed[i];
    const field = other && differing(clock, other);
    if (field) return `clock ${clock.no} (${clock.kind}): ${field}`;
  }
  return undefined;
}

function differing<T extends object>(stored: T, replayed: T): string | undefined {
  const fields = Object.keys(replayed) as (keyof T & string)[];
  return fields.find((f) => digest({ v: stored[f] }) !== digest({ v: replayed[f] }));
}
