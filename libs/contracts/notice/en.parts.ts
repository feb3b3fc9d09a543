import type { NoticeVars } from '@bihuan/domain/notice/notice.js';

/** The due of the answer; when it is overdue or paused no instant is named that does not hold. */
export function answerBy(v: NoticeVars): string {
  if (v.overdue) return v.targetDate ? `Overdue; expected by ${v.targetDate}.` : 'Overdue; we are at it.';
  return v.dues.promise ? `Answer by ${v.dues.promise.en}.` : 'The clock is paused.';
}

/** Whom to ask; nothing while nobody has it. */
export function whoEn(v: NoticeVars): string | null {
  if (!v.handler) return null;
  return `Contact: ${v.handler.name}${v.handler.phone ? `, phone ${v.handler.phone}` : ''}.`;
}

export const plural = (n: number | null, one: string, many = `${one}s`) =>
  n === null ? `some ${many}` : `${n} ${n === 1 ? one : many}`;
