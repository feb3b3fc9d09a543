import type { Both } from './text.types.js';

/**
 * The problem in region `duty` that breaches before the newcomer's eyes: a simple one, for intake may date it back by one
 * working day only (T1). The first that the classifier is sure of, and takes for simple, is submitted.
 */
export const DUTY_TEXTS: readonly Both[] = [
  {
    zh: '发票额度不够用了，昨天这个时候申请提高发票领用额度，到现在没批下来，马上要给客户开票，请尽快处理。',
    en: 'Our invoice quota is used up. We applied for a higher one at this time yesterday and heard nothing; a customer waits.',
  },
  {
    zh: '上月水费账单比平时多了一倍，请帮忙查一下账单。',
    en: 'The water bill of last month is twice the usual one. Please check the bill.',
  },
];
