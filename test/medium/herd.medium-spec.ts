/** Due is a closing time: thousands share one instant, and the sweeper records them as sets (handbook 8, R8; timed in bench/herd). */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { LANES, sweep } from '@bihuan/application/alarm/sweep.js';
import { AlarmOffice } from '../factories/alarm.js';
import { instant } from '../factories/office.js';

const PROBLEMS = 1_000;
const DUE = '2026-03-03T17:00';

let alarms: AlarmOffice;

const bothLanes = () =>
  Promise.all(Array.from({ length: LANES }, (_, lane) => sweep(alarms.office, lane))).then((swept) =>
    swept.reduce((n, { settled }) => n + settled, 0),
  );

beforeAll(async () => {
  alarms = await AlarmOffice.open();
  await alarms.submitMany(PROBLEMS);
  // What else they have to be reminded of lies behind them: the due is the one mark of its instant.
  await alarms.office.at('2026-03-03T16:59');
  while ((await bothLanes()) > 0);
}, 180_000);
afterAll(() => alarms.office.close());

it('a thousand due at one instant are recorded as one set a lane, each once, at exactly that instant', async () => {
  await alarms.office.at('2026-03-03T17:00:07');
  expect(await bothLanes()).toBe(PROBLEMS);
  // Whoever comes later finds nothing left.
  expect(await bothLanes()).toBe(0);
  const [recorded] = await alarms.office.database.run(
    `select count(*)::int as events, count(distinct problem_id)::int as problems, count(distinct xid)::int as sets,
       min(occurred_at) as first, max(occurred_at) as last from event where kind = 'due_passed'`,
  );
  const due = instant(DUE);
  expect(recorded).toEqual({ events: PROBLEMS, problems: PROBLEMS, sets: LANES, first: due, last: due });
  const [clocks] = await alarms.office.database.run(
    `select count(*)::int as n, min(breached_at) as first, max(breached_at) as last from clock
     where kind = 'promise' and breached_at is not null`,
  );
  expect(clocks).toEqual({ n: PROBLEMS, first: due, last: due });
  const [told] = await alarms.office.database.run(
    `select count(*)::int as n from problem where overdue and state <> 'closed'`,
  );
  expect(told).toEqual({ n: PROBLEMS });
}, 120_000);
