import { sha256 } from './canonical.js';
import { randomBytes } from './new-id.js';

/** No 0, O, 1, I: read aloud and typed on a phone without error (handbook 10). */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Six characters, shown once; whoever has number and code may look the status up. */
export function newLookupCode(): string {
  // 32 letters: five bits of a byte choose one of them evenly.
  return Array.from(randomBytes(6), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** What is stored: bound to the problem, so that equal codes do not look equal. */
export function hashLookupCode(problemId: string, code: string): string {
  return sha256(`${problemId}:${code.toUpperCase()}`);
}
