import { calendarFor, type Env } from '../sla/env.js';
import { pauseClock, regradeClock, resumeClock, startClock } from '../sla/clocks.js';
import { promiseBroken, type Context } from './context.js';
import type { ClockChange, RowPatch } from './events.js';
import type { ClockEffect } from './transition.js';
import { liveClock, type Clock, type ClockKind, type ProblemRecord } from './problem.js';

const MINUTE = 60_000;

/** What a row's clock effects come to; `promise` mirrors the promise clock into the row. */
export interface ClockOutcome {
  readonly changes: readonly ClockChange[];
  readonly promise?: RowPatch;
}

/** Turns the `clocks` column of a row into changes of the record's clocks, in order. */
export function clockChanges(
  effects: readonly ClockEffect[],
  before: ProblemRecord,
  after: Context,
): ClockOutcome {
  const first = before.clocks.reduce((max, c) => Math.max(max, c.no), 0) + 1;
  const changes: ClockChange[] = [];
  for (const effect of effects) {
    const started = changes.filter((c) => c.op === 'start').length;
    changes.push(...apply(effect, before, after, first + started));
  }
  changes.push(...regraded(before, after));
  const promise = mirrored(changes, before);
  return promise ? { changes, promise } : { changes };
}

function apply(
  effect: ClockEffect,
  before: ProblemRecord,
  after: Context,
  no: number,
): readonly ClockChange[] {
  const [op, kind] = effect.split(':') as [string, ClockKind | 'all'];
  const { env, record } = after;
  if (op === 'stop') return live(before, kind).map((clock) => ({ op: 'stop', no: clock.no, at: env.now }));
  if (kind === 'all') return [];
  if (op === 'start') return [startClock(record, kind, env, no)];
  const clock = liveClock(before, kind);
  if (!clock) return [];
  if (op === 'pause' && clock.status === 'running' && clock.due !== null) {
    return [pauseClock(clock, env.now, calendarFor(kind, record.problem, env))];
  }
  if (op === 'resume' && clock.status === 'paused') {
    return [resumeClock(record, clock, env, floorOf(clock, before, env))];
  }
  return [];
}

function live(record: ProblemRecord, kind: ClockKind | 'all'): readonly Clock[] {
  return record.clocks.filter((c) => c.status !== 'stopped' && (kind === 'all' || c.kind === kind));
}

/** T14: after a reply the review clock has at least an hour; a refused return gives back exactly what was left. */
function floorOf(clock: Clock, before: ProblemRecord, { policy }: Env): number {
  const afterReply = clock.kind === 'review' && before.problem.state === 'awaiting_enterprise';
  return afterReply ? policy.reviewFloorMinutes * MINUTE : 0;
}

/** T4, T9b: another difficulty than before moves the promise, unless it is broken already (T21). */
function regraded(before: ProblemRecord, after: Context): readonly ClockChange[] {
  const promise = liveClock(before, 'promise');
  const { difficulty } = after.record.problem;
  if (difficulty === before.problem.difficulty || !promise || promise.status !== 'running') return [];
  return promiseBroken(before) ? [] : [regradeClock(promise, difficulty, after.env)];
}

/** The row shows the promise's due; null while it is paused: then there is a budget, not a date (handbook 3). */
function mirrored(changes: readonly ClockChange[], before: ProblemRecord): RowPatch | undefined {
  const promiseNo = liveClock(before, 'promise')?.no;
  const last = changes.findLast((c) =>
    c.op === 'start' ? c.kind === 'promise' : c.no === promiseNo && c.op !== 'stop',
  );
  if (!last || last.op === 'stop' || last.op === 'mark') return undefined;
  if (last.op === 'pause') return { due: null };
  return { due: last.due, provisional: last.provisional };
}
