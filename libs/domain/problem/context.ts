import { holds, type Actor } from '../access/actor.js';
import type { Env } from '../sla/env.js';
import type { CommandFacts } from './commands.js';
import { liveClock, type ProblemRecord } from './problem.js';

/** Facts of any command: each row reads only those of its own command. */
export type AnyFacts = Partial<UnionToIntersection<CommandFacts[keyof CommandFacts]>>;

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never;

/** What conditions, guards and patches look at. */
export interface Context {
  readonly record: ProblemRecord;
  readonly actor: Actor;
  readonly facts: AnyFacts;
  readonly env: Env;
}

/** Does the actor speak for the enterprise whose problem it is? */
export function isFirm({ actor, record }: Pick<Context, 'actor' | 'record'>): boolean {
  return holds(actor, 'enterprise', record.problem) || holds(actor, 'agent', record.problem);
}

/** The promise of this round has passed its due: from then on nothing pauses, extends or regrades (T21). */
export function promiseBroken(record: ProblemRecord): boolean {
  return (liveClock(record, 'promise')?.breachedAt ?? null) !== null;
}

/** Has the limit of that live clock been recorded as passed? */
export function hasPassed(record: ProblemRecord, kind: Parameters<typeof liveClock>[1]): boolean {
  return liveClock(record, kind)?.marks.some((m) => m.rung === 'passed' && m.status === 'recorded') ?? false;
}
