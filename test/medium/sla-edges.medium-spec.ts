import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { slaReport } from '@bihuan/application/report/sla-report.js';
import type { ReportRow } from '@bihuan/application/report/report-row.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { cellsIn, opened } from '../factories/drill-down.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

/** What is subtracted, when, and what is not judged yet (handbook 3, Indicators). One office a case. */
describe('edges of the SLA report', () => {
  let office: Office;
  let firm: Actor;
  let clerk: Actor;
  let taxLead: Actor;
  let dispatcher: Actor;
  let supervisor: Actor;

  beforeEach(async () => {
    office = await openOffice({ max: 4 });
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    taxLead = await hire(office, 'lead', { window: 'tax' });
    dispatcher = await hire(office, 'dispatcher');
    supervisor = await hire(office, 'supervisor');
    open.push(office);
  });
  const open: Office[] = [];
  afterAll(() => Promise.all(open.map((o) => o.close())));

  const submit = async (more: Partial<Routing> = {}, window = 'market') =>
    (await submitOne(submitParts(office, sure(window, more)), firm)).id;
  const give = (id: string, actor: Actor, given: Command) => command(office, id, actor, given);
  const withdraw = (id: string) => give(id, firm, { name: 'withdraw', facts: { consent: true } });
  const complete = (id: string) => give(id, clerk, { name: 'complete', facts: { result: 'solved' } });

  /** The whole row of the year, after looking that each figure opens its list. */
  async function figures(groupBy: readonly 'window'[] = []): Promise<ReportRow> {
    const report = await slaReport(office, supervisor, { from: '2026-01-01', to: '2027-01-01', groupBy });
    for (const { path, count, query } of cellsIn(report)) {
      expect({ path, count: (await opened(office, supervisor, query)).length }).toEqual({ path, count });
    }
    return report.total;
  }
  const brief = ({ onTime, acceptance, notYetDue, overdueOpen }: ReportRow) => ({
    onTime: `${onTime.numerator.count}/${onTime.denominator.count}`,
    acceptance: `${acceptance.numerator.count}/${acceptance.denominator.count}`,
    ahead: notYetDue.count,
    overdue: overdueOpen?.count,
  });

  it('an open problem is judged neither by its due nor by its acceptance until they have passed', async () => {
    await office.at('2026-03-02T10:00');
    await submit();
    expect(brief(await figures())).toEqual({ onTime: '0/0', acceptance: '0/0', ahead: 1, overdue: 0 });
    // At the limit itself it is still in time: 120 working minutes, then Tue 17:00.
    await office.at('2026-03-02T12:00');
    expect(brief(await figures())).toEqual({ onTime: '0/0', acceptance: '0/0', ahead: 1, overdue: 0 });
    await office.at('2026-03-02T12:00:00.001');
    expect(brief(await figures())).toEqual({ onTime: '0/0', acceptance: '0/1', ahead: 1, overdue: 0 });
    await office.at('2026-03-03T17:00');
    expect(brief(await figures())).toEqual({ onTime: '0/0', acceptance: '0/1', ahead: 1, overdue: 0 });
    await office.at('2026-03-03T17:00:00.001');
    expect(brief(await figures())).toEqual({ onTime: '0/1', acceptance: '0/1', ahead: 0, overdue: 1 });
  });

  it('an answer counts from its instant on, also before the due', async () => {
    await office.at('2026-03-02T10:00');
    await complete(await submit());
    expect(brief(await figures())).toEqual({ onTime: '1/1', acceptance: '1/1', ahead: 0, overdue: 0 });
  });

  it('a withdrawal is subtracted when it came before due, and not when the problem was overdue', async () => {
    await office.at('2026-03-02T10:00');
    const [early, late] = [await submit(), await submit()];
    await office.at('2026-03-03T17:00');
    await withdraw(early);
    await office.at('2026-03-03T17:00:00.001');
    await withdraw(late);
    // Neither was accepted within Mon 12:00.
    expect(brief(await figures())).toEqual({ onTime: '0/1', acceptance: '0/2', ahead: 0, overdue: 0 });
  });

  it('a paused problem joins when its due is known', async () => {
    await office.at('2026-03-02T10:00');
    const id = await submit();
    await give(id, clerk, { name: 'accept', facts: {} });
    await office.at('2026-03-02T11:00');
    await give(id, clerk, { name: 'notify', facts: { complete: false, items: 1 } });
    await office.at('2026-03-06T09:00');
    expect(brief(await figures())).toEqual({ onTime: '0/0', acceptance: '1/1', ahead: 0, overdue: 0 });
    await give(id, firm, { name: 'reply', facts: { items: 1 } });
    expect(brief(await figures())).toMatchObject({ onTime: '0/0', ahead: 1 });
    await complete(id);
    expect(brief(await figures())).toMatchObject({ onTime: '1/1', ahead: 0 });
  });

  it('what happened to a later round does not touch round 1', async () => {
    await office.at('2026-03-02T10:00');
    const id = await submit();
    await give(id, clerk, { name: 'accept', facts: {} });
    await withdraw(id);
    await give(id, supervisor, { name: 'reopen', facts: {} });
    const second = await hire(office, 'clerk', { window: 'market', position: 'B' });
    await give(id, second, { name: 'complete', facts: { result: 'solved' } });
    expect(brief(await figures())).toEqual({ onTime: '0/0', acceptance: '1/1', ahead: 0, overdue: 0 });
  });

  it('what no window has yet stands under none', async () => {
    await office.at('2026-03-02T10:00');
    await submit({ decision: 'triage' });
    await office.at('2026-03-04T10:00');
    const report = await slaReport(office, supervisor, {
      from: '2026-03-01',
      to: '2026-04-01',
      groupBy: ['window'],
    });
    expect(report.rows.map((r) => [r.key.window, r.onTime.denominator.count])).toEqual([['none', 1]]);
    expect(await opened(office, supervisor, report.rows[0]?.onTime.denominator.query ?? '')).toHaveLength(1);
    expect(report.counts.map((c) => c.key)).toEqual([
      { window: 'none', difficulty: 'simple', state: 'triage' },
    ]);
  });

  it('a return after its limit was broken stays with the window; the problem kept its limits only if all did', async () => {
    await office.at('2026-03-02T10:00');
    const id = await submit({ difficulty: 'challenging' }, 'tax');
    await office.at('2026-03-02T16:00');
    await give(id, taxLead, { name: 'return', facts: { suggestedWindow: 'market' } });
    await give(id, dispatcher, { name: 'decide-return', facts: { uphold: true, window: 'market' } });
    await give(id, clerk, { name: 'accept', facts: {} });
    const report = await slaReport(office, supervisor, {
      from: '2026-03-01',
      to: '2026-04-01',
      groupBy: ['window'],
    });
    expect(report.rows.map((r) => [r.key.window, brief(r).acceptance])).toEqual([
      ['market', '1/1'],
      ['tax', '0/1'],
    ]);
    expect(brief(await figures(['window'])).acceptance).toBe('0/1');
  });
});
