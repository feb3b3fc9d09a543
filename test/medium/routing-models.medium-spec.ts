import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { auditWindows } from '@bihuan/application/routing/guards.js';
import { LiveRouter } from '@bihuan/application/routing/live-router.js';
import { listModels, promote, rollBack } from '@bihuan/application/routing/promotion.js';
import { isTrainingDue, retrain, type TrainRequest } from '@bihuan/application/routing/retrain.js';
import { ShadowModel } from '@bihuan/application/routing/shadow-model.js';
import { train } from '@bihuan/application/routing/train.js';
import { readGuards } from '@bihuan/db/learning/guard.repository.js';
import {
  readAuditedRoutings,
  readDecidedRoutings,
  readKnownRoutings,
} from '@bihuan/db/learning/known-routing.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { handled, hireStaff, learnAll, type Staff } from '../factories/learning.js';
import { enroll, instant, openOffice, type Office } from '../factories/office.js';

/** Words of this office that the shipped catalogue cannot know: only who has seen its routings can send them right. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  market: ['蓝表', '二号厅盖章', '红盾通道', '住改商说明'],
  tax: ['金三系统', '开票黑名单', '三流不一', '阻断户'],
  labor: ['花名册退件', '十五号台账', '稳岗蓝单', '农工专班'],
};
const WINDOWS = Object.keys(WORDS);
const shipped = shippedCatalogue();
/** The whole catalogue teaches for a minute. */
const SMALL = { ...shipped, windows: shipped.windows.filter(({ code }) => WINDOWS.includes(code)) };
const textOf = (i: number) => {
  const window = WINDOWS[i % WINDOWS.length]!;
  const words = WORDS[window]!;
  return {
    to: window,
    text: `${words[i % words.length]}又卡住了,第${i}家,${words[(i * 7 + 1) % words.length]}怎么办`,
  };
};

const unexpected = (error: unknown) => {
  throw error;
};
const ALL_WELL = { onRefused: unexpected, onFailure: unexpected };

