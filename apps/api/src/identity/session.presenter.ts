import type { SessionAnswer } from '@bihuan/contracts/http/session.contract.js';
import type { Identity } from './credentials.js';

/** The caller as they may see themselves. Lives of sessions are real time, hence UTC. */
export function presentIdentity(identity: Identity): SessionAnswer {
  const memberships = identity.actor.memberships.map((m) => ({ ...m }));
  if ('apiKey' in identity) {
    const { id, name, scopes } = identity.apiKey;
    const none = { username: null, locale: null, endsAt: null };
    return { kind: 'api_key', id, name, ...none, memberships, scopes: [...scopes] };
  }
  const { userId, displayName, username, locale, endsAt } = identity.session;
  return {
    kind: 'user',
    id: userId,
    name: displayName,
    username,
    locale,
    memberships,
    scopes: null,
    endsAt: new Date(endsAt).toISOString(),
  };
}
