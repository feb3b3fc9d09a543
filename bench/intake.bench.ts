import { hire, openOffice } from '../test/factories/office.js';
import { submitAnswer, submitParts, sure } from '../test/factories/problem.js';
import { compare, concurrently, report } from './rounds.js';

const TEXT =
  '我公司上周提交的食品经营许可变更材料至今没有回音，窗口说系统里查不到，麻烦帮忙看看卡在哪一步了。';
const PER_ROUND = Number(process.env['BENCH_COUNT'] ?? 1500);
const WIDTH = 16;

/** R1: durable acceptances a second against a bare insert of one row with the same text, on the same pool. */
const office = await openOffice({ max: WIDTH });
await office.database.run(
  `create table bare (id bigint generated always as identity primary key, text text not null)`,
);
await office.database.run(
  `update office_clock set factor = 1, anchor_office = '2026-03-03T09:00+08', anchor_wall = clock_timestamp()`,
);
const clerk = await hire(office, 'intake');
const parts = submitParts(office, sure('market'));
const enterprise = { code: '91330100MA27XYZ123', name: '示范企业' };

let sent = 0;
const ours = {
  name: 'submit: row, 2 events, content, 2 clocks, alarm, outbox, stored answer',
  run: async () => {
    await concurrently(PER_ROUND, WIDTH, async () => {
      await submitAnswer(parts, clerk, { text: TEXT, enterprise });
      sent += 1;
    });
    return PER_ROUND;
  },
};
let bare = 0;
const baseline = {
  name: 'insert into bare (text)',
  run: async () => {
    await concurrently(PER_ROUND, WIDTH, async () => {
      await office.database.run({ name: 'bare', text: 'insert into bare (text) values ($1)' }, [TEXT]);
      bare += 1;
    });
    return PER_ROUND;
  },
};
const result = await compare(ours, baseline);
const [counts] = await office.database.run<{
  problems: number;
  events: number;
  clocks: number;
  bare: number;
}>(
  `select (select count(*) from problem)::int problems, (select count(*) from event)::int events,
    (select count(*) from clock)::int clocks, (select count(*) from bare)::int bare`,
);
report('R1', '≥ 0.5', result);
console.log(`    counted in the database: ${JSON.stringify(counts)}`);
if (
  counts?.problems !== sent ||
  counts.events !== sent * 2 ||
  counts.clocks !== sent * 2 ||
  counts.bare !== bare
) {
  console.error('R1 FAILED: lost or doubled');
  process.exitCode = 1;
}
await office.close();
