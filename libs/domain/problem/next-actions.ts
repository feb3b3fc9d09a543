import { isWho, type Actor } from '../access/actor.js';
import type { Env } from '../sla/env.js';
import type { Instant } from '../working-time/types.js';
import type { CommandName } from './commands.js';
import type { AnyFacts, Context } from './context.js';
import { GUARDS, type GuardName } from './guards.js';
import { LIFECYCLE } from './lifecycle.js';
import type { Transition } from './transition.js';
import { liveClock, type ClockKind, type ProblemRecord, type State } from './problem.js';

/** Something the caller may do now, and until when it is asked for. */
export interface NextAction {
  readonly name: CommandName;
  readonly until?: Instant;
}

/** Guards that ask about the body of the command: whether they hold cannot be known before it is given. */
const ABOUT_THE_BODY: readonly GuardName[] = [
  'windowExists',
  'anotherWindow',
  'suggestsAnotherWindow',
  'namesItems',
  'toAnotherClerk',
  'consentRecorded',
  'askPending',
  'deciderIsNotAsker',
  'isAsker',
  'targetAhead',
];

/** The clock that a state is waiting on: its due is the `until` of the actions that move on. */
const WAITS_ON: Partial<Record<State, readonly ClockKind[]>> = {
  triage: ['return_decision', 'triage'],
  dispatched: ['acceptance'],
  in_review: ['review'],
  awaiting_enterprise: ['reply'],
  in_progress: ['promise'],
  resolved: ['final_opinion', 'objection', 'evaluation'],
};

/** What this actor may do now; every action named here passes `decide` with a well-formed body. */
export function nextActions(record: ProblemRecord, actor: Actor, env: Env): readonly NextAction[] {
  const names = new Map<CommandName, Instant | undefined>();
  for (const row of LIFECYCLE) {
    if (names.has(row.command) || !isOpenTo(row, record, actor, env)) continue;
    names.set(row.command, row.to === 'same' || row.command === 'withdraw' ? undefined : untilOf(record));
  }
  if (names.has('accept') || (names.has('notify') && record.problem.state === 'in_review')) {
    if (isSigner(record, actor, env)) names.set('complete', untilOf(record));
  }
  return [...names].map(([name, until]) => (until === undefined ? { name } : { name, until }));
}

function isOpenTo(row: Transition, record: ProblemRecord, actor: Actor, env: Env): boolean {
  if (!row.from.includes(record.problem.state)) return false;
  if (!row.who.some((who) => isWho(actor, who, record.problem))) return false;
  if (row.command === 'decide' && !record.approvals.some((a) => a.status === 'pending')) return false;
  if (row.command === 'withdraw-ask' && !asksOf(record, actor)) return false;
  const context: Context = { record, actor, facts: probe(row), env };
  return row.guards.every((guard) => ABOUT_THE_BODY.includes(guard) || GUARDS[guard](context) === undefined);
}

function asksOf({ approvals }: ProblemRecord, { ref }: Actor): boolean {
  return approvals.some((a) => a.status === 'pending' && a.askedBy === ref.id);
}

/** A body that answers as favourably as possible: the question is whether any body would pass. */
function probe(row: Transition): AnyFacts {
  return row.command === 'answer' ? { result: 'solved' } : {};
}

function isSigner(record: ProblemRecord, actor: Actor, env: Env): boolean {
  return GUARDS.signsAtThisLevel({ record, actor, facts: { result: 'solved' }, env }) === undefined;
}

function untilOf(record: ProblemRecord): Instant | undefined {
  const kinds = WAITS_ON[record.problem.state] ?? [];
  const clock = kinds.map((kind) => liveClock(record, kind)).find((c) => c?.status === 'running');
  return clock?.due ?? undefined;
}
