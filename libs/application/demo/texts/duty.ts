import type { Both } from './text.types.js';

/**
 * The problem in region `duty` that breaches before the newcomer's eyes: a simple one, for intake may date it back by one
 * working day only (T1). The first that the classifier takes for simple is submitted.
 */
export const DUTY_TEXTS: readonly Both[] = [
  {
    zh: '园区宽带从昨天这个时候断网到现在，收款码刷不出来，报修两次没人来，请尽快恢复宽带！',
    en: 'Broadband in the park has been down since this time yesterday; two repair calls and nobody came.',
  },
  {
    zh: '上月水费账单比平时多了一倍，请帮忙查一下账单。',
    en: 'The water bill of last month is twice the usual one. Please check the bill.',
  },
];
