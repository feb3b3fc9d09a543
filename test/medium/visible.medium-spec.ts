import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Values } from '@bihuan/db/values.js';
import { visibleAsStaff, visibleTo } from '@bihuan/db/problem/visible.sql.js';
import { ROLES, type Actor, type Held, type Membership } from '@bihuan/domain/access/actor.js';
import { can, readsAsStaff } from '@bihuan/domain/access/can.js';
import { openOffice, type Office } from '../factories/office.js';

const RUNS = process.env['TEST_DEPTH'] === 'full' ? 2_000 : 200;

const FIRMS = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`);
const WINDOWS = ['market', 'tax', 'labor', 'general'];
const REGIONS = ['county', 'duty'];

const anyFirm = fc.constantFrom(...FIRMS);
const anyWindow = fc.constantFrom(...WINDOWS);
const anyRegion = fc.constantFrom(...REGIONS);

/** Also memberships that no form would save: the two must agree on those as well. */
const anyMembership = fc.record(
  { role: fc.constantFrom(...ROLES), enterpriseId: anyFirm, window: anyWindow, region: anyRegion },
  { requiredKeys: ['role'] },
) as fc.Arbitrary<Membership>;

const anyScopes = fc.subarray(['problem:read', 'problem:*', 'report:read', 'feed:read']);

const anyActor: fc.Arbitrary<Actor> = fc
  .record(
    {
      memberships: fc.array(anyMembership, { maxLength: 4 }),
      scopes: fc.option(anyScopes, { nil: undefined, freq: 3 }),
    },
    { requiredKeys: ['memberships', 'scopes'] },
  )
  .map(({ memberships, scopes }) => ({
    ref: { kind: scopes ? 'api_key' : 'user', id: null },
    memberships,
    ...(scopes ? { scopes } : {}),
  }));

const anyProblem: fc.Arbitrary<Held> = fc.record({
  enterpriseId: anyFirm,
  region: anyRegion,
  window: fc.option(anyWindow),
  windows: fc.uniqueArray(anyWindow, { maxLength: 3 }),
});

describe('what an actor may see, in SQL', () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  /** Which of the problems a predicate lets through; they need not be stored, their columns are enough. */
  async function seen(problems: readonly Held[], predicate: (values: Values) => string): Promise<boolean[]> {
    const values = new Values();
    const rows = problems.map((p, i) => ({
      number: String(i),
      enterprise_id: p.enterpriseId,
      region: p.region,
      window_code: p.window,
      windows: p.windows,
    }));
    const source = values.add(JSON.stringify(rows), 'json');
    const where = predicate(values);
    const found = await office.database.run<{ number: string }>(
      `select p.number from json_populate_recordset(null::problem, ${source}) p where ${where}`,
      values.list,
    );
    return problems.map((_, i) => found.some(({ number }) => number === String(i)));
  }

  it('is what the domain says, for random actors and problems (I9)', async () => {
    let allowed = 0;
    await fc.assert(
      fc.asyncProperty(
        anyActor,
        fc.array(anyProblem, { minLength: 1, maxLength: 12 }),
        async (actor, all) => {
          const expected = all.map((problem) => can(actor, 'problem:read', { problem }));
          allowed += expected.filter(Boolean).length;
          expect(await seen(all, (values) => visibleTo(actor, values))).toEqual(expected);
        },
      ),
      { numRuns: RUNS, seed: 20260302 },
    );
    // The generator must not have compared refusals only.
    expect(allowed).toBeGreaterThan(RUNS / 2);
  });

  it('as staff, which shows what is not public, is what the domain says too', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyActor,
        fc.array(anyProblem, { minLength: 1, maxLength: 12 }),
        async (actor, all) => {
          const expected = all.map(
            (problem) => can(actor, 'problem:read', { problem }) && readsAsStaff(actor, problem),
          );
          expect(await seen(all, (values) => visibleAsStaff(actor, values))).toEqual(expected);
        },
      ),
      { numRuns: RUNS, seed: 20260303 },
    );
  });
});
