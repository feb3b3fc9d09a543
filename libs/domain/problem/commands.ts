import type { AnswerResult, Difficulty } from './problem.js';

/**
 * The facts of each command: codes, numbers and ids. Words of people travel beside them as content
 * (handbook 4, Data) and never reach a decision. Names are the API's (handbook 10).
 */
export interface CommandFacts {
  readonly dispatch: Placement & Evidence;
  readonly accept: Nothing;
  readonly return: { readonly suggestedWindow: string };
  readonly decide: { readonly approvalNo: number; readonly grant: boolean };
  readonly 'withdraw-ask': { readonly approvalNo: number };
  readonly 'decide-return': { readonly uphold: boolean } & Partial<Placement> & Evidence;
  readonly notify: { readonly complete: boolean; readonly items: number };
  readonly reply: { readonly items: number };
  readonly answer: { readonly result: AnswerResult };
  readonly complete: { readonly result: AnswerResult };
  readonly 'explain-delay': { readonly targetDate: string };
  readonly evaluate: { readonly grade: number };
  readonly 'confirm-grade': Nothing;
  readonly 'order-rework': Nothing;
  readonly conclude: Nothing;
  readonly withdraw: { readonly consent: boolean };
  readonly reopen: Nothing;
  readonly note: Nothing;
  readonly progress: Nothing;
  readonly 'log-call': { readonly outcome: 'reached' | 'no_answer' };
  readonly claim: Nothing;
  readonly release: Nothing;
  readonly 'hand-over': { readonly to: string };
}

/** Where a problem goes, as a dispatcher says it. */
export interface Placement {
  readonly window: string;
  readonly problemType?: string | null;
  readonly difficulty?: Difficulty;
}

/** What the classifier said at submission: kept with the dispatcher's choice, never part of a body (T4, chosen vs proposed). */
export interface Proposed {
  readonly window: string;
  readonly problemType: string | null;
  readonly difficulty: Difficulty;
  /** Probability of `window`, 0–1. */
  readonly confidence: number;
  /** Version of the model that spoke. */
  readonly model: string;
}

interface Evidence {
  readonly proposed?: Proposed;
}

type Nothing = Readonly<Record<never, never>>;

export type CommandName = keyof CommandFacts;

/** A command of a person or program, without its words. */
export type Command = {
  readonly [N in CommandName]: { readonly name: N; readonly facts: CommandFacts[N] };
}[CommandName];

/** On-the-spot completion: accept + review + answer in one action (handbook 2); the steps that still apply are taken. */
export const COMPOSITES: Readonly<Partial<Record<CommandName, readonly CommandName[]>>> = {
  complete: ['accept', 'notify', 'answer'],
};
