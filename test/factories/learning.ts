import { learnFromEvents, type Shadow } from '@bihuan/application/routing/learn.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { feedSettled } from './feed.js';
import { hire, type Office } from './office.js';
import { command, submitOne, submitParts, sure } from './problem.js';

/** Everything that has happened is learnt from. */
export async function learnAll(office: Office, shadow: Shadow | null = null): Promise<void> {
  await feedSettled(office);
  const parts = { database: office.database, shadow: async () => shadow };
  while (await learnFromEvents(parts));
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
