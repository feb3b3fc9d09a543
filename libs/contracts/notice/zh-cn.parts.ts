import type { NoticeVars } from '@bihuan/domain/notice/notice.js';

export const DIFFICULTY_ZH = { simple: '简单', complex: '复杂', challenging: '疑难' } as const;

/** 答复时限；已超期或暂停时不说一个不算数的时间，已答复的不再说。 */
export function lateOr({ promise, dues, targetDate }: NoticeVars): string {
  if (promise === 'none') return '';
  if (promise === 'late')
    return targetDate ? `已超期，预计 ${targetDate} 前答复。` : '已超期，正在抓紧办理。';
  return dues.promise ? `最晚答复 ${dues.promise.zh} 前。` : '时限已暂停。';
}

/** 找谁；没有经办人时不说。 */
export function whoZh(v: NoticeVars): string | null {
  if (!v.handler) return null;
  return `联系人：${v.handler.name}${v.handler.phone ? `，电话 ${v.handler.phone}` : ''}。`;
}

/** 窗口和难易程度。 */
export const where = (v: NoticeVars) =>
  `${v.window ? v.window.zh : '尚未分派'} · ${DIFFICULTY_ZH[v.difficulty]}。`;

/** 经办人，内部用。 */
export const handler = (v: NoticeVars) => (v.handler ? `经办人：${v.handler.name}。` : '还没有经办人。');
