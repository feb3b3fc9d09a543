import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@bihuan/domain/errors.js';

/** argon2id as OWASP advises: 19 MiB, two passes, one lane. The parameters lie in the hash, so they may change. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Each check takes ~20 ms of a core and 19 MiB: two at once, and a short queue, whatever comes in. */
const AT_ONCE = 2;
const MAX_WAITING = 64;

let running = 0;
const waiting: (() => void)[] = [];
let decoy: Promise<string> | undefined;

/** The hash to store of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Is it the password? Without a hash (unknown user, no password) an equal amount of work is done against a decoy, so that
 * the time taken tells nothing. @throws DomainError `busy` (unavailable) when too many are waiting
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  await turn();
  try {
    decoy ??= hashPassword('a password that nobody has');
    const matches = await verify(stored ?? (await decoy), password);
    return stored !== null && matches;
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) {
      throw new DomainError('busy', 'unavailable', 'Too many people are signing in; try again.');
    }
    await new Promise<void>((go) => waiting.push(go));
  }
  running += 1;
}
