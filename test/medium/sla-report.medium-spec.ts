import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { slaReport, type ReportQuery } from '@bihuan/application/report/sla-report.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import { cellsIn, opened } from '../factories/drill-down.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

const MARCH = { from: '2026-03-01', to: '2026-04-01', groupBy: [] } as const;

/**
 * The fixture of handbook 3 through the real door, as far as today's transitions reach:
 * - a6: no extension yet (T20), so its due stays Thu 03-12 17:00 and its answer of 03-16 10:00 is late. Hence on-time is
 *   4/8 (a1, a2, a4, a5) instead of the fixture's 5/8; with the extension it becomes 62.5 %.
 * - a9: no merging yet (T7); it is withdrawn at the same instant instead, which is subtracted by the same rule.
 * - a7: a late ask moves nothing, so only its answer is given.
 * Base 8 and acceptance 7/8 are the fixture's own.
 */
describe('the SLA report on the fixture of handbook 3', () => {
  let office: Office;
  let firm: Actor;
  let clerk: Actor;
  let other: Actor;
  let lead: Actor;
  let head: Actor;
  let taxLead: Actor;
  let dispatcher: Actor;
  let supervisor: Actor;
  const ids = new Map<string, { id: string; number: string }>();

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    other = await hire(office, 'clerk', { window: 'market', position: 'B' });
    lead = await hire(office, 'lead', { window: 'market' });
    head = await hire(office, 'section_head', { window: 'market' });
    taxLead = await hire(office, 'lead', { window: 'tax' });
    dispatcher = await hire(office, 'dispatcher');
    supervisor = await hire(office, 'supervisor');
    await drive();
    await office.at('2026-03-31T12:00');
  });
  afterAll(() => office.close());

  async function submitted(name: string, difficulty: Difficulty, window = 'market'): Promise<void> {
    ids.set(name, await submitOne(submitParts(office, sure(window, { difficulty })), firm));
  }
  const idOf = (name: string) => ids.get(name)?.id ?? '';
  const give = (name: string, actor: Actor, given: Command) => command(office, idOf(name), actor, given);
  const accept = (name: string, by = clerk) => give(name, by, { name: 'accept', facts: {} });
  const answer = async (name: string, signer: Actor, by = clerk) => {
    await give(name, by, { name: 'notify', facts: { complete: true, items: 0 } });
    await give(name, signer, { name: 'answer', facts: { result: 'solved' } });
  };
  const grade = (name: string, g: number) => give(name, firm, { name: 'evaluate', facts: { grade: g } });
  const withdraw = (name: string) => give(name, firm, { name: 'withdraw', facts: { consent: true } });

  async function drive(): Promise<void> {
    const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['02T10:00', () => submitted('a1', 'simple')],
      ['02T10:00', () => submitted('a4', 'complex')],
      ['02T10:30', () => accept('a1')],
      ['02T10:30', () => accept('a4')],
      ['02T11:00', () => submitted('a2', 'simple')],
      ['02T15:00', () => accept('a2')],
      ['03T09:00', () => submitted('a3', 'simple')],
      ['03T09:30', () => accept('a3')],
      ['03T11:00', () => give('a4', clerk, { name: 'notify', facts: { complete: false, items: 1 } })],
      ['03T16:00', () => answer('a1', clerk)],
      ['03T16:30', () => grade('a1', 5)],
      ['03T17:00', () => answer('a2', clerk)],
      ['03T17:30', () => grade('a2', 4)],
      ['04T09:00', () => submitted('a5', 'complex', 'tax')],
      ['04T10:00', () => give('a5', taxLead, { name: 'return', facts: { suggestedWindow: 'market' } })],
      [
        '04T10:30',
        () => give('a5', dispatcher, { name: 'decide-return', facts: { uphold: true, window: 'market' } }),
      ],
      ['04T11:00', () => accept('a5')],
      ['05T09:00', () => answer('a3', clerk)],
      ['05T09:00', () => submitted('a6', 'challenging')],
      ['05T09:10', () => grade('a3', 2)],
      ['05T09:20', () => accept('a3', other)],
      ['05T09:30', () => accept('a6')],
      ['05T10:00', () => submitted('a7', 'challenging')],
      ['05T11:00', () => accept('a7')],
      ['05T16:00', () => answer('a5', lead)],
      ['05T16:10', () => grade('a5', 5)],
      ['05T16:20', () => answer('a3', other, other)],
      ['05T16:30', () => grade('a3', 4)],
      ['06T09:00', () => submitted('a8', 'simple')],
      ['06T09:20', () => withdraw('a8')],
      ['06T09:30', () => give('a4', firm, { name: 'reply', facts: { items: 1 } })],
      ['09T15:00', () => answer('a4', lead)],
      ['10T09:00', () => submitted('a10', 'complex')],
      ['10T09:30', () => submitted('a9', 'complex')],
      ['10T10:00', () => withdraw('a9')],
      ['10T10:00', () => accept('a10')],
      ['13T15:00', () => answer('a7', head)],
      ['13T15:10', () => grade('a7', 1)],
      ['13T15:20', () => accept('a7', other)],
      ['13T15:30', () => answer('a7', head, other)],
      ['16T10:00', () => answer('a6', head)],
      ['16T10:10', () => grade('a6', 3)],
    ];
    for (const [at, step] of steps) {
      await office.at(`2026-03-${at}`);
      await step();
    }
  }

  const report = (query: Partial<ReportQuery> = {}, actor = supervisor) =>
    slaReport(office, actor, { ...MARCH, ...query });
  const named = (numbers: readonly string[]) =>
    [...ids]
      .filter(([, { number }]) => numbers.includes(number))
      .map(([name]) => name)
      .sort();
  const open = async (cell: { query: string } | null, actor = supervisor) =>
    named(await opened(office, actor, cell?.query ?? ''));

  it('counts base, on-time and acceptance as the handbook says', async () => {
    const { total } = await report({ window: 'market' });
    expect(total.onTime).toMatchObject({ percent: 50, numerator: { count: 4 }, denominator: { count: 8 } });
    expect(total.acceptance).toMatchObject({
      percent: 87.5,
      numerator: { count: 7 },
      denominator: { count: 8 },
    });
    expect(total.overdueOpen?.count).toBe(1);
    expect(total.notYetDue.count).toBe(0);
  });

  it('opens exactly the problems that are meant', async () => {
    const { total } = await report({ window: 'market' });
    expect(await open(total.onTime.numerator)).toEqual(['a1', 'a2', 'a4', 'a5']);
    expect(await open(total.onTime.missed)).toEqual(['a10', 'a3', 'a6', 'a7']);
    expect(await open(total.acceptance.missed)).toEqual(['a2']);
    expect(await open(total.overdueOpen)).toEqual(['a10']);
  });

  it('does not change when what has passed is recorded', async () => {
    const before = await report({ groupBy: ['window', 'difficulty'] });
    await office.door.settleMany(
      [...ids.values()].map(({ id }) => id),
      false,
    );
    expect(await report({ groupBy: ['window', 'difficulty'] })).toEqual(before);
  });

  it('charges a dispatch that was rightly returned to nobody: its limit never came', async () => {
    const { total, rows } = await report({ groupBy: ['window'] });
    expect(rows.map((r) => r.key.window)).toEqual(['market']);
    expect(total.acceptance.denominator.count).toBe(8);
  });

  it('tells the age of what is overdue in working time: a10 was due Thu 03-12 17:00', async () => {
    const { total } = await report({ window: 'market' });
    // 13 to 30 March are 12 working days of 420 minutes; 31 March from 08:30 to 12:00 are 210.
    expect(total.overdueOpen?.ageP90WorkingMinutes).toBe(12 * 420 + 210);
  });

  it('is half-open by date in the zone of the calendar', async () => {
    // a1 and a2 were due Tue 03-03 17:00.
    const third = await report({ from: '2026-03-03', to: '2026-03-04' });
    expect(await open(third.total.onTime.denominator)).toEqual(['a1', 'a2']);
    expect((await report({ from: '2026-03-02', to: '2026-03-03' })).total.onTime.denominator.count).toBe(0);
    await expect(report({ from: '2026-03-03', to: '2026-03-03' })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it.each<ReportQuery['groupBy'][number] | 'everything' | 'nothing'>([
    'nothing',
    'window',
    'difficulty',
    'month',
    'state',
    'everything',
  ])('each figure is as long as its list (I13), grouped by %s', async (by) => {
    const all = ['window', 'difficulty', 'month', 'state'] as const;
    const groupBy = by === 'everything' ? all : all.filter((d) => d === by);
    for (const actor of [supervisor, lead, taxLead]) {
      const cells = cellsIn(await report({ groupBy }, actor));
      expect(cells.length).toBeGreaterThan(8);
      for (const { path, count, query } of cells) {
        const numbers = await opened(office, actor, query);
        expect({ path, query, length: numbers.length }).toEqual({ path, query, length: count });
        expect(new Set(numbers).size).toBe(numbers.length);
      }
    }
  });

  it('counts for each reader what that reader may see', async () => {
    // a5 is with market now, and tax took part in it: its lead sees that one and no other.
    const { total, counts } = await report({}, taxLead);
    expect(total.onTime).toMatchObject({ numerator: { count: 1 }, denominator: { count: 1 } });
    expect(counts.map(({ key, count }) => ({ ...key, count }))).toEqual([
      { window: 'market', difficulty: 'complex', state: 'closed', count: 1 },
    ]);
  });
});
