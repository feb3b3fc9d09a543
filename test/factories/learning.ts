import { setTimeout as delay } from 'node:timers/promises';
import { learnFromEvents, type Shadow } from '@bihuan/application/routing/learn.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { hire, type Office } from './office.js';
import { command, submitOne, submitParts, sure } from './problem.js';

/**
 * Everything that has happened is learnt from. A transaction that is open anywhere on the server, in a neighbour's test
 * too, holds the feed back for a moment (handbook 4, Between processes): it is waited for.
 */
export async function learnAll(office: Office, shadow: Shadow | null = null): Promise<void> {
  const parts = { database: office.database, shadow: async () => shadow };
  for (let left = true; left; left = await hasUnlearnt(office)) {
    while (await learnFromEvents(parts));
  }
}

async function hasUnlearnt({ database }: Office): Promise<boolean> {
  const rows = await database.run(
    'select from event e, learning_position l where (e.xid, e.id) > (l.xid, l.id) limit 1',
  );
  if (rows.length > 0) await delay(10);
  return rows.length > 0;
}

export interface Staff {
  readonly dispatcher: Actor;
  clerk(window: string): Promise<Actor>;
}

/** A dispatcher, and a clerk for each window that is asked for. */
export async function hireStaff(office: Office): Promise<Staff> {
  const clerks = new Map<string, Actor>();
  return {
    dispatcher: await hire(office, 'dispatcher'),
    clerk: async (window) => {
      const known = clerks.get(window) ?? (await hire(office, 'clerk', { window }));
      clerks.set(window, known);
      return known;
    },
  };
}

/** A text goes where it is sent, by itself or through a dispatcher, and the window `to` accepts it. */
export async function handled(
  office: Office,
  {
    firm,
    staff,
    text,
    to,
    said,
  }: { firm: Actor; staff: Staff; text: string; to: string; said?: Partial<Routing> },
): Promise<string> {
  const routing = sure(said?.window ?? to, said);
  const { id } = await submitOne(submitParts(office, routing), firm, { text });
  if (routing.decision === 'triage')
    await command(office, id, staff.dispatcher, { name: 'dispatch', facts: { window: to } });
  await command(office, id, await staff.clerk(to), { name: 'accept', facts: {} });
  return id;
}
