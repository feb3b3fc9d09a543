import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Intake } from '@bihuan/application/problem/intake.js';
import { isProblemNumber } from '@bihuan/application/problem/number.js';
import type { SubmitParts } from '@bihuan/application/problem/submit.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Database } from '@bihuan/db/database.js';
import { enroll, instant, openOffice, type Office } from '../factories/office.js';
import { stored, submitAnswer, submitOne, submitParts } from '../factories/problem.js';
import { replayed } from '../factories/replay.js';

const PARALLEL = 200;

describe('taking in', () => {
  let office: Office;
  let firm: Actor & { enterpriseId: string };
  let parts: SubmitParts;

  const idempotency = (key = randomUUID(), bodyHash = 'x') => ({
    actor: firm.ref.id ?? '',
    route: 'submit',
    key,
    bodyHash,
  });
  /** Every table that a submission writes, counted. */
  const counts = async () => {
    const tables = ['problem', 'event', 'content', 'clock', 'alarm', 'outbox', 'idempotency'];
    const [row] = await office.database.run<Record<string, number>>(
      `select ${tables.map((t) => `(select count(*)::int from ${t}) as ${t}`).join(', ')}`,
    );
    return row ?? {};
  };
  const times = (n: number) => ({
    problem: n,
    event: 2 * n,
    content: n,
    clock: 2 * n,
    alarm: n,
    outbox: n,
    idempotency: n,
  });
  const added = async (work: () => Promise<unknown>) => {
    const before = await counts();
    await work();
    const after = await counts();
    return Object.fromEntries(Object.entries(after).map(([table, n]) => [table, n - (before[table] ?? 0)]));
  };

  beforeAll(async () => {
    office = await openOffice({ max: 16 });
    firm = await enroll(office);
    await office.at('2026-03-02T10:00');
    parts = submitParts(office);
  });
  afterEach(() => {
    delete process.env['BIHUAN_STOP_AT'];
  });
  afterAll(() => office.close());

  it('200 at once are 200 problems, each with all its rows, numbers unique, history as stored (I1)', async () => {
    const taken: { id: string; number: string }[] = [];
    const rows = await added(async () => {
      taken.push(...(await Promise.all(Array.from({ length: PARALLEL }, () => submitOne(parts, firm)))));
    });
    expect(rows).toEqual(times(PARALLEL));
    expect(new Set(taken.map((t) => t.id)).size).toBe(PARALLEL);
    expect(new Set(taken.map((t) => t.number)).size).toBe(PARALLEL);
    expect(taken.every(({ number }) => isProblemNumber(number))).toBe(true);
    for (const { id } of taken.slice(0, 20))
      expect(await replayed(office, id)).toEqual(await stored(office, id));
  });

  it('the same key twice in one statement is one problem and one answer', async () => {
    const same = { idempotency: idempotency() };
    const rows = await added(async () => {
      const answers = await Promise.all([
        submitAnswer(parts, firm, same),
        submitAnswer(parts, firm, same),
        submitOne(parts, firm),
      ]);
      expect(answers[1].body).toEqual(answers[0].body);
      expect([answers[0].replayed, answers[1].replayed].sort()).toEqual([false, true]);
    });
    expect(rows).toEqual(times(2));
  });

  it('the same key in two processes at once is one problem: the same answer, or 409 while the first is at it', async () => {
    const rows = await added(async () => {
      for (let round = 0; round < 20; round += 1) {
        const same = { idempotency: idempotency() };
        const processes = [parts, submitParts(office)];
        const got = await Promise.allSettled(processes.map((p) => submitAnswer(p, firm, same)));
        const bodies = got.flatMap((g) => (g.status === 'fulfilled' ? [g.value.body] : []));
        for (const g of got)
          if (g.status === 'rejected') expect(g.reason).toMatchObject({ code: 'key_busy' });
        expect(bodies.length).toBeGreaterThan(0);
        for (const body of bodies) expect(body).toEqual(bodies[0]);
        expect((await submitAnswer(parts, firm, same)).body).toEqual(bodies[0]);
      }
    });
    expect(rows).toEqual(times(20));
  });

  it('a key with another body is refused, and nothing is written', async () => {
    const { key } = idempotency();
    await submitAnswer(parts, firm, { idempotency: idempotency(key) });
    const rows = await added(() =>
      expect(submitAnswer(parts, firm, { idempotency: idempotency(key, 'y') })).rejects.toMatchObject({
        code: 'key_reused',
        kind: 'invalid',
      }),
    );
    expect(rows).toEqual(times(0));
  });

  it('what the database cannot store hurts nobody else in its statement', async () => {
    const rows = await added(async () => {
      const got = await Promise.allSettled(
        Array.from({ length: 12 }, (_, i) => submitOne(parts, firm, i === 5 ? { text: 'a\u0000b' } : {})),
      );
      expect(got.map((g) => g.status)).toEqual(
        Array.from({ length: 12 }, (_, i) => (i === 5 ? 'rejected' : 'fulfilled')),
      );
    });
    expect(rows).toEqual(times(11));
  });

  it('a clock that moved after the due was planned: planned again, by the new time', async () => {
    const { intake, ...others } = submitParts(office);
    let moved: Promise<void> | undefined;
    const write: Intake['write'] = async (item) => {
      // The office goes on to the next morning once the due has been planned, and the process does not know.
      moved ??= anchorOfficeClock(office.database, 0, instant('2026-03-03T09:00'));
      await moved;
      return intake.write(item);
    };
    const stepping: SubmitParts = { ...others, intake: { write } as Intake };
    const rows = await added(async () => {
      const { id } = await submitOne(stepping, firm);
      const { problem, clocks } = await stored(office, id);
      expect(problem.submittedAt).toBe(instant('2026-03-03T09:00'));
      expect(clocks.map((c) => c.startedAt)).toEqual([problem.submittedAt, problem.submittedAt]);
    });
    expect(rows).toEqual(times(1));
  });

  it('killed after the commit and before the answer: the same key gets the answer that was stored', async () => {
    const same = { idempotency: idempotency() };
    const rows = await added(async () => {
      process.env['BIHUAN_STOP_AT'] = 'after-commit:fail';
      await expect(submitAnswer(parts, firm, same)).rejects.toThrow('stopped at after-commit');
      delete process.env['BIHUAN_STOP_AT'];
      const again = await submitAnswer(parts, firm, same);
      expect(again.replayed).toBe(true);
      expect((await stored(office, (again.body as { id: string }).id)).problem.seq).toBe(2);
    });
    expect(rows).toEqual(times(1));
  });

  /** The same database, but for the reply of its first submission. */
  const losingOneReply = (): Database => {
    let lost = false;
    return {
      ...office.database,
      run: async (statement, values) => {
        const rows = await office.database.run<never>(statement, values);
        if (lost || typeof statement !== 'object' || statement.name !== 'problem-submit') return rows;
        lost = true;
        throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
      },
    };
  };

  it('a reply lost on its way from the database: 503 to who was alone, then the stored answer; others never notice', async () => {
    const rows = await added(async () => {
      const alone = { ...parts, intake: new Intake(losingOneReply()) };
      const same = { idempotency: idempotency() };
      await expect(submitAnswer(alone, firm, same)).rejects.toMatchObject({ kind: 'unavailable' });
      expect((await submitAnswer(alone, firm, same)).replayed).toBe(true);
      const together = { ...parts, intake: new Intake(losingOneReply()) };
      const taken = await Promise.all(Array.from({ length: 8 }, () => submitOne(together, firm)));
      for (const { id } of taken) expect((await stored(office, id)).problem.id).toBe(id);
    });
    expect(rows).toEqual(times(9));
  });

  it('the database refuses a problem that begins without its event', async () => {
    const { id } = await submitOne(parts, firm);
    const copy = office.database.run(
      `insert into problem select (jsonb_populate_record(p, jsonb_build_object('id', $2::text, 'number', 'x'))).*
       from problem p where id = $1`,
      [id, randomUUID()],
    );
    await expect(copy).rejects.toMatchObject({ code: 'BH001' });
  });
});
