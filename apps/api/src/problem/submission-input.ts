import type { TakeInRequest } from '@bihuan/application/problem/take-in.js';
import type { SubmitBody } from '@bihuan/contracts/http/problem.contract.js';
import type { Actor } from '@bihuan/domain/access/actor.js';

/** The body of a submission in the words of the use case. */
export function toSubmission(body: SubmitBody, actor: Actor): Omit<TakeInRequest, 'actor' | 'idempotency'> {
  const { text, title, enterprise, contact, channel, receivedAt, region, urgent, confidential } = body;
  return {
    text,
    ...(title === undefined ? {} : { title }),
    enterprise: enterprise ?? null,
    ...(contact === undefined ? {} : { contact: definedOnly(contact) }),
    channel: channel ?? (actor.ref.kind === 'api_key' ? 'api' : 'web'),
    receivedAt: receivedAt === undefined ? null : Date.parse(receivedAt),
    region: region ?? null,
    urgent: urgent ?? false,
    confidential: confidential ?? false,
  };
}

type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** The object without the keys that are undefined: what is stored says only what was said. */
export function definedOnly<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>;
}