describe('models of an office', () => {
  let office: Office;
  let firm: Actor;
  let staff: Staff;
  const parts = () => ({
    database: office.database,
    precision: 0.95,
    train: async (r: TrainRequest) => train(r, SMALL),
  });
  /** Every fourth was proposed to the wrong window, unsure. */
  const said = (i: number, to: string) =>
    i % 4 === 0
      ? { window: to === 'tax' ? 'market' : 'tax', decision: 'triage' as const, confidence: 0.5 }
      : {};
  const live = async (from: number, n: number) => {
    for (let i = from; i < from + n; i++) {
      const { to, text } = textOf(i);
      await handled(office, { firm, staff, text, to, said: said(i, to) });
    }
  };

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    staff = await hireStaff(office);
  }, 60_000);
  afterAll(() => office.close());

  it('trains nothing on an office that knows too little', async () => {
    expect(await isTrainingDue(office.database, Date.now())).toBe(false);
  });

  it('goes from candidate to shadow to champion by the gate, and back by a pointer', async () => {
    await live(0, 410);
    await learnAll(office);
    expect(await isTrainingDue(office.database, Date.now())).toBe(true);
    const trained = await retrain(parts());
    expect(trained).toMatchObject({ status: 'shadow', lessons: 410, verdict: { passes: true } });
    expect(await isTrainingDue(office.database, Date.now())).toBe(false);
    expect(await retrain(parts())).toMatchObject({ id: trained.id, status: 'shadow' });
    const router = new LiveRouter(office.database, 0.95, ALL_WELL);
    expect(await router.refresh()).toBe(false);
    const asked = textOf(1_000);
    expect(router.route(asked.text).model).toBe(shipped.version);

    // As a shadow it decides nothing; it is compared where both have spoken.
    await expect(
      promote(office.database, { model: trained.id, by: null, target: 0.95 }),
    ).rejects.toMatchObject({
      code: 'gate_closed',
    });
    const shadow = new ShadowModel(office.database, 0.95, ALL_WELL);
    await live(500, 210);
    await learnAll(office, await shadow.current());
    await promote(office.database, { model: trained.id, by: null, target: 0.95 });
    expect(await router.refresh()).toBe(true);
    expect(router.route(asked.text)).toMatchObject({ model: trained.id, window: asked.to });
    expect(router.route(asked.text).reasons.some((r) => r.kind === 'word' && r.weight > 0)).toBe(true);

    expect(await rollBack(office.database, { by: null, reason: 'a test' })).toBeNull();
    await router.refresh();
    expect(router.route(asked.text).model).toBe(shipped.version);
    expect((await listModels(office.database)).map(({ status }) => status)).toEqual(['retired']);
    await expect(rollBack(office.database, { by: null, reason: 'again' })).rejects.toMatchObject({
      code: 'no_champion',
    });
  }, 120_000);

  it('the fail-safe raises a threshold, sends a window to people, and lets go again', async () => {
    await office.database.run(
      `insert into model_move (model, status, why) select id, 'champion', '{}' from model`,
    );
    const [{ id } = { id: '' }] = await listModels(office.database);
    const audit = (threshold: number, model = id) =>
      auditWindows(office.database, { model, threshold, target: 0.95, now: instant('2026-03-02T09:00') });
    expect(await audit(0.5)).toEqual([]);
    // What it said of those problems turns out wrong: a blind reader says otherwise.
    await office.database.run(
      `insert into feedback (problem_id, seq, kind, window_code, given_at)
       select problem_id, 0, 'second_reading', 'land', now() from prediction where model = $1 and window_code = 'tax'`,
      [id],
    );
    const guessed = async (read: typeof readKnownRoutings) =>
      (await read(office.database, { model: id, since: 0, limit: 1_000 })).filter((k) => k.guess === 'tax');
    // The gate hears the window that finally accepted, as the training does; the audit the blind reader.
    expect(new Set((await guessed(readKnownRoutings)).map(({ label }) => label))).toEqual(new Set(['tax']));
    expect(new Set((await guessed(readAuditedRoutings)).map(({ label }) => label))).toEqual(
      new Set(['land']),
    );
    const decided = await readDecidedRoutings(
      office.database,
      (await guessed(readKnownRoutings)).map(({ problem_id }) => problem_id),
    );
    expect(new Set(decided.map(({ label }) => label))).toEqual(new Set(['tax']));
    expect(await audit(0)).toEqual(['tax']);
    expect(await readGuards(office.database)).toEqual([{ window: 'tax', threshold: null, toTriage: true }]);
    const router = new LiveRouter(office.database, 0.95, ALL_WELL);
    await router.refresh();
    const { text } = textOf(1);
    expect(router.route(text)).toMatchObject({ window: 'tax', decision: 'triage' });
    // Whoever decides next, nothing is known of it yet: the guard stays until enough of its routings were right.
    expect(await audit(0, 'another')).toEqual([]);
    await office.database.run(
      `insert into prediction (problem_id, seq, channel, model, role, window_code, problem_type, p, decision, alternatives, predicted_at)
       select problem_id, seq, channel, 'another', 'shadow', 'land', problem_type, p, decision, alternatives, predicted_at
       from prediction where model = $1 and window_code = 'tax'`,
      [id],
    );
    await office.database.run(
      `insert into routing_guard (window_code, threshold, to_triage, why) values ('land', null, true, '{}')`,
    );
    expect(await audit(0, 'another')).toEqual(['land']);
    expect(await readGuards(office.database)).toEqual([
      { window: 'land', threshold: null, toTriage: false },
      { window: 'tax', threshold: null, toTriage: true },
    ]);
  });

  it('the fail-safe does not judge a window by what goes to a person however probable it is', async () => {
    const bundle = {
      window: 'general',
      problemType: 'general.mixed',
      decision: 'triage' as const,
      confidence: 1,
    };
    for (let i = 0; i < 20; i++) {
      const { to, text } = textOf(i);
      await handled(office, { firm, staff, text: `1、${text};2、${text}`, to, said: bundle });
    }
    await learnAll(office);
    const now = instant('2026-03-02T09:00');
    const changed = await auditWindows(office.database, {
      model: 'test',
      threshold: 0.85,
      target: 0.95,
      now,
    });
    expect(changed).not.toContain('general');
  });

  it('goes back step by step, never to what was taken back itself', async () => {
    const { database } = office;
    const name = (n: number) => `0000000000${n}`;
    for (const n of [1, 2, 3]) {
      await database.run(
        `insert into model (id, facts, body, weights, out_of_fold)
         select $1, facts, body, weights, '[]' from model limit 1`,
        [name(n)],
      );
      await database.run(
        `with former as (insert into model_move (model, status, why)
           select id, 'retired', '{"replacedBy": "x"}' from model where id <> $1)
         insert into model_move (model, status, why) values ($1, 'champion', '{}')`,
        [name(n)],
      );
    }
    const back = () => rollBack(database, { by: null, reason: 'a test' });
    expect(await back()).toBe(name(2));
    expect(await back()).toBe(name(1));
    await back();
    const { length } = (await listModels(database)).filter(({ status }) => status === 'champion');
    expect(length).toBeLessThanOrEqual(1);
  });
});
