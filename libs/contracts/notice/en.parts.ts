import type { NoticeVars } from '@bihuan/domain/notice/notice.js';

/** The due of the answer; overdue or paused, no instant is named that does not hold; once answered, nothing. */
export function answerBy({ promise, dues, targetDate }: NoticeVars): string {
  if (promise === 'none') return '';
  if (promise === 'late')
    return targetDate ? `Overdue; expected by ${targetDate}.` : 'Overdue; we are at it.';
  return dues.promise ? `Answer by ${dues.promise.en}.` : 'The clock is paused.';
}

/** Whom to ask; nothing while nobody has it. */
export function whoEn(v: NoticeVars): string | null {
  if (!v.handler) return null;
  return `Contact: ${v.handler.name}${v.handler.phone ? `, phone ${v.handler.phone}` : ''}.`;
}

export const plural = (n: number | null, one: string, many = `${one}s`) =>
  n === null ? `some ${many}` : `${n} ${n === 1 ? one : many}`;

/** Window and difficulty. */
export const where = (v: NoticeVars) => `${v.window ? v.window.en : 'No window yet'} · ${v.difficulty}.`;

/** Who has it, for staff. */
export const handler = (v: NoticeVars) =>
  v.handler ? `Handler: ${v.handler.name}.` : 'Nobody handles it yet.';
