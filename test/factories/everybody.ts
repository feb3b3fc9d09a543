import { v7 as uuidv7 } from 'uuid';
import { insertMembership } from '@bihuan/db/people/people.repository.js';
import { CENTRE_ROLES, WINDOW_RANKS, type Actor, type Membership } from '@bihuan/domain/access/actor.js';
import { enroll, type Office } from './office.js';

/** Somebody with every role there is, in one enterprise, one window and one region: whatever refuses them is not rights. */
export async function everybody(
  office: Office,
  window = 'market',
): Promise<Actor & { enterpriseId: string }> {
  const firm = await enroll(office);
  const more: Membership[] = [
    ...WINDOW_RANKS.map((role) => ({ role, region: 'county', window })),
    ...CENTRE_ROLES.map((role) => ({ role, region: 'county' })),
  ];
  for (const membership of more) {
    await insertMembership(office.database, firm.ref.id, { id: uuidv7(), ...membership });
  }
  return { ...firm, memberships: [...firm.memberships, ...more] };
}
