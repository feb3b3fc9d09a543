import type { NoticeVars } from '@bihuan/domain/notice/notice.js';

export const DIFFICULTY_ZH = { simple: '简单', complex: '复杂', challenging: '疑难' } as const;

/** 答复时限；已超期或暂停时不说一个不算数的时间。 */
export function lateOr(v: NoticeVars): string {
  if (v.overdue) return v.targetDate ? `已超期，预计 ${v.targetDate} 前答复。` : '已超期，正在抓紧办理。';
  return v.dues.promise ? `最晚答复 ${v.dues.promise.zh} 前。` : '时限已暂停。';
}

/** 找谁；没有经办人时不说。 */
export function whoZh(v: NoticeVars): string | null {
  if (!v.handler) return null;
  return `联系人：${v.handler.name}${v.handler.phone ? `，电话 ${v.handler.phone}` : ''}。`;
}
