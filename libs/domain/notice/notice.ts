import type { EventKind } from '../problem/events.js';
import type { ClockKind, Difficulty, State } from '../problem/problem.js';
import type { Bilingual } from '../working-time/types.js';

export const LOCALES = ['zh-CN', 'en'] as const;
/** Languages a notice can be read in. */
export type Locale = (typeof LOCALES)[number];

export const CHANNELS = ['in_app', 'sms', 'email'] as const;
/** Ways a notice can go. `in_app` is the inbox of a user, the others leave the house. */
export type Channel = (typeof CHANNELS)[number];

/**
 * Everything a notice says, frozen when it is written down, so that sending it again renders the same text.
 * No words of people: neither title nor text, so nothing of them leaves by mail or SMS (handbook 6).
 */
export interface NoticeVars {
  readonly number: string;
  readonly link: string;
  readonly state: State;
  readonly window: Bilingual | null;
  /** The window that gave the problem back, for T9b. */
  readonly returnedBy: Bilingual | null;
  readonly difficulty: Difficulty;
  readonly urgent: boolean;
  /** How the promise of this round stands: `late` = its due has passed unanswered, `none` = answered or closed. */
  readonly promise: 'running' | 'paused' | 'late' | 'none';
  /** The promise of this round: its limit, and the effective start that it counts from. */
  readonly limit: Bilingual | null;
  readonly countedFrom: Bilingual | null;
  /** Dues of the clocks that run, as labels in the calendar's zone. */
  readonly dues: Readonly<Partial<Record<ClockKind, Bilingual>>>;
  readonly handler: { readonly name: string; readonly phone: string | null } | null;
  /** What the event says in numbers and codes. */
  readonly rung: string | null;
  readonly clock: string | null;
  readonly transition: string | null;
  readonly items: number | null;
  readonly grade: number | null;
  readonly result: string | null;
  readonly targetDate: string | null;
  readonly reopenDays: number;
}

/**
 * Kinds that are sent again when a crash leaves it unknown whether they went out: the gap notice, the answer and E2.
 * A second copy of these does no harm, a missing one does (handbook 6, Mail and SMS).
 */
export const SENT_AGAIN: readonly EventKind[] = ['gaps_notified', 'answered', 'due_passed'];
