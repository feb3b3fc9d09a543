import type { Actor, Membership } from '@bihuan/domain/access/actor.js';

/** People of one window and its centre, by the names that specs use. Ids are fixed so that histories read well. */
const person = (n: number, ...memberships: Membership[]): Actor => ({
  ref: { kind: 'user', id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` },
  memberships,
});

export const ENTERPRISE_ID = '00000000-0000-7000-8000-0000000000e1';
const county = { region: 'county' };

export const PEOPLE = {
  firm: person(1, { role: 'enterprise', enterpriseId: ENTERPRISE_ID }),
  agent: person(2, { role: 'agent', enterpriseId: ENTERPRISE_ID }),
  otherFirm: person(3, { role: 'enterprise', enterpriseId: '00000000-0000-7000-8000-0000000000e2' }),
  clerkA: person(11, { role: 'clerk', window: 'market', position: 'A', ...county }),
  clerkB: person(12, { role: 'clerk', window: 'market', position: 'B', ...county }),
  lead: person(13, { role: 'lead', window: 'market', ...county }),
  sectionHead: person(14, { role: 'section_head', window: 'market', ...county }),
  deputy: person(15, { role: 'deputy_leader', window: 'market', ...county }),
  taxClerk: person(21, { role: 'clerk', window: 'tax', position: 'A', ...county }),
  taxLead: person(22, { role: 'lead', window: 'tax', ...county }),
  generalClerk: person(23, { role: 'clerk', window: 'general', position: 'A', ...county }),
  dispatcher: person(31, { role: 'dispatcher', ...county }),
  followUp: person(32, { role: 'follow_up', ...county }),
  supervisor: person(33, { role: 'supervisor', ...county }),
  auditor: person(34, { role: 'auditor', ...county }),
  admin: person(35, { role: 'admin', ...county }),
} as const satisfies Record<string, Actor>;

export type PersonName = keyof typeof PEOPLE;

/** User ids of the clerks of a window. */
export function clerksOf(window: string | null): readonly string[] {
  return Object.values(PEOPLE).flatMap((p) =>
    p.memberships.some((m) => m.role === 'clerk' && m.window === window) && p.ref.id ? [p.ref.id] : [],
  );
}
