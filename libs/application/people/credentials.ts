import { createHash, randomBytes } from 'node:crypto';
import { Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's second profile for argon2id: 19 MiB, two passes, one lane; about 15 ms. */
const ARGON2ID = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password as it is stored: argon2id with its own salt, in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/** Does the password belong to the stored hash? */
export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password);
}

/** A session token or API key as it is stored: 256 random bits need no slow hash, only one that cannot be turned back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new API key; shown once, kept as its hash. */
export function newApiKey(): string {
  return `bh_${randomBytes(32).toString('base64url')}`;
}
