import { digest } from '@bihuan/application/problem/canonical.js';
import type { Actor } from '@bihuan/domain/access/actor.js';

/** The key of a write as it is stored: whose it is, and a hash that tells a repetition from another body. */
export function idempotencyOf({ ref }: Actor, key: string, body: object) {
  return { actor: `${ref.kind}:${ref.id ?? ''}`, key, bodyHash: digest(body) };
}
