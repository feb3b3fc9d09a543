import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issueApiKey } from '@bihuan/application/people/api-keys.js';
import type { Actor, Membership, Role } from '@bihuan/domain/access/actor.js';
import { enroll, hire } from '../factories/office.js';
import { callerWith, newKey, openApi, type Api, type Caller } from '../factories/api.js';
import { COMMAND_EXAMPLES } from '../factories/command-bodies.js';
import { sure } from '../factories/problem.js';
import { OPERATIONS, type Operation } from '../support/openapi-document.js';
import { CASES, expected, PATH_VALUES, TRUTH, type Case, type Outcome, type Row } from './truth-table.js';

type Observed = ReadonlyMap<string, Outcome>;

/** Every difference between a table and what was answered; a missing row or route is one. */
function differences(table: Readonly<Record<string, Row>>, observed: Observed): string[] {
  const without = OPERATIONS.filter(({ name }) => !table[name]).map(({ name }) => `${name} has no row`);
  const idle = Object.keys(table).filter((name) => !OPERATIONS.some((o) => o.name === name));
  const wrong = OPERATIONS.flatMap(({ name }) => {
    const row = table[name];
    if (!row) return [];
    return CASES.filter((who) => expected(row, who) !== observed.get(`${name} ${who}`)).map(
      (who) => `${name} by ${who}: is ${observed.get(`${name} ${who}`)}, should be ${expected(row, who)}`,
    );
  });
  return [...without, ...idle.map((name) => `${name} has no route`), ...wrong];
}

describe('rights: persona × operation × relation', () => {
  let api: Api;
  let placed: { id: string; number: string };
  let fresh: { id: string; number: string };
  let observed: Observed;
  let firm: Actor & { enterpriseId: string };

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    firm = await enroll(api.office);
    placed = await placedWithMarketAfterTax();
    api.routes(() => sure('market', { decision: 'triage' }));
    fresh = await (await api.as(firm)).submitted();
    observed = await observe();
  }, 300_000);
  afterAll(() => api.close());

  async function placedWithMarketAfterTax() {
    api.routes(() => sure('tax'));
    const problem = await (await api.as(firm)).submitted();
    const lead = await api.as(await hire(api.office, 'lead', { window: 'tax' }));
    const returned = await lead.done(problem, 'return', COMMAND_EXAMPLES.return);
    const dispatcher = await api.as(await hire(api.office, 'dispatcher'));
    return dispatcher.done(returned, 'decide-return', { uphold: true, reason: '是', window: 'market' });
  }

  async function personOf(who: Case): Promise<Caller> {
    if (who === 'anonymous') return callerWith(api.http, {});
    if (who === 'enterprise, own') return api.as(firm);
    if (who === 'enterprise, other') return api.as(await enroll(api.office, '914403001922038216'));
    if (who.startsWith('key of')) return keyOf(who);
    const [role = '', relation = ''] = who.split(', ');
    if (role === 'agent') return api.as(await hire(api.office, 'agent', { enterpriseId: firm.enterpriseId }));
    if (role === 'clerk of general') return api.as(await hire(api.office, 'clerk', { window: 'general' }));
    return api.as(await hire(api.office, role as Role, scopeOf(relation)));
  }

  function scopeOf(relation: string): Omit<Membership, 'role'> {
    switch (relation) {
      case 'own window':
      case 'new':
        return { window: 'market' };
      case 'window that took part':
        return { window: 'tax' };
      case 'other window':
        return { window: 'labor' };
      case 'other region':
        return { region: 'duty', window: 'market' };
      default:
        return {};
    }
  }

  async function keyOf(who: Case): Promise<Caller> {
    const scopes = who.endsWith('no scope') ? [] : [who.split(', ')[1] ?? ''];
    const membership = { role: 'clerk', region: 'county', window: 'market' } as const;
    const { key } = await issueApiKey(api.office.database, { name: who, membership, scopes });
    return callerWith(api.http, { Authorization: `Bearer ${key}` });
  }

  async function observe(): Promise<Observed> {
    const seen = new Map<string, Outcome>();
    for (const who of CASES) {
      const problem = who.endsWith(', new') ? fresh : placed;
      const caller = await personOf(who);
      const note = async (operation: Operation) =>
        seen.set(`${operation.name} ${who}`, await ask(caller, operation, problem));
      // Four at once: all of them lock the same row. Signing out would end the persona: it goes last.
      const [last, others] = [
        OPERATIONS.filter((o) => o.method === 'delete'),
        OPERATIONS.filter((o) => o.method !== 'delete'),
      ];
      for (let i = 0; i < others.length; i += 4) await Promise.all(others.slice(i, i + 4).map(note));
      for (const operation of last) await note(operation);
    }
    return seen;
  }

  /** Nothing is written: a version that never was (412) and a missing key (428) come after the rights. */
  async function ask(
    caller: Caller,
    { method, path }: Operation,
    problem: { id: string; number: string },
  ): Promise<Outcome> {
    const values: Record<string, string> = { ...problem, ...PATH_VALUES };
    const url = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? name);
    const name = /commands\/([\w-]+)$/.exec(path)?.[1];
    if (method !== 'get' && method !== 'post') return outcome(await api.http.delete(url).set(caller.headers));
    if (method === 'get') return outcome(await caller.get(url));
    const body = name ? COMMAND_EXAMPLES[name as keyof typeof COMMAND_EXAMPLES] : { text: '试一试' };
    const headers = name ? { ...newKey(), 'If-Match': '"999"' } : {};
    return outcome(await caller.post(url, body, headers));
  }

  function outcome({ status }: { status: number }): Outcome {
    expect(status).toBeLessThan(500);
    return status === 401 || status === 403 || status === 404 ? status : 'may';
  }

  it('are what the hand-written table says, for every operation of the OpenAPI file', () => {
    expect(OPERATIONS.length).toBeGreaterThan(30);
    expect(differences(TRUTH, observed)).toEqual([]);
  });

  it('a wrong row, a missing one and one too many turn this test red', () => {
    const [name = '', row] = Object.entries(TRUTH).find(([, r]) => r.of === 'problem') ?? [];
    if (row?.of !== 'problem') throw new Error('no such row');
    const wrong = { ...TRUTH, [name]: { ...row, may: [...row.may, 'clerk, other window'] as Case[] } };
    expect(differences(wrong, observed)).toEqual([`${name} by clerk, other window: is 404, should be may`]);
    const { [name]: _gone, ...missing } = TRUTH;
    expect(differences(missing, observed)).toEqual([`${name} has no row`]);
    const idle = { ...TRUTH, 'GET /api/v1/gone': row };
    expect(differences(idle, observed)).toEqual(['GET /api/v1/gone has no route']);
  });

  it('asking has written nothing', async () => {
    const rows = await api.office.database.run<{ seq: number }>('select seq from problem order by id');
    expect(rows.map((r) => r.seq)).toEqual([4, 2]);
  });
});
