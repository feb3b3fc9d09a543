import fc from 'fast-check';
import type {
  Calendar,
  Closure,
  DayOverride,
  Instant,
  Interval,
  WeekPattern,
  ZoneOffset,
} from '@bihuan/domain/working-time/types.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A calendar made at random, with an instant to count from and the working minutes of its leanest week. */
export interface Sample {
  readonly calendar: Calendar;
  readonly start: Instant;
  readonly weekMinutes: number;
}

/** Around an ordinary week, the days off of May and October, and the end of a year. */
const BASES = ['2026-03-01', '2026-04-27', '2026-09-27', '2026-12-24'].map((date) =>
  Date.parse(`${date}T00:00:00Z`),
);

const minuteOfDay = fc.oneof(
  fc.constantFrom(0, 510, 720, 810, 1020, 1440),
  fc.integer({ min: 0, max: 1440 }),
);

/** None to two openings, touching ones and a whole day among them. */
const dayHours: fc.Arbitrary<Interval[]> = fc.oneof(
  fc.constant<Interval[]>([]),
  fc.constant<Interval[]>([{ open: 0, close: 1440 }]),
  fc.tuple(minuteOfDay, minuteOfDay, minuteOfDay, minuteOfDay).map((points) => {
    const [a = 0, b = 0, c = 0, d = 0] = points.sort((x, y) => x - y);
    return [
      { open: a, close: b },
      { open: c, close: d },
    ].filter((i) => i.open < i.close);
  }),
);

const openDay = dayHours.filter((hours) => minutesIn(hours) >= 30);

const week: fc.Arbitrary<Interval[][]> = fc
  .tuple(openDay, dayHours, openDay, dayHours, dayHours, dayHours, dayHours)
  .map((hours) => [...hours]);

function minutesIn(hours: readonly Interval[]): number {
  return hours.reduce((sum, i) => sum + i.close - i.open, 0);
}

const dateNear = (base: Instant): fc.Arbitrary<string> =>
  fc.integer({ min: -10, max: 30 }).map((days) => new Date(base + days * DAY).toISOString().slice(0, 10));

function daysNear(base: Instant): fc.Arbitrary<Record<string, DayOverride>> {
  const holiday = fc.constant<DayOverride>({ kind: 'holiday' });
  const makeup = fc.oneof(
    fc.constant<DayOverride>({ kind: 'makeup' }),
    dateNear(base).map((replaces): DayOverride => ({ kind: 'makeup', replaces })),
    dayHours.map((hours): DayOverride => ({ kind: 'makeup', hours })),
  );
  return fc.dictionary(dateNear(base), fc.oneof(holiday, makeup), { maxKeys: 8 });
}

function weeksNear(base: Instant): fc.Arbitrary<WeekPattern[]> {
  const first = week.map((hours): WeekPattern => ({ from: null, hours }));
  const second = fc.record({ from: dateNear(base), hours: week });
  return fc.oneof(
    first.map((pattern) => [pattern]),
    fc.tuple(first, second).map(([a, b]) => [b, a]),
  );
}

/** One offset, or changes of up to two hours; never within two days of New Year, where years are cut. */
function offsetsNear(base: Instant): fc.Arbitrary<ZoneOffset[]> {
  const first = fc.constantFrom(480, 0, -300, 345, 840, -720);
  const change = fc.record({
    minute: fc.integer({ min: -3 * 1440, max: 20 * 1440 }),
    by: fc.constantFrom(60, -60, 30, -30, 120, -120, 15),
  });
  return fc.tuple(first, fc.array(change, { maxLength: 2 })).map(([offsetMinutes, changes]) => {
    const offsets: ZoneOffset[] = [{ from: null, offsetMinutes }];
    for (const { minute, by } of changes.sort((a, b) => a.minute - b.minute)) {
      const from = base + minute * MINUTE;
      const last = offsets[offsets.length - 1] as ZoneOffset;
      const apart = last.from === null || from - last.from > DAY;
      const newYear = Date.parse('2027-01-01T00:00:00Z');
      if (apart && Math.abs(from - newYear) > 2 * DAY)
        offsets.push({ from, offsetMinutes: last.offsetMinutes + by });
    }
    return offsets;
  });
}

function closuresNear(base: Instant): fc.Arbitrary<Closure[]> {
  const closure = fc
    .record({
      minute: fc.integer({ min: -1440, max: 15 * 1440 }),
      length: fc.integer({ min: 1, max: 3 * 1440 }),
    })
    .map(({ minute, length }) => ({ from: base + minute * MINUTE, to: base + (minute + length) * MINUTE }));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<Closure[]>([]) },
    { weight: 1, arbitrary: fc.array(closure, { maxLength: 3 }) },
  );
}

/** Random weekly patterns, overrides, zones with changes, unpublished years and closures. */
export const samples: fc.Arbitrary<Sample> = fc.constantFrom(...BASES).chain((base) =>
  fc
    .record({
      offsets: offsetsNear(base),
      weeks: weeksNear(base),
      days: daysNear(base),
      publishedYears: fc.constantFrom<Calendar['publishedYears']>('all', [2026], [2026, 2027], [2025]),
      closures: closuresNear(base),
      startMs: fc.oneof(
        fc.integer({ min: 0, max: 10 * DAY }),
        fc.integer({ min: 0, max: 14_400 }).map((m) => m * MINUTE),
      ),
    })
    .map(({ startMs, ...body }) => ({
      calendar: { code: 'random', timeZone: 'Etc/Random', ...body },
      start: base + startMs,
      weekMinutes: Math.min(...body.weeks.map((w) => w.hours.reduce((sum, h) => sum + minutesIn(h), 0))),
    })),
);
