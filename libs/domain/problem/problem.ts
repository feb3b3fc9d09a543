import type { Instant, Limit } from '../working-time/types.js';

export const STATES = [
  'submitted',
  'triage',
  'dispatched',
  'in_review',
  'in_progress',
  'resolved',
  'closed',
  'awaiting_enterprise',
  'external_procedure',
  'arbitration',
  'registered',
] as const;
/** The one state a problem is in (handbook 2). */
export type State = (typeof STATES)[number];

/** Open = every state except `resolved` and `closed` (handbook 2). */
export const OPEN_STATES: readonly State[] = STATES.filter((s) => s !== 'resolved' && s !== 'closed');

export const DIFFICULTIES = ['simple', 'complex', 'challenging'] as const;
/** Difficulty 难易程度: one, two or five working days. */
export type Difficulty = (typeof DIFFICULTIES)[number];

export const CLOSING_CODES = [
  'solved',
  'solved_silent',
  'explained',
  'registered_done',
  'disputed',
  'withdrawn',
  'merged',
  'not_accepted',
  'lapsed',
  'split',
  'referred',
] as const;
export type ClosingCode = (typeof CLOSING_CODES)[number];

/** Results an answer may have; the closing code follows it (handbook 2). */
export const ANSWER_RESULTS = ['solved', 'explained', 'registered_done'] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

export const CLOCK_KINDS = [
  'promise',
  'triage',
  'acceptance',
  'return_decision',
  'review',
  'reply',
  'evaluation',
  'delay_reason',
  'call',
  'follow_up_call',
  'slip',
  'objection',
  'final_opinion',
] as const;
/** The clocks of handbook 2, Limits; `promise` is the enterprise's, the others belong to one step. */
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** The escalation ladder, lowest first (handbook 2). */
export const LADDER = ['A1', 'A2', 'E0', 'E1', 'E2', 'E3', 'E4'] as const;
export const RUNGS = [...LADDER, 'R1', 'R2', 'passed'] as const;
/** A1–E4: the ladder; R1, R2: reminders to the enterprise; `passed`: the limit of any other clock. */
export type Rung = (typeof RUNGS)[number];

/** An instant on a clock that must be recorded once it has passed. */
export interface Mark {
  readonly rung: Rung;
  readonly at: Instant;
  /** `not_applicable`: lay in the past when the clock was made, so it is never fired (handbook 2). */
  readonly status: 'pending' | 'recorded' | 'not_applicable';
}

/** What has moved a clock's due so far; `was` is the limit before a regrading. */
export type ClockPast =
  | { readonly kind: 'pause' | 'resume'; readonly at: Instant }
  | { readonly kind: 'regrade'; readonly at: Instant; readonly limit: Limit; readonly was: Limit };

/** One clock row. `no` counts the clocks of a problem from 1 and never changes. */
export interface Clock {
  readonly no: number;
  readonly kind: ClockKind;
  readonly round: number;
  /** Ends by extension or regrading, not by pause; part of the effect key. */
  readonly term: number;
  readonly window: string | null;
  readonly limit: Limit;
  readonly startedAt: Instant;
  /** Working time of the whole limit, in ms; a pause does not change it. */
  readonly budgetMs: number;
  /** Null while paused: then `remainingMs` holds what is left, exact to the ms. */
  readonly due: Instant | null;
  readonly remainingMs: number | null;
  readonly status: 'running' | 'paused' | 'stopped';
  readonly stoppedAt: Instant | null;
  /** Recomputing from these and the first limit gives the stored due (I2). */
  readonly history: readonly ClockPast[];
  readonly provisional: boolean;
  readonly breachedAt: Instant | null;
  readonly detectedAt: Instant | null;
  readonly marks: readonly Mark[];
}

/** A dated duty of a person: here the calls of T30 by the follow-up clerk. */
export interface Task {
  readonly no: number;
  readonly kind: 'follow_up_call';
  readonly round: number;
  readonly due: Instant;
  readonly doneAt: Instant | null;
}

/** One ask of the approval mechanism (handbook 2, Approvals). */
export interface Approval {
  readonly no: number;
  readonly kind: 'return';
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly status: 'pending' | 'granted' | 'refused' | 'withdrawn';
}

/** A call to the enterprise that nobody answered counts once a half-day (T15). */
export interface Try {
  readonly at: Instant;
  readonly purpose: 'reply' | 'evaluation';
  readonly outcome: 'reached' | 'no_answer';
  /** `2026-03-02 am`: local half-day. */
  readonly halfDay: string;
}

/** The row of a problem: what events have made of it so far. */
export interface Problem {
  readonly id: string;
  readonly number: string;
  readonly region: string;
  readonly enterpriseId: string;
  readonly channel: string;
  readonly state: State;
  readonly closingCode: ClosingCode | null;
  readonly window: string | null;
  /** Every window that has had the problem, the present one included: they may go on reading it (I9). */
  readonly windows: readonly string[];
  readonly problemType: string | null;
  readonly difficulty: Difficulty;
  readonly urgent: boolean;
  readonly confidential: boolean;
  /** Permanent once set (I8). */
  readonly overdue: boolean;
  readonly escalationRung: Rung | null;
  readonly handler: string | null;
  /** Handlers of rounds that ended in a rework: none of them takes one (T8, T29). */
  readonly formerHandlers: readonly string[];
  readonly round: number;
  readonly reworks: number;
  /** Reopenings by the enterprise: one is free (T32). */
  readonly reopenings: number;
  readonly everAccepted: boolean;
  readonly submittedAt: Instant;
  readonly due: Instant | null;
  readonly provisional: boolean;
  readonly targetDate: string | null;
  readonly result: AnswerResult | null;
  readonly grade: number | null;
  readonly resolvedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Withdrawn with a working day or less left: somebody looks whether the firm was talked into it (T31). */
  readonly withdrawnNearDue: boolean;
  /** Where a pending return came from; a refused one goes back there (T9b). */
  readonly returnedFrom: { readonly state: State; readonly window: string } | null;
  /** Windows whose return was refused: no further return by them (T9b). */
  readonly noReturnBy: readonly string[];
  /** An upheld return in this round: the next one is for arbitration (T10). */
  readonly returnUpheld: boolean;
  /** The round in which the one gap notice was given (I4). */
  readonly noticeRound: number | null;
  readonly calendarVersion: string;
  readonly policyVersion: string;
  readonly version: number;
  readonly seq: number;
  readonly lastEventAt: Instant;
}

/** Everything the door locks, reads, decides on and writes: one problem with its clocks, tasks, asks and tries. */
export interface ProblemRecord {
  readonly problem: Problem;
  readonly clocks: readonly Clock[];
  readonly tasks: readonly Task[];
  readonly approvals: readonly Approval[];
  readonly tries: readonly Try[];
}

/** The clock of that kind which runs or is paused, if any: a kind has at most one live clock. */
export function liveClock(record: ProblemRecord, kind: ClockKind): Clock | undefined {
  return record.clocks.find((c) => c.kind === kind && c.status !== 'stopped');
}

/** True in every state except `resolved` and `closed`. */
export function isOpen(problem: Problem): boolean {
  return problem.state !== 'resolved' && problem.state !== 'closed';
}
