import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routingReport, type RoutingReport } from '@bihuan/application/report/routing-report.js';
import type { Outcome } from '@bihuan/domain/problem/events.js';
import { cellsIn, opened } from '../factories/drill-down.js';
import { learnAll } from '../factories/learning.js';
import { enliven, type LivelyOffice } from '../factories/lively-office.js';
import { openOffice, type Office } from '../factories/office.js';

const EVER = { from: '2026-01-01', to: '2027-01-01' } as const;
const [PROBLEMS, STEPS] = process.env['TEST_DEPTH'] === 'full' ? [600, 9_000] : [70, 560];

interface StoredEvent {
  readonly problem_id: string;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly facts: { readonly window?: string; readonly decision?: string };
}

/** What the events of one problem say of its routing: the deliberately naive oracle. */
interface Story {
  readonly named: string;
  readonly alone: boolean;
  corrected: boolean;
  returned: boolean;
  accepted: string | null;
}

describe('the routing report of a random office', () => {
  let office: Office;
  let lively: LivelyOffice;
  let stories: readonly Story[];

  beforeAll(async () => {
    office = await openOffice();
    lively = await enliven(office, { seed: 11, problems: PROBLEMS, steps: STEPS });
    await learnAll(office);
    stories = await told();
  }, 600_000);
  afterAll(() => office.close());

  async function told(): Promise<Story[]> {
    const events = await office.database.run<StoredEvent>(
      `select problem_id, kind, payload->'outcome' as outcome, payload->'facts' as facts from event
       order by problem_id, seq`,
    );
    const ids = [...new Set(events.map((e) => e.problem_id))];
    return ids.map((id) => storyOf(events.filter((e) => e.problem_id === id)));
  }

  function storyOf(events: readonly StoredEvent[]): Story {
    const said = events.find((e) => e.kind === 'classified')?.facts;
    const story: Story = {
      named: said?.window ?? '',
      alone: said?.decision === 'dispatch',
      corrected: false,
      returned: false,
      accepted: null,
    };
    let window: string | null = null;
    for (const { kind, outcome } of events) {
      if (outcome.row && 'window' in outcome.row) window = outcome.row.window ?? null;
      if (['dispatched', 'accepted', 'return_upheld'].includes(kind) && window !== story.named)
        story.corrected = true;
      if (kind === 'returned') story.returned = true;
      if (kind === 'accepted') story.accepted = window;
      if (kind === 'returned' || kind === 'return_upheld') story.accepted = null;
    }
    return story;
  }

  it('has something of everything, or the comparison would say little', () => {
    const count = (is: (s: Story) => boolean) => stories.filter(is).length;
    expect({
      corrected: count((s) => s.corrected) > 2,
      returned: count((s) => s.returned) > 1,
      byHand: count((s) => !s.alone && s.accepted !== null) > 1,
      right: count((s) => s.alone && s.accepted === s.named) > 2,
      wrong: count((s) => s.alone && s.accepted !== null && s.accepted !== s.named) > 0,
    }).toEqual({ corrected: true, returned: true, byHand: true, right: true, wrong: true });
  });

  it('equals a recount from the events alone, by the window that was named', async () => {
    const { rows } = await routingReport(office, lively.supervisor, { ...EVER, groupBy: ['window'] });
    expect(rows.map((row) => row.key.window)).toEqual([...new Set(stories.map((s) => s.named))].sort());
    for (const row of rows) {
      const own = stories.filter((s) => s.named === row.key.window);
      const known = own.filter((s) => s.accepted !== null);
      const alone = known.filter((s) => s.alone);
      expect({
        window: row.key.window,
        classified: row.classified.count,
        alone: row.dispatchedAlone.numerator.count,
        corrected: row.accuracy.missed.count,
        known: row.known.count,
        sure: row.precision.denominator.count,
        right: row.precision.numerator.count,
        returned: row.returned.count,
      }).toEqual({
        window: row.key.window,
        classified: own.length,
        alone: own.filter((s) => s.alone).length,
        corrected: own.filter((s) => s.corrected).length,
        known: known.length,
        sure: alone.length,
        right: alone.filter((s) => s.accepted === s.named).length,
        returned: own.filter((s) => s.returned).length,
      });
    }
  });

  it('opens lists that are as long as its figures (I13), for everybody who may read it', async () => {
    const reports: RoutingReport[] = [];
    const readers = lively.staff.filter((a) => ['lead', 'supervisor'].includes(a.memberships[0]?.role ?? ''));
    for (const actor of readers) {
      const report = await routingReport(office, actor, { ...EVER, groupBy: ['month', 'window'] });
      reports.push(report);
      for (const { path, query, count } of cellsIn(report)) {
        const numbers = await opened(office, actor, query, 100);
        expect({ path, query, count: new Set(numbers).size }).toEqual({ path, query, count });
      }
    }
    expect(reports.at(-1)?.rows.length).toBeGreaterThan(2);
  }, 120_000);
});
