import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { routingReport, type RoutingReportQuery } from '@bihuan/application/report/routing-report.js';
import { slaReport } from '@bihuan/application/report/sla-report.js';
import { insertGuard } from '@bihuan/db/learning/guard.repository.js';
import { insertFeedback } from '@bihuan/db/learning/lesson.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { cellsIn, opened } from '../factories/drill-down.js';
import { hireStaff, learnAll, type Staff } from '../factories/learning.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

const SPRING = { from: '2026-03-01', to: '2026-05-01', groupBy: [] } as const;
const TEXTS = ['营业执照一直没办下来', 'Our licence is still not there after two weeks', '发票额度不够用'];
const CHANNELS = ['web', 'phone'];

/** What became of one problem, as the test itself did it: the oracle of the report. */
interface Fate {
  readonly number: string;
  readonly named: string;
  readonly alone: boolean;
  readonly channel: string;
  readonly month: string;
  readonly language: string;
  corrected?: boolean;
  returned?: boolean;
  accepted?: string;
  read?: string;
}

describe('the routing report', () => {
  let office: Office;
  let firm: Actor;
  let staff: Staff;
  let supervisor: Actor;
  let taxLead: Actor;
  const fates = new Map<string, Fate>();

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    staff = await hireStaff(office);
    supervisor = await hire(office, 'supervisor');
    taxLead = await hire(office, 'lead', { window: 'tax' });
    const marketLead = await hire(office, 'lead', { window: 'market' });
    await office.at('2026-03-30T09:00');
    for (let i = 0; i < 36; i += 1) {
      if (i === 24) await office.at('2026-04-01T09:00');
      const [id, fate] = await routed(i);
      if (i % 6 === 3) await returned(id, fate, fate.named === 'tax' ? taxLead : marketLead);
      else if (i % 6 !== 5) await accepted(id, fate, fate.named);
    }
    const { id } = await submitOne(submitParts(office, sure('tax')), firm, { confidential: true });
    fates.set(id, { ...blank(id, 'tax'), number: await numberOf(id), month: '2026-04', language: 'none' });
    await learnAll(office);
    await readTwice();
  }, 120_000);
  afterAll(() => office.close());

  const blank = (number: string, named: string) => ({
    number,
    named,
    alone: true,
    channel: 'web',
    month: '2026-03',
    language: 'zh',
  });
  const numberOf = async (id: string) =>
    (await office.database.run<{ number: string }>('select number from problem where id = $1', [id]))[0]!
      .number;

  async function routed(i: number): Promise<[string, Fate]> {
    const named = i % 3 === 0 ? 'tax' : 'market';
    const said: Partial<Routing> = i % 4 === 1 ? { decision: 'triage', confidence: 0.5 } : {};
    const channel = CHANNELS[i % 2]!;
    const text = `${TEXTS[i % 3]!}`;
    const { id, number } = await submitOne(submitParts(office, sure(named, said)), firm, { text, channel });
    const alone = said.decision === undefined;
    const month = i < 24 ? '2026-03' : '2026-04';
    const fate: Fate = { number, named, alone, channel, month, language: i % 3 === 1 ? 'en' : 'zh' };
    fates.set(id, fate);
    return [id, fate];
  }

  /** By hand where nobody was sure, now and then to another window. */
  async function accepted(id: string, fate: Fate, named: string): Promise<void> {
    const to = fate.alone || fate.channel === 'web' ? named : 'labor';
    if (!fate.alone) await command(office, id, staff.dispatcher, { name: 'dispatch', facts: { window: to } });
    await command(office, id, await staff.clerk(to), { name: 'accept', facts: {} });
    fate.accepted = to;
    if (to !== named) fate.corrected = true;
  }

  async function returned(id: string, fate: Fate, lead: Actor): Promise<void> {
    if (!fate.alone)
      await command(office, id, staff.dispatcher, { name: 'dispatch', facts: { window: fate.named } });
    await command(office, id, lead, { name: 'return', facts: { suggestedWindow: 'land' } });
    await command(office, id, staff.dispatcher, {
      name: 'decide-return',
      facts: { uphold: true, window: 'land' },
    });
    await command(office, id, await staff.clerk('land'), { name: 'accept', facts: {} });
    Object.assign(fate, { corrected: true, returned: true, accepted: 'land' });
  }

  /** Every fifth dispatched one; the third of these readers disagrees. */
  async function readTwice(): Promise<void> {
    const dispatched = [...fates].filter(([, f]) => f.alone && f.language !== 'none');
    const chosen = dispatched.filter((_, i) => i % 5 === 0);
    for (const [i, [problemId, fate]] of chosen.entries()) {
      fate.read = i === 2 ? 'land' : fate.named;
      await insertFeedback(office.database, [
        {
          problemId,
          seq: 0,
          kind: 'second_reading',
          eventKind: null,
          window: fate.read,
          problemType: null,
          at: await office.clock.now(),
          by: supervisor.ref.id,
        },
      ]);
    }
  }

  const report = (query: Partial<RoutingReportQuery> = {}, actor = supervisor) =>
    routingReport(office, actor, { ...SPRING, ...query });
  /** A blind reader who disagrees is counted as that, and moves no other figure. */
  const belongs = (f: Fate) => f.accepted;

  /** Handbook 3 and 9, from what the test did. */
  function recounted(all: readonly Fate[]) {
    const share = (base: readonly Fate[], kept: (f: Fate) => boolean) => ({
      numerator: base.filter(kept).length,
      denominator: base.length,
    });
    return {
      classified: all.length,
      dispatchedAlone: share(all, (f) => f.alone),
      accuracy: share(all, (f) => !f.corrected),
      known: all.filter(belongs).length,
      precision: share(
        all.filter((f) => f.alone && belongs(f)),
        (f) => belongs(f) === f.named,
      ),
      secondReadings: share(
        all.filter((f) => f.read),
        (f) => f.read === f.named,
      ),
      returned: all.filter((f) => f.returned).length,
    };
  }

  type Row = Awaited<ReturnType<typeof routingReport>>['total'];
  const counted = (row: Row) => {
    const share = (r: Row['accuracy']) => ({
      numerator: r.numerator.count,
      denominator: r.denominator.count,
    });
    return {
      classified: row.classified.count,
      dispatchedAlone: share(row.dispatchedAlone),
      accuracy: share(row.accuracy),
      known: row.known.count,
      precision: share(row.precision),
      secondReadings: share(row.secondReadings),
      returned: row.returned.count,
    };
  };

  it('equals a recount of what was done, in all and by window, channel, language and month', async () => {
    const { total, rows } = await report({ groupBy: ['window', 'channel', 'language', 'month'] });
    const all = [...fates.values()];
    expect(counted(total)).toEqual(recounted(all));
    expect(total.returned.count).toBeGreaterThan(2);
    expect(total.secondReadings.missed.count).toBe(1);
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) {
      const { window, channel, language, month } = row.key;
      const own = all.filter(
        (f) => f.named === window && f.channel === channel && f.language === language && f.month === month,
      );
      expect({ key: row.key, ...counted(row) }).toEqual({ key: row.key, ...recounted(own) });
    }
  });

  it('says its shares with one decimal, and where too few were judged to rank them', async () => {
    const { total } = await report();
    const { numerator, denominator, percent, enough } = total.accuracy;
    expect(percent).toBeCloseTo((100 * numerator.count) / denominator.count, 1);
    expect(enough).toBe(true);
    expect(total.secondReadings).toMatchObject({ enough: false, percent: expect.any(Number) });
    const nothing = await report({ from: '2026-01-01', to: '2026-02-01', groupBy: ['window'] });
    expect(nothing.rows).toEqual([]);
    expect(nothing.total.precision).toMatchObject({ percent: null, enough: false });
  });

  it.each<[string, RoutingReportQuery['groupBy']]>([
    ['nothing', []],
    ['window', ['window']],
    ['channel and language', ['channel', 'language']],
    ['month', ['month']],
    ['everything', ['window', 'channel', 'language', 'month']],
  ])('each figure opens exactly its problems (I13), grouped by %s', async (_name, groupBy) => {
    for (const actor of [supervisor, taxLead]) {
      const cells = cellsIn(await report({ groupBy }, actor));
      expect(cells.length).toBeGreaterThan(14);
      for (const { path, count, query } of cells) {
        const numbers = await opened(office, actor, query, 50);
        expect({ path, query, length: new Set(numbers).size }).toEqual({ path, query, length: count });
      }
    }
  });

  it('opens the very problems that are meant', async () => {
    const { total } = await report({ window: 'market' });
    const meant = (is: (f: Fate) => unknown) =>
      [...fates.values()].filter((f) => f.named === 'market' && is(f)).map((f) => f.number);
    const open = async (query: string) => (await opened(office, supervisor, query, 50)).sort();
    expect(await open(total.returned.query)).toEqual(meant((f) => f.returned).sort());
    expect(await open(total.accuracy.missed.query)).toEqual(meant((f) => f.corrected).sort());
    expect(await open(total.precision.missed.query)).toEqual(
      meant((f) => f.alone && belongs(f) && belongs(f) !== f.named).sort(),
    );
  });

  it('counts for each reader what that reader may see (I9)', async () => {
    const { total, drift } = await report({}, taxLead);
    const all = await report();
    expect(total.classified.count).toBeGreaterThan(0);
    expect(total.classified.count).toBeLessThan(all.total.classified.count);
    expect(drift.recent.predictions).toBe(total.classified.count);
    const other = await hire(office, 'supervisor', { region: 'duty' });
    expect((await report({}, other)).total.classified.count).toBe(0);
  });

  it('narrows as the SLA report does, which knows channel and language too', async () => {
    const { total } = await report({ channel: 'phone', language: 'en' });
    const own = [...fates.values()].filter((f) => f.channel === 'phone' && f.language === 'en');
    expect(counted(total)).toEqual(recounted(own));
    const sla = await slaReport(office, supervisor, { ...SPRING, channel: 'phone' });
    for (const { path, count, query } of cellsIn(sla)) {
      expect([path, (await opened(office, supervisor, query, 50)).length]).toEqual([path, count]);
    }
  });

  it('says who decides, where the fail-safe stands, and how far texts have moved', async () => {
    await insertGuard(office.database, { window: 'tax', threshold: 0.99, toTriage: false, why: {} });
    await insertGuard(office.database, { window: 'land', threshold: null, toTriage: true, why: {} });
    await insertGuard(office.database, { window: 'land', threshold: null, toTriage: false, why: {} });
    const { deciding, shadow, guards, drift } = await report();
    expect(deciding).toEqual({ kind: 'catalogue', model: shippedCatalogue().version, since: null });
    expect(shadow).toBeNull();
    expect(guards).toEqual([{ window: 'tax', threshold: 0.99, toTriage: false, since: expect.any(Number) }]);
    expect(drift).toMatchObject({ psi: null, level: null, confidenceChange: null });
    expect(drift.triageShare).toBeCloseTo(9 / 37, 5);
    await office.at('2026-04-07T12:00');
    const later = await report();
    expect(later.drift.recent).toMatchObject({ predictions: 13, to: instant('2026-04-07T12:00') });
    expect(later.drift.before.predictions).toBe(24);
    expect(later.drift.psi).toBeGreaterThanOrEqual(0);
    expect(later.drift.confidenceChange).toEqual(expect.any(Number));
  });

  it('names champion and shadow with their date, and the catalogue again after a roll-back', async () => {
    const made = (id: string) =>
      office.database.run(
        `insert into model (id, facts, body, weights, out_of_fold) values ($1, '{}', '{}', '', '[]')`,
        [id],
      );
    const move = (id: string, status: string) =>
      office.database.run(`insert into model_move (model, status, why) values ($1, $2, '{}')`, [id, status]);
    await made('aa');
    await made('bb');
    await move('aa', 'champion');
    await move('bb', 'shadow');
    expect(await report()).toMatchObject({
      deciding: { kind: 'model', model: 'aa', since: expect.any(Number) },
      shadow: { model: 'bb', since: expect.any(Number) },
    });
    await move('aa', 'retired');
    expect((await report()).deciding).toEqual({
      kind: 'catalogue',
      model: shippedCatalogue().version,
      since: expect.any(Number),
    });
  });
});
