import { describe, expect, it } from '@jest/globals';
import type { Role } from '@bihuan/domain/access/actor.js';
import { AUDIENCES } from '@bihuan/domain/problem/events.js';
import type { Problem } from '@bihuan/domain/problem/problem.js';
import { emptyRecord } from '@bihuan/domain/problem/submission.js';
import { recipientsOf, type People } from './recipients.js';

const problem: Problem = {
  ...emptyRecord('p').problem,
  region: 'county',
  window: 'market',
  enterpriseId: 'e',
};
const person = { name: 'N', phone: null, email: null, locale: 'zh-CN' as const };
const holder = (id: string, role: Role, window: string | null = 'market') => ({
  ...person,
  id,
  role,
  window,
  region: 'county',
});
const nobody: People = { holders: [], enterprise: [], handlers: new Map(), contacts: new Map() };

function told(audience: (typeof AUDIENCES)[number], people: Partial<People>, p = problem, facts = {}) {
  return recipientsOf([audience], p, facts, { ...nobody, ...people }).map((r) => r.id);
}

describe('who is told', () => {
  const office = [
    holder('clerk-a', 'clerk'),
    holder('clerk-b', 'clerk'),
    holder('chief', 'chief_leader'),
    holder('general', 'clerk', 'general'),
    holder('tax-lead', 'lead', 'tax'),
    holder('supervisor', 'supervisor', null),
    holder('oversight', 'supervision_office', null),
  ];

  it('clerks A and B; an empty position falls upward, to the top of the centre if need be', () => {
    expect(told('clerks', { holders: office })).toEqual(['clerk-a', 'clerk-b']);
    expect(told('lead', { holders: office })).toEqual(['chief']);
    expect(told('section_head', { holders: office })).toEqual(['chief']);
    expect(told('dispatcher', { holders: office })).toEqual(['supervisor']);
    const fewer = office.filter((h) => h.id !== 'chief' && h.id !== 'supervisor');
    expect(told('lead', { holders: fewer })).toEqual(['oversight']);
    expect(told('general_clerks', { holders: office })).toEqual(['general']);
    expect(
      told('clerks', { holders: [holder('x', 'clerk', 'tax'), { ...holder('y', 'clerk'), region: 'duty' }] }),
    ).toEqual([]);
  });

  it('the handler, or the clerks while there is none or its login is disabled', () => {
    const handled = { ...problem, handler: 'h' };
    const handlers = new Map([['h', { ...person, id: 'h' }]]);
    expect(told('handler', { holders: office, handlers }, handled)).toEqual(['h']);
    expect(told('handler', { holders: office }, handled)).toEqual(['clerk-a', 'clerk-b']);
    expect(told('handler', { holders: office })).toEqual(['clerk-a', 'clerk-b']);
  });

  it('the centre in place of a window that there is not yet, and the lead of the window that gave it back', () => {
    const triage = { ...problem, window: null };
    const holders = [...office, holder('dispatcher', 'dispatcher', null)];
    expect(told('handler', { holders }, triage)).toEqual(['dispatcher']);
    expect(told('section_head', { holders }, triage)).toEqual(['supervisor']);
    expect(told('returning_lead', { holders }, problem, { returnedBy: 'tax' })).toEqual(['tax-lead']);
  });

  it('each person once, in the capacity named first', () => {
    const holders = [holder('x', 'lead'), holder('x', 'section_head'), holder('y', 'deputy_leader')];
    const all = recipientsOf(['lead', 'section_head', 'deputy_leader'], problem, {}, { ...nobody, holders });
    expect(all.map((r) => `${r.id} ${r.audience}`)).toEqual(['x lead', 'y deputy_leader']);
  });

  it('the users of the firm, and its contact by addresses that none of them has', () => {
    const user = { ...person, id: 'u', phone: '13800000001', email: 'U@firm.example', enterprise_id: 'e' };
    const stranger = { ...user, id: 's', enterprise_id: 'other' };
    const contact = { name: '李', phone: '13800000001', email: 'li@firm.example', locale: 'en' };
    const people = { ...nobody, enterprise: [user, stranger], contacts: new Map([['p', contact]]) };
    const all = recipientsOf(['enterprise'], problem, {}, people);
    expect(all).toMatchObject([
      {
        kind: 'user',
        id: 'u',
        ways: [{ channel: 'in_app' }, { channel: 'sms' }, { channel: 'email', address: 'u@firm.example' }],
      },
      { kind: 'contact', id: 'p', locale: 'en', ways: [{ channel: 'email', address: 'li@firm.example' }] },
    ]);
    expect(told('enterprise', { contacts: new Map([['p', { name: 'no address' }]]) })).toEqual([]);
  });

  it('somebody for every audience, however thin the office is', () => {
    const thin = [holder('oversight', 'supervision_office', null)];
    const user = { ...person, id: 'u', enterprise_id: 'e' };
    for (const audience of AUDIENCES)
      expect(told(audience, { holders: thin, enterprise: [user] })).toHaveLength(1);
  });
});
