import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance, in characters that survive a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a session id or API key: they are long and random, so one round of SHA-256 is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
