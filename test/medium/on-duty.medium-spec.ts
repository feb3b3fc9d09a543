/** The one problem that breaches before the newcomer's eyes: placed by the launcher when the office is open. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { makeCast } from '@bihuan/application/demo/cast.js';
import { enrollCast } from '@bihuan/application/demo/enroll.js';
import { placeOnDuty, type OnDuty } from '@bihuan/application/demo/on-duty.js';
import { sweep } from '@bihuan/application/alarm/sweep.js';
import { createRouter } from '@bihuan/application/problem/router.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { countProblems, writeSeedMark } from '@bihuan/db/seed/demo.repository.js';
import { DAY_MS, MINUTE_MS } from '@bihuan/domain/working-time/civil-date.js';
import { ledger, relayAll } from '../factories/notices.js';
import { openOffice, type Office } from '../factories/office.js';

const OPENED = Date.parse('2026-11-28T03:12:07.345+08:00');

let office: Office;
let placed: OnDuty | undefined;

beforeAll(async () => {
  office = await openOffice();
  await enrollCast(office.database, makeCast());
  await anchorOfficeClock(office.database, 0, OPENED);
  office.clock.forget();
});
afterAll(() => office.close());

it('is for the demo office only', async () => {
  expect(await placeOnDuty(office.database, createRouter)).toBeUndefined();
  expect(await countProblems(office.database)).toBe(0);
});

it('is routed surely, with a clerk of the duty region as its handler, and due in two minutes', async () => {
  await office.database.transaction((sql) => writeSeedMark(sql, 'done'));
  await anchorOfficeClock(office.database, 1, OPENED);
  placed = await placeOnDuty(office.database, createRouter);
  const [found] = await office.database.run<{ due: number }>(
    `select p.region, p.state, p.difficulty, p.due, p.due - p.submitted_at = interval '1 day' as a_day, u.username,
       not exists (select from event e where e.problem_id = p.id and e.kind = 'dispatched') as sure
     from problem p join app_user u on u.id = p.handler`,
  );
  expect(found).toMatchObject({
    region: 'duty',
    state: 'in_progress',
    difficulty: 'simple',
    a_day: true,
    username: 'clerk.tax.a',
    sure: true,
  });
  expect(placed).toEqual({ outcome: 'placed', number: expect.any(String), due: found?.due });
  // From the moment it was placed: what came before (starting the program, loading the classifier) does not count.
  const late = (found?.due ?? 0) - OPENED - 2 * MINUTE_MS;
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(30_000);
});

it('breaches at exactly that instant, and every rung of the ladder has somebody to tell', async () => {
  await relayAll(office);
  const told = await ledger(office);
  expect(told.every((row) => row.status === 'suppressed')).toBe(true);
  await anchorOfficeClock(office.database, 0, (placed?.due ?? 0) + 40);
  office.clock.forget();
  expect((await sweep(office, 0)).settled + (await sweep(office, 1)).settled).toBe(1);
  const [clock] = await office.database.run(
    `select breached_at from clock where kind = 'promise' and breached_at is not null`,
  );
  expect(clock).toEqual({ breached_at: placed?.due });
  const { troubles } = await relayAll(office);
  expect(troubles).toEqual([]);
  const breach = (await ledger(office)).filter((row) => row.event_kind === 'due_passed');
  expect(new Set(breach.map((row) => row.audience))).toEqual(
    new Set(['handler', 'lead', 'section_head', 'deputy_leader', 'enterprise']),
  );
  expect(breach.every((row) => row.status !== 'suppressed')).toBe(true);
});

it('is there once: a second start changes nothing', async () => {
  expect(await placeOnDuty(office.database, createRouter)).toEqual({ ...placed, outcome: 'already' });
  expect(await countProblems(office.database)).toBe(1);
});

it('leaves two minutes to whoever watches, also in time-lapse', async () => {
  const other = await openOffice();
  await enrollCast(other.database, makeCast());
  await other.database.transaction((sql) => writeSeedMark(sql, 'done'));
  await anchorOfficeClock(other.database, 600, OPENED);
  const lapsed = await placeOnDuty(other.database, createRouter);
  expect((lapsed?.due ?? 0) - OPENED).toBeGreaterThanOrEqual(600 * 2 * MINUTE_MS);
  expect((lapsed?.due ?? 0) - OPENED).toBeLessThan(DAY_MS);
  await other.close();
});
