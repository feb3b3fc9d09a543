import type { Env } from '../sla/env.js';
import { endOfNthDay } from '../working-time/nth-day.js';
import { localDate, localMinutes } from '../working-time/zone.js';
import type { Calendar, Instant } from '../working-time/types.js';
import type { Policy } from '../policy/policy.js';
import { liveClock, type Problem, type ProblemRecord, type Task } from './problem.js';

const NOON = 12 * 60;

/** The local half-day of an instant: tries of one half-day count once (T15). */
export function halfDay(calendar: Calendar, at: Instant): string {
  return `${localDate(calendar, at)} ${localMinutes(calendar, at) < NOON ? 'am' : 'pm'}`;
}

/** Half-days with a try since the limit for the reply has passed, the present instant included (T15). */
export function triesAfterReplyLimit(record: ProblemRecord, env: Env): number {
  const from = liveClock(record, 'reply')?.due ?? env.now;
  const days = record.tries.filter((t) => t.purpose === 'reply' && t.at >= from).map((t) => t.halfDay);
  return new Set([...days, halfDay(env.calendar, env.now)]).size;
}

/** Follow-up calls of this round that nobody has made yet (T30). */
export function openCalls(record: ProblemRecord): readonly Task[] {
  return record.tasks.filter((t) => t.round === record.problem.round && t.doneAt === null);
}

/** The calls T30 asks for: a 10 % sample of simple problems, one for complex, three for challenging. */
export function callsToPlan(problem: Problem, policy: Policy): number {
  const wanted = policy.followUpCalls[problem.difficulty];
  return problem.difficulty === 'simple' && !isSampled(problem.id, policy.simpleSamplePercent) ? 0 : wanted;
}

/** Spreads the calls over the evaluation days, the last on the last one. */
export function planCalls(record: ProblemRecord, env: Env): readonly Task[] {
  const { problem, tasks } = record;
  const count = callsToPlan(problem, env.policy);
  const limit = env.policy.limits.evaluation[problem.difficulty];
  const first = tasks.reduce((max, t) => Math.max(max, t.no), 0) + 1;
  return Array.from({ length: count }, (_, i) => {
    const day = Math.max(1, Math.ceil((limit.n * (i + 1)) / count));
    const due = endOfNthDay(env.calendar, env.now, day).at;
    return { no: first + i, kind: 'follow_up_call', round: problem.round, due, doneAt: null };
  });
}

/** The sample depends on the id alone: nobody can pick it (I10). The last byte of a UUIDv7 is random. */
function isSampled(id: string, percent: number): boolean {
  return parseInt(id.slice(-2), 16) < (256 * percent) / 100;
}
