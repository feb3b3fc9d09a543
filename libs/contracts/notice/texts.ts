import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import type { Audience, EventKind } from '@bihuan/domain/problem/events.js';

/** One notice in one language: what has happened in a few words, and the sentences that say what comes next and until when. */
export interface Words {
  /** Subject line and SMS: at most 24 Chinese or 60 Latin characters, no full stop. */
  readonly state: string;
  readonly lines: readonly string[];
}

export type Write = (v: NoticeVars) => Words;

/** Texts of one language for one side: by event, then by audience; `staff` stands for every audience of staff without its own. */
export type Texts = Readonly<
  Partial<Record<EventKind, Readonly<Partial<Record<Exclude<Audience, 'enterprise'> | 'staff', Write>>>>>
>;

/** What the enterprise is told, by event. */
export type EnterpriseTexts = Readonly<Partial<Record<EventKind, Write>>>;

/** Sentences of a notice; those that do not apply are left out. */
export function lines(...all: readonly (string | false | null | undefined)[]): readonly string[] {
  return all.filter((line): line is string => typeof line === 'string' && line !== '');
}
