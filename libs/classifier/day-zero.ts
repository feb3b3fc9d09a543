/**
 * Scores × sharpness → probability, and the probability from which a text goes to a window without a person. Both were
 * chosen by cross-validation on the catalogue's own phrases, then made stricter: before about 400 confirmed routings a
 * threshold cannot be trusted (handbook 9, design 5).
 */
export const DAY_ZERO = { sharpness: 30, threshold: 0.8 } as const;
