import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listProblems, type ProblemQuery } from '@bihuan/application/lists/problem-list.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { can } from '@bihuan/domain/access/can.js';
import {
  CLOSING_CODES,
  DIFFICULTIES,
  isOpen,
  STATES,
  type ProblemRecord,
} from '@bihuan/domain/problem/problem.js';
import { enliven, type LivelyOffice } from '../factories/lively-office.js';
import { openOffice, type Office } from '../factories/office.js';

const RUNS = process.env['TEST_DEPTH'] === 'full' ? 1_000 : 120;
const CODES = ['91330100MA27XYZ123', '91330100MA27XYZ999'];

const anyDay = fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, '0')}`);
const everyFilter = fc.record({
  state: fc.constantFrom(...STATES, 'open' as const),
  window: fc.constantFrom('market', 'tax', 'labor', 'none'),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  overdue: fc.boolean(),
  enterprise: fc.constantFrom(...CODES, '91330100MA27XYZ000'),
  closingCode: fc.constantFrom(...CLOSING_CODES),
  from: anyDay,
  to: anyDay,
  dueFrom: anyDay,
  dueTo: anyDay,
});
const FILTERS = ['state', 'window', 'difficulty', 'overdue', 'enterprise', 'closingCode'] as const;
const DATES = ['from', 'to', 'dueFrom', 'dueTo'] as const;

/** A few at a time: all of them together match nothing. */
const anyQuery: fc.Arbitrary<ProblemQuery> = fc
  .tuple(everyFilter, fc.subarray([...FILTERS], { maxLength: 2 }), fc.subarray([...DATES], { maxLength: 2 }))
  .map(([all, filters, dates]): ProblemQuery =>
    Object.fromEntries([...filters, ...dates].map((name) => [name, all[name]])),
  )
  .filter(({ from, to, dueFrom, dueTo }) => ordered(from, to) && ordered(dueFrom, dueTo));

function ordered(from?: string, to?: string): boolean {
  return from === undefined || to === undefined || from < to;
}

describe('the list of problems', () => {
  let office: Office;
  let lively: LivelyOffice;
  let records: readonly ProblemRecord[];

  beforeAll(async () => {
    office = await openOffice();
    lively = await enliven(office, { seed: 21, problems: 60, steps: 300 });
    records = (await loadProblems(office.database, lively.ids)).map((l) => l.record);
  }, 300_000);
  afterAll(() => office.close());

  async function walked(actor: Actor, query: ProblemQuery, limit: number): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await listProblems(office, actor, query, { limit, ...(cursor ? { cursor } : {}) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      ids.push(...page.items.map((s) => s.record.problem.id));
      cursor = page.nextCursor;
    }
    return ids;
  }

  it('shows exactly what matches and may be seen, newest first, whatever the size of the page', async () => {
    const actors = [lively.supervisor, ...lively.firms, ...lively.staff];
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...actors),
        anyQuery,
        fc.constantFrom(1, 3, 100),
        async (actor, query, limit) => {
          const expected = records.filter((r) => can(actor, 'problem:read', r) && matches(r, query));
          const ids = await walked(actor, query, limit);
          expect(ids).toEqual(expected.sort(newestFirst).map((r) => r.problem.id));
          found += ids.length;
        },
      ),
      { numRuns: RUNS, seed: 7 },
    );
    expect(found).toBeGreaterThan(RUNS);
  });

  function matches({ problem: p, clocks }: ProblemRecord, q: ProblemQuery): boolean {
    const promise = clocks.find((c) => c.kind === 'promise' && c.status === 'running');
    const late = p.overdue || (isOpen(p) && promise?.due != null && promise.due < lively.now);
    const firm = CODES.indexOf(q.enterprise ?? '');
    return (
      (q.state === undefined || (q.state === 'open' ? isOpen(p) : p.state === q.state)) &&
      (q.window === undefined || (p.window ?? 'none') === q.window) &&
      (q.difficulty === undefined || p.difficulty === q.difficulty) &&
      (q.overdue === undefined || late === q.overdue) &&
      (q.enterprise === undefined || lively.firms[firm]?.memberships[0]?.enterpriseId === p.enterpriseId) &&
      (q.closingCode === undefined || p.closingCode === q.closingCode) &&
      isWithin(p.submittedAt, q.from, q.to) &&
      isWithin(p.due, q.dueFrom, q.dueTo)
    );
  }

  it('tells the office of calls to make, rungs and late withdrawals, and an enterprise nothing of them', async () => {
    const asked: readonly [ProblemQuery, (r: ProblemRecord) => boolean][] = [
      [{ rung: 'E4' }, ({ problem }) => problem.escalationRung === 'E4'],
      [{ withdrawnNearDue: 'true' }, ({ problem }) => problem.withdrawnNearDue],
      [
        { calls: 'open' },
        ({ problem, tasks }) =>
          problem.state === 'resolved' && tasks.some((t) => t.round === problem.round && t.doneAt === null),
      ],
    ];
    for (const [query, wanted] of asked) {
      const expected = records.filter(wanted).sort(newestFirst);
      expect(await walked(lively.supervisor, query, 100)).toEqual(expected.map((r) => r.problem.id));
      for (const firm of lively.firms) expect(await walked(firm, query, 100)).toEqual([]);
    }
  });

  it('finds a problem by its number', async () => {
    const { problem } = records[5] as ProblemRecord;
    expect(await walked(lively.supervisor, { number: problem.number }, 5)).toEqual([problem.id]);
  });

  it('shows problems as they stand now, also when nobody has recorded it yet', async () => {
    await office.at('2026-12-01T09:00');
    const { items } = await listProblems(office, lively.supervisor, { state: 'open' }, { limit: 100 });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ record: { problem } }) => problem.overdue || problem.due === null)).toBe(true);
  });

  it('refuses periods that end before they begin, and cursors that are not its own', async () => {
    const ask = (query: ProblemQuery, cursor?: string) =>
      listProblems(office, lively.supervisor, query, { limit: 1, ...(cursor ? { cursor } : {}) });
    await expect(ask({ from: '2026-03-02', to: '2026-03-02' })).rejects.toMatchObject({
      code: 'period_invalid',
    });
    await expect(ask({ dueFrom: '2026-03-03', dueTo: '2026-03-02' })).rejects.toMatchObject({
      data: { errors: [{ path: '/dueTo' }] },
    });
    await expect(ask({ from: '2026-02-30' })).rejects.toMatchObject({ kind: 'invalid' });
    const { nextCursor } = await ask({ window: 'market' });
    expect(nextCursor).not.toBeNull();
    await expect(ask({ window: 'tax' }, nextCursor ?? '')).rejects.toMatchObject({ code: 'cursor_invalid' });
    const [print] = JSON.parse(Buffer.from(nextCursor ?? '', 'base64url').toString()) as string[];
    for (const parts of [
      [],
      [1],
      ['x', 'y'],
      [1e300, lively.ids[0]],
      [Date.now(), "' or 1=1"],
      [null, null],
    ]) {
      const forged = Buffer.from(JSON.stringify([print, ...parts])).toString('base64url');
      await expect(ask({ window: 'market' }, forged)).rejects.toMatchObject({ code: 'cursor_invalid' });
    }
  });
});

/** By date in the county, which is eight hours east. */
function isWithin(at: number | null, from?: string, to?: string): boolean {
  if (from === undefined && to === undefined) return true;
  if (at === null) return false;
  const day = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
  return (from === undefined || day >= from) && (to === undefined || day < to);
}

function newestFirst({ problem: a }: ProblemRecord, { problem: b }: ProblemRecord): number {
  return b.submittedAt - a.submittedAt || (a.id < b.id ? -1 : 1);
}
