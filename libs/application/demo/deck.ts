import { backWorkingMs } from '@bihuan/domain/working-time/counting.js';
import { DAY_MS, MINUTE_MS } from '@bihuan/domain/working-time/civil-date.js';
import { atLocal, localDate } from '@bihuan/domain/working-time/zone.js';
import { dayInfo } from '@bihuan/domain/working-time/year-table.js';
import type { Calendar, Instant, LocalDate } from '@bihuan/domain/working-time/types.js';
import type { Plot, Story } from './plot.js';
import type { Random } from './random.js';
import * as open from './stories/open.js';
import * as past from './stories/past.js';
import * as troubled from './stories/troubled.js';

/** How many working days the demo looks back, and how many problems there are, the one of region `duty` included. */
export const DEMO_DAYS = 60;
export const DEMO_PROBLEMS = 300;

/** What a story asks of its text: left to a dispatcher, routed at once, or due soon. */
export type Wish = 'triage' | 'sure' | 'simple' | 'short';

/** One problem before it is submitted. */
export interface Card {
  readonly story: (plot: Plot) => Story;
  readonly wish?: Wish;
  readonly at: Instant;
}

interface Past {
  readonly story: Card['story'];
  readonly count: number;
  /** Working days before the last one: what takes long began early enough to end. */
  readonly days: readonly [most: number, least: number];
  readonly wish?: Wish;
}

/** What has happened so far; the rest of the 300 went smoothly. Some 5 % late, as in a good office. */
const PAST: readonly Past[] = [
  { story: past.onTheSpot, count: 38, days: [59, 1], wish: 'simple' },
  { story: past.withGap, count: 24, days: [59, 6] },
  { story: past.slowToAccept, count: 8, days: [59, 2] },
  { story: past.explained, count: 9, days: [59, 3] },
  { story: troubled.badGradeThenGood, count: 8, days: [55, 12] },
  { story: past.withdrawn, count: 6, days: [58, 1] },
  { story: past.lapsing, count: 4, days: [57, 14] },
  { story: troubled.contested, count: 4, days: [55, 12] },
  { story: troubled.disputed, count: 3, days: [58, 28], wish: 'short' },
  { story: troubled.reopened, count: 5, days: [55, 20] },
  { story: troubled.misplaced, count: 6, days: [58, 3], wish: 'triage' },
  { story: troubled.returnRefused, count: 4, days: [58, 3] },
  { story: troubled.returnAsked, count: 5, days: [58, 3] },
  { story: troubled.late, count: 7, days: [57, 8] },
  { story: troubled.veryLate, count: 5, days: [57, 12] },
];

interface Open {
  readonly story: Card['story'];
  /** Working minutes before now at which each one came in. */
  readonly minutes: readonly number[];
  readonly wish?: Wish;
}

/** What lies on the desks now: every state that today's life-cycle reaches. */
const OPEN: readonly Open[] = [
  { story: open.untouched, minutes: [6, 14, 31, 75], wish: 'triage' },
  { story: open.untouched, minutes: [9, 22, 48, 90, 110, 260], wish: 'sure' },
  { story: open.waiting, minutes: [40, 70], wish: 'triage' },
  { story: open.claimed, minutes: [35, 80] },
  { story: open.inReview, minutes: [30, 55, 95, 120, 150] },
  { story: open.awaiting, minutes: [130, 200, 320, 400, 900] },
  { story: open.inProgress, minutes: [60, 110, 180, 240, 300, 340, 370] },
  { story: open.resolved, minutes: [200, 280, 330, 380, 390] },
  { story: open.returning, minutes: [45, 60] },
  { story: open.askingReturn, minutes: [50] },
  { story: open.objecting, minutes: [260] },
  { story: open.reworkWaiting, minutes: [250] },
  { story: troubled.openOverdue, minutes: [1_300, 2_300, 3_000], wish: 'short' },
];

/** The cards of all problems but the duty one, in order of time. */
export function dealDeck(calendar: Calendar, now: Instant, random: Random): readonly Card[] {
  const days = lastWorkingDays(calendar, now, DEMO_DAYS);
  const told = PAST.flatMap(({ story, count, days: [most, least], wish }) =>
    Array.from({ length: count }, () => {
      const day = days[days.length - 1 - random.int(least, most)];
      return { story, at: submission(calendar, day ?? days[0] ?? '', random), ...(wish ? { wish } : {}) };
    }),
  );
  const lying = OPEN.flatMap(({ story, minutes, wish }) =>
    minutes.map((m) => ({
      story,
      at: backWorkingMs(calendar, now, m * MINUTE_MS, 'opening').at,
      ...(wish ? { wish } : {}),
    })),
  );
  const rest = DEMO_PROBLEMS - 1 - told.length - lying.length;
  const smooth = Array.from({ length: rest }, (_, i) => {
    const day = days[Math.floor((i * days.length) / rest)] ?? '';
    return { story: past.smooth, at: notAfter(submission(calendar, day, random), now, random) };
  });
  return [...told, ...lying, ...smooth].sort((a, b) => a.at - b.at);
}

/** The last working days up to now, oldest first; today counts once it has opened. */
export function lastWorkingDays(calendar: Calendar, now: Instant, count: number): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let at = now; days.length < count; at -= DAY_MS) {
    const date = localDate(calendar, at);
    const [first] = dayInfo(calendar, date).hours;
    if (first && atLocal(calendar, date, first.open) < now) days.unshift(date);
  }
  return days;
}

/** Firms write mostly in the morning and after lunch, some in the evening or on the evening before. */
function submission(calendar: Calendar, date: LocalDate, random: Random): Instant {
  const minutes = random.chance(0.12)
    ? random.pick([random.int(440, 505), random.int(1025, 1300)])
    : random.pick([random.int(511, 715), random.int(520, 660), random.int(811, 1015)]);
  return atLocal(calendar, date, minutes) + random.int(0, 59) * 1000;
}

function notAfter(at: Instant, now: Instant, random: Random): Instant {
  return at < now - 4 * MINUTE_MS ? at : now - random.int(4, 60) * MINUTE_MS;
}
