import type { WindowPhrases } from './phrases.types.js';

/** Phrases by window code. */
export const PHRASES: Readonly<Record<string, WindowPhrases>> = {};
