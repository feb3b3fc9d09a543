import type { Both } from './text.types.js';

/** The problem in region `duty` that breaches before the newcomer's eyes. */
export const DUTY_TEXT: Both = {
  zh: '昨天这个时候整个厂区停电到现在还没恢复，冷库里的货撑不住了，已经报过修，请马上派人！',
  en: 'The whole plant has been without power since yesterday; the cold store is warming up. Please send somebody now.',
};
