import { describe, expect, it } from '@jest/globals';
import type { Actor, Held, Membership, Role } from './actor.js';
import { ANONYMOUS } from './actor.js';
import { ALL_SCOPES, atTriageDesk, can, concernsOne, isAction, readsAsStaff } from './can.js';

const actor = (role: Role, more: Partial<Membership> = {}, scopes?: readonly string[]): Actor => ({
  ref: { kind: scopes ? 'api_key' : 'user', id: 'a' },
  memberships: [{ role, region: 'county', ...more }],
  ...(scopes ? { scopes } : {}),
});
const firm = (enterpriseId: string) => actor('enterprise', { enterpriseId });
const placed: Held = { enterpriseId: 'e', region: 'county', window: 'market', windows: ['tax', 'market'] };
const unplaced: Held = { ...placed, window: null, windows: [] };
const reads = (who: Actor, problem: Held) => can(who, 'problem:read', { problem });

describe('who reads a problem (I9)', () => {
  it.each([
    ['its enterprise', firm('e'), true],
    ['another enterprise', firm('f'), false],
    ['its window', actor('clerk', { window: 'market' }), true],
    ['a window that took part', actor('clerk', { window: 'tax' }), true],
    ['another window', actor('lead', { window: 'labor' }), false],
    ['the same window elsewhere', actor('clerk', { window: 'market', region: 'duty' }), false],
    ['its region’s supervisor', actor('supervisor'), true],
    ['another region’s supervisor', actor('supervisor', { region: 'duty' }), false],
    ['an administrator', actor('admin'), false],
    ['nobody', ANONYMOUS, false],
  ])('%s', (_who, who, expected) => {
    expect(reads(who, placed)).toBe(expected);
  });

  it('what has no window yet is also for `general`, which may dispatch it', () => {
    const general = actor('clerk', { window: 'general' });
    expect(reads(general, unplaced)).toBe(true);
    expect(can(general, 'problem:dispatch', { problem: unplaced })).toBe(true);
    expect(reads(general, placed)).toBe(false);
    expect(reads(actor('clerk', { window: 'tax' }), unplaced)).toBe(false);
  });

  it('as one of the office only by a membership of the office', () => {
    expect(readsAsStaff(firm('e'), placed)).toBe(false);
    expect(readsAsStaff(actor('clerk', { window: 'market' }), placed)).toBe(true);
    const both: Actor = {
      ...firm('e'),
      memberships: [...firm('e').memberships, { role: 'clerk', window: 'labor' }],
    };
    expect(readsAsStaff(both, placed)).toBe(false);
  });
});

describe('an API key', () => {
  it.each([
    [['problem:read'], 'problem:read', true],
    [['problem:*'], 'problem:read', true],
    [['problem:submit'], 'problem:read', false],
    [['report:*'], 'problem:read', false],
    [[], 'problem:read', false],
  ])('with %j: %s', (scopes, action, expected) => {
    const key = actor('clerk', { window: 'market' }, scopes);
    expect(can(key, action, { problem: placed })).toBe(expected);
  });

  it('may what is for anyone without naming it, and nothing else', () => {
    const key = actor('clerk', { window: 'labor' }, []);
    expect(['calendar:read', 'taxonomy:read', 'preview:use'].every((action) => can(key, action))).toBe(true);
    expect(['policy:read', 'problem:list', 'feed:read'].some((action) => can(key, action))).toBe(false);
  });

  it('never does more than its membership', () => {
    const key = actor('clerk', { window: 'labor' }, ['problem:*']);
    expect(reads(key, placed)).toBe(false);
  });
});

describe('the triage desk (T4)', () => {
  const general = actor('clerk', { window: 'general' });
  it.each([
    ['a dispatcher', actor('dispatcher'), true],
    ['a supervisor', actor('supervisor'), true],
    ['a clerk of `general`', general, true],
    ['the lead of `general`', actor('lead', { window: 'general' }), false],
    ['a clerk of another window', actor('clerk', { window: 'market' }), false],
    ['an auditor', actor('auditor'), false],
    ['an enterprise', firm('e'), false],
    ['nobody', ANONYMOUS, false],
    ['a key without that scope', actor('dispatcher', {}, ['problem:*']), false],
    ['a key with it', actor('dispatcher', {}, ['triage:read']), true],
  ])('is read by %s: %#', (_who, who, expected) => {
    expect(can(who, 'triage:read')).toBe(expected);
  });

  it('is seen by no other membership than those of the desk', () => {
    const both = { ...general, memberships: [...general.memberships, ...firm('e').memberships] };
    expect(atTriageDesk(both)).toEqual(general);
    expect(reads(atTriageDesk(both), unplaced)).toBe(true);
    expect(reads(atTriageDesk(both), placed)).toBe(false);
  });
});

describe('a second reading', () => {
  it.each([
    ['dispatcher', 'county', true],
    ['follow_up', 'county', true],
    ['supervisor', 'duty', false],
    ['auditor', 'county', false],
    ['admin', 'county', false],
  ] as const)('by a %s of %s: %s', (role, region, expected) => {
    expect(can(actor(role, { region }), 'second-reading:give', { problem: placed })).toBe(expected);
  });
});

describe('all scopes', () => {
  it('let a key do whatever its person may, and nothing that is no action', () => {
    expect(ALL_SCOPES).toEqual(expect.arrayContaining(['problem:*', 'queue:*', 'triage:*', 'model:*']));
    for (const action of ['triage:read', 'second-reading:list', 'report:read', 'policy:read'])
      expect(can(actor('supervisor', {}, ALL_SCOPES), action)).toBe(true);
    expect(can(actor('clerk', { window: 'labor' }, ALL_SCOPES), 'triage:read')).toBe(false);
  });
});

describe('actions', () => {
  it.each(['problem:read', 'problem:accept', 'problem:complete', 'queue:read', 'triage:read', 'lookup:use'])(
    '%s is one',
    (action) => expect(isAction(action)).toBe(true),
  );
  it.each(['problem:acept', 'problem:', 'problem', '', 'constructor', 'toString', 'queue:write'])(
    '%s is none, and nobody may take it',
    (action) => {
      expect(isAction(action)).toBe(false);
      expect(can(actor('supervisor'), action)).toBe(false);
    },
  );
  it('on one problem or window are judged with it in hand', () => {
    expect(['problem:read', 'problem:accept', 'queue:read'].every(concernsOne)).toBe(true);
    expect(['problem:submit', 'problem:list', 'report:read'].some(concernsOne)).toBe(false);
  });
});
