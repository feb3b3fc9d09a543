/** R12 and handbook 3: a 5-day due in at most 20 µs, 1,000 countdowns in at most 50 ms. Needs no server. */
import { readFileSync } from 'node:fs';
import { workingMsBetween } from '@bihuan/domain/working-time/counting.js';
import { dueOf } from '@bihuan/domain/working-time/due.js';
import { calendarBodyFrom } from '@bihuan/domain/working-time/official-calendar.js';
import { workingDays, workingMinutes } from '@bihuan/domain/working-time/types.js';
import { parseInstant } from '@bihuan/domain/working-time/zone.js';

const MINUTE = 60_000;
const OPEN = [
  { open: 510, close: 720 },
  { open: 810, close: 1020 },
];

const calendar = calendarBodyFrom(JSON.parse(readFileSync('libs/db/seed/calendar-cn.json', 'utf8')), {
  weeks: [{ from: null, hours: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []] }],
  offsets: [{ from: null, offsetMinutes: 480 }],
});
const start = parseInstant(calendar, '2026-03-02T10:00');

/** Microseconds a call, the best of five rounds after a warm-up; `sum` keeps the work from being optimised away. */
function measure(call: (i: number) => number, calls: number): number {
  let best = Infinity;
  let sum = 0;
  for (let round = 0; round < 6; round += 1) {
    const began = performance.now();
    for (let i = 0; i < calls; i += 1) sum += call(i);
    const micros = ((performance.now() - began) * 1000) / calls;
    if (round > 0) best = Math.min(best, micros);
  }
  return Number.isFinite(sum) ? best : NaN;
}

const rows: readonly (readonly [string, number, number])[] = [
  [
    'due of 5 days, explained (µs)',
    measure((i) => dueOf(calendar, start + i * MINUTE, workingDays(5)).due, 20_000),
    20,
  ],
  [
    'due of 120 minutes, explained (µs)',
    measure((i) => dueOf(calendar, start + i * MINUTE, workingMinutes(120)).due, 20_000),
    20,
  ],
  [
    '1,000 countdowns (ms)',
    measure((i) => workingMsBetween(calendar, start, start + i * 7 * MINUTE), 20_000),
    50,
  ],
];
for (const [name, value, limit] of rows) {
  const verdict = value <= limit ? 'ok' : 'TOO SLOW';
  process.stdout.write(`${name.padEnd(40)} ${value.toFixed(2).padStart(8)}   ≤ ${limit}   ${verdict}\n`);
  if (value > limit) process.exitCode = 1;
}
