import { isWho, type Actor } from '../access/actor.js';
import { DomainError } from '../errors.js';
import type { Env } from '../sla/env.js';
import { clockChanges } from './clock-effects.js';
import { COMPOSITES, type Command, type CommandName } from './commands.js';
import { CONDITIONS } from './conditions.js';
import type { AnyFacts, Context } from './context.js';
import type { EventDraft, Outcome, RowPatch } from './events.js';
import { evolve } from './evolve.js';
import { GUARDS } from './guards.js';
import { transitionsOf } from './lifecycle.js';
import type { Transition } from './transition.js';
import { PATCHES } from './patches.js';
import type { Approval, ProblemRecord, State } from './problem.js';

/** The outcome of a decision: events in order, and the record they lead to. */
export interface Decision {
  readonly events: readonly EventDraft[];
  readonly record: ProblemRecord;
}

/**
 * Decides one command on a settled record. Pure: the same record, command, actor and env give the same events.
 * @throws DomainError `wrong_state` (conflict), `forbidden`, or the reason of the guard that does not hold.
 */
export function decide(record: ProblemRecord, command: Command, actor: Actor, env: Env): Decision {
  const steps = COMPOSITES[command.name];
  if (steps) return decideSteps(record, steps, command.facts, actor, env);
  return decideOne(record, command.name, command.facts, actor, env);
}

/** On-the-spot completion takes the steps that the state still asks for, all or none. */
function decideSteps(
  record: ProblemRecord,
  steps: readonly CommandName[],
  facts: AnyFacts,
  actor: Actor,
  env: Env,
): Decision {
  const start = steps.findIndex((name) =>
    transitionsOf(name).some((t) => t.from.includes(record.problem.state)),
  );
  if (start < 0) throw wrongState(steps[0] ?? 'complete', record.problem.state);
  return steps.slice(start).reduce<Decision>(
    (done, name) => {
      const next = decideOne(done.record, name, { ...facts, complete: true }, actor, env);
      return { events: [...done.events, ...next.events], record: next.record };
    },
    { events: [], record },
  );
}

function decideOne(
  record: ProblemRecord,
  name: CommandName,
  facts: AnyFacts,
  actor: Actor,
  env: Env,
): Decision {
  const context: Context = { record, actor, facts, env };
  const transition = pick(name, context);
  for (const guard of transition.guards) {
    const refusal = GUARDS[guard](context);
    if (refusal) throw refusal;
  }
  const event = draft(transition, context);
  return { events: [event], record: evolve(record, event) };
}

/** The first row whose state, person and conditions fit; the refusal names what did not. */
function pick(name: CommandName, context: Context): Transition {
  const { state } = context.record.problem;
  const rows = transitionsOf(name);
  const fromHere = rows.filter((t) => t.from.includes(state));
  if (fromHere.length === 0) throw wrongState(name, state);
  const theirs = fromHere.filter((t) =>
    t.who.some((who) => isWho(context.actor, who, context.record.problem)),
  );
  if (theirs.length === 0) {
    const who = [...new Set(fromHere.flatMap((t) => t.who))].join(', ');
    throw new DomainError('forbidden', 'forbidden', `'${name}' is for: ${who}.`);
  }
  const row = theirs.find((t) => t.when.every((condition) => CONDITIONS[condition](context)));
  if (!row) throw wrongState(name, state);
  return row;
}

function wrongState(name: string, state: State): DomainError {
  return new DomainError(
    'wrong_state',
    'conflict',
    `'${name}' is not possible while the problem is '${state}'.`,
    { state },
  );
}

function draft(transition: Transition, context: Context): EventDraft {
  const patched = merge(transition.patches.map((name) => PATCHES[name](context)));
  const row: RowPatch = { ...patched.row, ...stateAfter(transition, context.record) };
  const approvals = [...(patched.approvals ?? []), ...endedAsks(context.record, patched, row)];
  const after: Context = {
    ...context,
    record: { ...context.record, problem: { ...context.record.problem, ...row } },
  };
  const clocks = clockChanges(transition.clocks, context.record, after);
  const promise = clocks.promise === undefined ? {} : clocks.promise;
  return {
    kind: transition.event,
    occurredAt: context.env.now,
    actor: context.actor.ref,
    facts: { ...factsOf(transition, context), ...placed(transition, context, row) },
    outcome: { ...patched, approvals, row: { ...row, ...promise }, clocks: clocks.changes },
    tells: transition.tells,
    bumpsVersion: transition.bumpsVersion,
    isPublic: transition.isPublic,
    effectKey: null,
  };
}

function stateAfter({ to }: Transition, { problem }: ProblemRecord): RowPatch {
  if (to === 'same') return {};
  if (to !== 'before_return') return { state: to };
  const from = problem.returnedFrom;
  return from ? { state: from.state, window: from.window } : {};
}

/** An ask is about the state, window and round it was made in: with them it ends, unless this very event decides it. */
function endedAsks(
  { problem, approvals }: ProblemRecord,
  patched: Outcome,
  row: RowPatch,
): readonly Approval[] {
  const moved = (['state', 'window', 'round'] as const).some(
    (f) => row[f] !== undefined && row[f] !== problem[f],
  );
  if (!moved) return [];
  const decided = patched.approvals?.map(({ no }) => no) ?? [];
  return approvals
    .filter((a) => a.status === 'pending' && !decided.includes(a.no))
    .map((a) => ({ ...a, status: 'withdrawn' }));
}

function merge(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce<Outcome>(
    (all, one) => ({
      row: { ...all.row, ...one.row },
      tasks: [...(all.tasks ?? []), ...(one.tasks ?? [])],
      approvals: [...(all.approvals ?? []), ...(one.approvals ?? [])],
      tries: [...(all.tries ?? []), ...(one.tries ?? [])],
    }),
    {},
  );
}

/** The facts of the command, with what a reader of the history asks first: from where, and by which window. */
function factsOf(
  transition: Transition,
  { facts, record: { problem } }: Context,
): Readonly<Record<string, unknown>> {
  const returnedBy =
    problem.returnedFrom?.window ?? (transition.event === 'returned' ? problem.window : undefined);
  return { ...facts, transition: transition.id, from: problem.state, ...(returnedBy ? { returnedBy } : {}) };
}

/**
 * T4: what was chosen, all of it, beside what was proposed. Another difficulty than before is a regrade that is logged here
 * and does not use up the one of T16.
 */
function placed({ patches }: Transition, { record: { problem } }: Context, row: RowPatch): object {
  if (!patches.includes('place')) return {};
  const { window, problemType, difficulty } = row;
  const regraded = difficulty === problem.difficulty ? {} : { regradedFrom: problem.difficulty };
  return { window, problemType, difficulty, ...regraded };
}
