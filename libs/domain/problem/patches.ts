import { workingMsBetween } from '../working-time/counting.js';
import { isFirm, type Context } from './context.js';
import type { Outcome, RowPatch } from './events.js';
import { halfDay, openCalls, planCalls } from './follow-up.js';
import type { Approval, ClosingCode, Problem, Try } from './problem.js';

type Patch = (c: Context) => Outcome;

const MINUTE = 60_000;

const set = (row: RowPatch): Outcome => ({ row });

/** What a row of the life-cycle changes besides state and clocks (the `patches` column). */
export const PATCHES = {
  place: ({ record: { problem }, facts }) => {
    const window = facts.window ?? problem.window;
    return set({
      window,
      windows: window === null ? problem.windows : withWindow(problem, window),
      problemType: facts.problemType === undefined ? keptType(problem, window) : facts.problemType,
      difficulty: facts.difficulty ?? problem.difficulty,
      handler: null,
    });
  },
  takeHandler: ({ actor }) => set({ handler: actor.ref.id, everAccepted: true }),
  setHandler: ({ actor }) => set({ handler: actor.ref.id }),
  clearHandler: () => set({ handler: null }),
  passHandler: ({ facts }) => set({ handler: facts.to ?? null }),
  rememberReturn: ({ record: { problem } }) =>
    set({ returnedFrom: { state: problem.state, window: problem.window ?? '' } }),
  upholdReturn: () => set({ returnedFrom: null, returnUpheld: true }),
  refuseReturn: ({ record: { problem } }) =>
    set({ returnedFrom: null, noReturnBy: [...problem.noReturnBy, problem.returnedFrom?.window ?? ''] }),
  askReturn: (c) => ({ approvals: [newAsk(c)] }),
  grantAsk: (c) => ({ approvals: decidedAsks(c, 'granted') }),
  refuseAsk: (c) => ({ approvals: decidedAsks(c, 'refused') }),
  withdrawAsk: (c) => ({ approvals: decidedAsks(c, 'withdrawn') }),
  rememberNotice: ({ record }) => set({ noticeRound: record.problem.round }),
  setTargetDate: ({ facts }) => set({ targetDate: facts.targetDate ?? null }),
  resolve: ({ facts, env }) => set({ result: facts.result ?? 'solved', resolvedAt: env.now }),
  planFollowUpCalls: ({ record, env }) => ({ tasks: planCalls(record, env) }),
  /** What a follow-up clerk finds out is not the enterprise's grade. */
  setGrade: (c) => (isFirm(c) ? set({ grade: c.facts.grade ?? null }) : {}),
  raiseE4: () => set({ escalationRung: 'E4' }),
  newRound: ({ record: { problem } }) =>
    set({
      round: problem.round + 1,
      handler: null,
      result: null,
      resolvedAt: null,
      returnUpheld: false,
      noReturnBy: [],
      returnedFrom: null,
      targetDate: null,
    }),
  countRework: ({ record: { problem } }) =>
    set({
      reworks: problem.reworks + 1,
      formerHandlers:
        problem.handler === null ? problem.formerHandlers : [...problem.formerHandlers, problem.handler],
    }),
  reopen: ({ record, actor }) =>
    set({
      closingCode: null,
      closedAt: null,
      grade: null,
      reopenings: record.problem.reopenings + (actor.memberships.some((m) => m.enterpriseId) ? 1 : 0),
    }),
  closeByResult: (c) => set(closed(c, c.record.problem.result ?? 'solved')),
  closeSilent: (c) => set(closed(c, silentCode(c.record.problem))),
  closeDisputed: (c) => set(closed(c, 'disputed')),
  closeLapsed: (c) => set(closed(c, 'lapsed')),
  closeWithdrawn: (c) => set(closed(c, 'withdrawn')),
  addTry: (c) => ({ tries: [newTry(c)] }),
  doneCall: ({ record, env }) => {
    const [next] = openCalls(record);
    return next ? { tasks: [{ ...next, doneAt: env.now }] } : {};
  },
  flagLateWithdrawal: ({ record, env }) => {
    const { due } = record.problem;
    if (due === null || due < env.now) return {};
    const left = workingMsBetween(env.calendar, env.now, due);
    return set({ withdrawnNearDue: left <= env.policy.withdrawalFlagMinutes * MINUTE });
  },
} as const satisfies Record<string, Patch>;

export type PatchName = keyof typeof PATCHES;

/** Silence turns only `solved` into `solved_silent`; any other result keeps its own code (handbook 2). */
export function silentCode(problem: Problem): ClosingCode {
  return problem.result === 'solved' || problem.result === null ? 'solved_silent' : problem.result;
}

function closed({ env }: Context, closingCode: ClosingCode): RowPatch {
  return { closingCode, closedAt: env.now };
}

function withWindow(problem: Problem, window: string): readonly string[] {
  return problem.windows.includes(window) ? problem.windows : [...problem.windows, window];
}

/** A type belongs to its window (`window.type`): another window forgets it. */
function keptType(problem: Problem, window: string | null): string | null {
  return problem.problemType?.startsWith(`${window}.`) ? problem.problemType : null;
}

function newAsk({ record, actor, env, facts }: Context): Approval {
  const no = record.approvals.reduce((max, a) => Math.max(max, a.no), 0) + 1;
  const asked = { suggestedWindow: facts.suggestedWindow };
  return {
    no,
    kind: 'return',
    askedBy: actor.ref.id ?? '',
    askedAt: env.now,
    facts: asked,
    status: 'pending',
  };
}

function decidedAsks({ record, facts }: Context, status: Approval['status']): readonly Approval[] {
  return record.approvals.filter((a) => a.no === facts.approvalNo).map((a) => ({ ...a, status }));
}

function newTry({ record, env, facts }: Context): Try {
  const purpose = record.problem.state === 'resolved' ? 'evaluation' : 'reply';
  const half = halfDay(env.calendar, env.now);
  return { at: env.now, purpose, outcome: facts.outcome ?? 'no_answer', halfDay: half };
}
