import type { ContactRow, EnterprisePerson, Holder, Person } from '@bihuan/db/people/recipient.repository.js';
import { postAbove, postOf, type Post } from '@bihuan/domain/notice/audience.js';
import { LOCALES, type Channel, type Locale } from '@bihuan/domain/notice/notice.js';
import type { Audience } from '@bihuan/domain/problem/events.js';
import type { Problem } from '@bihuan/domain/problem/problem.js';

/** Everybody that a batch of notices could reach. */
export interface People {
  readonly holders: readonly Holder[];
  readonly enterprise: readonly EnterprisePerson[];
  /** Handlers by id; one whose login is disabled is missing. */
  readonly handlers: ReadonlyMap<string, Person>;
  readonly contacts: ReadonlyMap<string, ContactRow['contact']>;
}

/** One recipient of one event, with the ways that reach them. */
export interface Recipient {
  readonly kind: 'user' | 'contact';
  readonly id: string;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly ways: readonly { readonly channel: Channel; readonly address: string | null }[];
}

/** The people an event tells, each once, in the capacity that is named first. Empty = nobody holds any position upward. */
export function recipientsOf(
  tells: readonly Audience[],
  problem: Problem,
  facts: Readonly<Record<string, unknown>>,
  people: People,
): readonly Recipient[] {
  const found = new Map<string, Recipient>();
  for (const audience of tells) {
    for (const recipient of inAudience(audience, problem, facts, people)) {
      if (!found.has(recipient.id)) found.set(recipient.id, recipient);
    }
  }
  return [...found.values()];
}

function inAudience(
  audience: Audience,
  problem: Problem,
  facts: Readonly<Record<string, unknown>>,
  people: People,
): readonly Recipient[] {
  if (audience === 'enterprise') return ofEnterprise(problem, people);
  const handler = problem.handler === null ? undefined : people.handlers.get(problem.handler);
  if (audience === 'handler' && handler) return [toRecipient(handler, audience)];
  return holdersUpward(postOf(audience, problem, facts), problem.region, people.holders).map((person) =>
    toRecipient(person, audience),
  );
}

/** An empty position falls upward (handbook 2, Roles). */
function holdersUpward(post: Post, region: string, holders: readonly Holder[]): readonly Holder[] {
  for (let at: Post | null = post; at !== null; at = postAbove(at)) {
    const { role, window } = at;
    const held = holders.filter((h) => h.role === role && h.window === window && h.region === region);
    if (held.length > 0) return held;
  }
  return [];
}

/** The firm's users and the contact of the submission, who may be one of them: no phone or mailbox hears it twice. */
function ofEnterprise(problem: Problem, people: People): readonly Recipient[] {
  const users = people.enterprise
    .filter((p) => p.enterprise_id === problem.enterpriseId)
    .map((p) => toRecipient(p, 'enterprise'));
  const contact = people.contacts.get(problem.id);
  if (!contact) return users;
  const known = new Set(users.flatMap((u) => u.ways.map((w) => w.address)));
  const ways = waysTo(contact.phone ?? null, contact.email ?? null).filter((w) => !known.has(w.address));
  if (ways.length === 0) return users;
  const locale = LOCALES.find((l) => l === contact.locale) ?? 'zh-CN';
  // The contact has no id of its own: it is the contact of this problem.
  return [...users, { kind: 'contact', id: problem.id, audience: 'enterprise', locale, ways }];
}

function toRecipient(person: Person, audience: Audience): Recipient {
  const { id, locale, phone, email } = person;
  return {
    kind: 'user',
    id,
    audience,
    locale,
    ways: [{ channel: 'in_app', address: null }, ...waysTo(phone, email)],
  };
}

function waysTo(phone: string | null, email: string | null): Recipient['ways'] {
  return [
    ...(phone?.trim() ? [{ channel: 'sms' as const, address: phone.trim() }] : []),
    ...(email?.trim() ? [{ channel: 'email' as const, address: email.trim().toLowerCase() }] : []),
  ];
}
