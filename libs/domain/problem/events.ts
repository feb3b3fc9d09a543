import type { Instant, Limit } from '../working-time/types.js';
import type { Approval, ClockKind, Mark, Problem, Rung, Task, Try } from './problem.js';

export const EVENT_KINDS = [
  'submitted',
  'classified',
  'dispatched',
  'accepted',
  'return_asked',
  'return_refused_by_lead',
  'return_ask_withdrawn',
  'returned',
  'return_upheld',
  'return_refused',
  'gaps_notified',
  'completeness_notified',
  'replied',
  'reminded',
  'reply_limit_passed',
  'answered',
  'evaluated',
  'grade_confirmed',
  'rework_ordered',
  'disputed',
  'closed',
  'lapsed',
  'withdrawn',
  'reopened',
  'rung_recorded',
  'due_passed',
  'limit_passed',
  'delay_explained',
  'noted',
  'progressed',
  'call_logged',
  'claimed',
  'released',
  'handed_over',
] as const;
/** Past participles: what happened. Each event says its whole outcome, so history replays under any later code. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whom a notice goes to; resolved to people when it is sent, an empty position falls upward (handbook 2, Roles). */
export const AUDIENCES = [
  'enterprise',
  'handler',
  'clerks',
  'lead',
  'returning_lead',
  'section_head',
  'deputy_leader',
  'chief_leader',
  'dispatcher',
  'follow_up',
  'supervisor',
  'supervision_office',
  'general_clerks',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What an event does to the clocks. */
export type ClockChange =
  | {
      readonly op: 'start';
      readonly no: number;
      readonly kind: ClockKind;
      readonly window: string | null;
      readonly limit: Limit;
      readonly startedAt: Instant;
      readonly budgetMs: number;
      readonly due: Instant;
      readonly provisional: boolean;
      readonly marks: readonly Mark[];
    }
  | { readonly op: 'pause'; readonly no: number; readonly at: Instant; readonly remainingMs: number }
  | {
      readonly op: 'resume';
      readonly no: number;
      readonly at: Instant;
      readonly due: Instant;
      readonly provisional: boolean;
      readonly marks: readonly Mark[];
    }
  | {
      readonly op: 'regrade';
      readonly no: number;
      readonly at: Instant;
      readonly limit: Limit;
      readonly budgetMs: number;
      readonly due: Instant;
      readonly provisional: boolean;
      readonly marks: readonly Mark[];
    }
  | { readonly op: 'stop'; readonly no: number; readonly at: Instant }
  | {
      readonly op: 'mark';
      readonly no: number;
      readonly rung: Rung;
      readonly at: Instant;
      readonly detectedAt: Instant;
    };

/** Fields of the row that an event may set; everything else in the row follows from the event itself. */
export type RowPatch = Partial<Omit<Problem, 'id' | 'version' | 'seq' | 'lastEventAt'>>;

/** Who did it. `system` has no id. */
export interface ActorRef {
  readonly kind: 'user' | 'api_key' | 'system';
  readonly id: string | null;
}

/** The outcome part of an event's payload: all that `evolve` needs. */
export interface Outcome {
  readonly row?: RowPatch;
  readonly clocks?: readonly ClockChange[];
  readonly tasks?: readonly Task[];
  readonly approvals?: readonly Approval[];
  readonly tries?: readonly Try[];
}

/**
 * An event as `decide` and `settle` make it; the door gives it id, seq, hash and recorded_at.
 * `facts` are closed-form data (codes, numbers, ids), never people's words: those live in `content`.
 */
export interface EventDraft {
  readonly kind: EventKind;
  readonly occurredAt: Instant;
  readonly actor: ActorRef;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly outcome: Outcome;
  readonly tells: readonly Audience[];
  /** Counts in the ETag: state, owner, due or content changed (handbook 4, Versions). */
  readonly bumpsVersion: boolean;
  /** Visible to the enterprise in the timeline. */
  readonly isPublic: boolean;
  /** Makes a repetition harmless: unique per problem. */
  readonly effectKey: string | null;
}
