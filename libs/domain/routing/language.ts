/** Chinese, English, and texts that are much of both. */
export const LANGUAGES = ['zh', 'en', 'mixed'] as const;
/** Language of a text as figures know it; a route never depends on it (I10). */
export type Language = (typeof LANGUAGES)[number];
