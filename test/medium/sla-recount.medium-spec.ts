import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { slaReport, type SlaReport } from '@bihuan/application/report/sla-report.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import type { Problem } from '@bihuan/domain/problem/problem.js';
import { cellsIn, opened } from '../factories/drill-down.js';
import { enliven, type LivelyOffice } from '../factories/lively-office.js';
import { openOffice, type Office } from '../factories/office.js';
import { recount, type Verdicts } from '../factories/recount.js';

const EVER = { from: '2026-01-01', to: '2027-01-01' } as const;
const [PROBLEMS, STEPS] = process.env['TEST_DEPTH'] === 'full' ? [600, 9_000] : [70, 560];

describe('the SLA report of a random office', () => {
  let office: Office;
  let lively: LivelyOffice;
  let problems: ReadonlyMap<string, Problem>;
  let verdicts: readonly Verdicts[];

  beforeAll(async () => {
    office = await openOffice();
    lively = await enliven(office, { seed: 11, problems: PROBLEMS, steps: STEPS });
    verdicts = await recount(office, lively.now);
    const loaded = await loadProblems(office.database, lively.ids);
    problems = new Map(loaded.map(({ record }) => [record.problem.id, record.problem]));
  }, 600_000);
  afterAll(() => office.close());

  it('has something of everything, or the comparison would say little', () => {
    const states = new Set([...problems.values()].map((p) => p.state));
    expect([...states]).toEqual(expect.arrayContaining(['triage', 'dispatched', 'in_progress', 'closed']));
    expect(new Set([...problems.values()].map((p) => p.closingCode)).size).toBeGreaterThan(2);
    const judged = verdicts.flatMap((v) => v.resolution ?? []);
    const dispatches = verdicts.flatMap((v) => v.dispatches);
    expect(verdicts.length - judged.length).toBeGreaterThan(2);
    for (const list of [judged, dispatches]) {
      expect(list.filter((v) => v.onTime).length).toBeGreaterThan(2);
      expect(list.filter((v) => !v.onTime).length).toBeGreaterThan(2);
    }
    expect([...problems.values()].some((p) => p.round > 1)).toBe(true);
  });

  it('equals a recount from the events alone, by difficulty and state', async () => {
    const report = await slaReport(office, lively.supervisor, { ...EVER, groupBy: ['difficulty', 'state'] });
    for (const { key, onTime, acceptance } of report.rows) {
      const own = verdicts.filter(({ id }) => {
        const p = problems.get(id);
        return p?.difficulty === key.difficulty && p?.state === key.state;
      });
      const judged = own.flatMap((v) => v.resolution ?? []);
      const dispatched = own.filter((v) => v.dispatches.length > 0);
      expect({ key, all: onTime.denominator.count, kept: onTime.numerator.count }).toEqual({
        key,
        all: judged.length,
        kept: judged.filter((v) => v.onTime).length,
      });
      expect({ key, all: acceptance.denominator.count, kept: acceptance.numerator.count }).toEqual({
        key,
        all: dispatched.length,
        kept: dispatched.filter((v) => v.dispatches.every((d) => d.onTime)).length,
      });
    }
  });

  it('equals it by window, a dispatch being the window that it went to', async () => {
    const report = await slaReport(office, lively.supervisor, { ...EVER, groupBy: ['window'] });
    for (const { key, onTime, acceptance } of report.rows) {
      const judged = verdicts.filter(
        (v) => v.resolution && (problems.get(v.id)?.window ?? 'none') === key.window,
      );
      const to = verdicts.map((v) => v.dispatches.filter((d) => d.window === key.window));
      expect([key.window, onTime.denominator.count]).toEqual([key.window, judged.length]);
      expect([key.window, acceptance.denominator.count, acceptance.numerator.count]).toEqual([
        key.window,
        to.filter((d) => d.length > 0).length,
        to.filter((d) => d.length > 0 && d.every(({ onTime: kept }) => kept)).length,
      ]);
    }
  });

  it('opens lists that are as long as its figures (I13), for everybody who may read it', async () => {
    const reports: SlaReport[] = [];
    const readers = lively.staff.filter((a) => ['lead', 'supervisor'].includes(a.memberships[0]?.role ?? ''));
    for (const actor of readers) {
      const report = await slaReport(office, actor, { ...EVER, groupBy: ['month', 'window'] });
      reports.push(report);
      for (const { path, query, count } of cellsIn(report)) {
        const numbers = await opened(office, actor, query, 100);
        expect({ path, query, count: new Set(numbers).size }).toEqual({ path, query, count });
      }
    }
    expect(reports.at(-1)?.rows.length).toBeGreaterThan(3);
  }, 120_000);
});
