import { describe, expect, it } from '@jest/globals';
import {
  DUTY,
  OFFICIAL,
  OFFICE_HOURS,
  at,
  hours,
  office,
  weekdays,
} from '../../../test/factories/working-time/offices.js';
import { assertReachable, isReachable, unpublishedYears, withHours } from './calendar.js';
import { effectiveStart } from './counting.js';
import { calendarBodyFrom, miscountedYears } from './official-calendar.js';
import { CalendarUnreachable } from './reachable.js';
import { workingDays, workingMinutes } from './types.js';
import { dayInfo } from './year-table.js';

const cn = office();
const extras = { weeks: cn.weeks, offsets: cn.offsets };

describe('the official calendar', () => {
  it('gives a body that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(cn))).toEqual(cn);
    expect(cn).toMatchObject({
      code: 'cn',
      timeZone: 'Asia/Shanghai',
      publishedYears: [2024, 2025, 2026],
      closures: [],
    });
  });

  it('has no days for a year that is not published', () => {
    expect(Object.keys(cn.days).some((date) => date.startsWith('2027'))).toBe(false);
    expect(unpublishedYears(cn, 2025, 2028)).toEqual([2027, 2028]);
    expect(unpublishedYears(DUTY, 2025, 2028)).toEqual([]);
  });

  it('agrees with the counts that it states, and tells when it does not', () => {
    expect(miscountedYears(OFFICIAL, cn)).toEqual([]);
    const { '2026-10-10': _, ...days } = cn.days;
    expect(miscountedYears(OFFICIAL, { ...cn, days })).toEqual([{ year: 2026, stated: 248, counted: 247 }]);
  });

  const year = (days: { date: string; kind: string }[]) => ({
    ...OFFICIAL,
    years: [{ year: 2026, status: 'published', days }],
  });
  it.each([
    ['an unknown kind', [{ date: '2026-01-01', kind: 'rest' }]],
    [
      'a day twice',
      [
        { date: '2026-01-01', kind: 'holiday' },
        { date: '2026-01-01', kind: 'holiday' },
      ],
    ],
    ['a day of another year', [{ date: '2025-01-01', kind: 'holiday' }]],
    ['a day that does not exist', [{ date: '2026-02-30', kind: 'holiday' }]],
  ])('refuses %s', (_, days) => {
    expect(() => calendarBodyFrom(year(days), extras)).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });

  it.each([
    [
      'that overlap',
      [
        { open: 0, close: 60 },
        { open: 30, close: 90 },
      ],
    ],
    ['that end before they begin', [{ open: 60, close: 60 }]],
    ['after midnight', [{ open: 0, close: 1441 }]],
  ])('refuses hours %s', (_, open) => {
    const weeks = [weekdays(open)];
    expect(() => calendarBodyFrom(OFFICIAL, { ...extras, weeks })).toThrow(
      expect.objectContaining({ code: 'calendar_invalid' }),
    );
  });
});

describe('a day as a grid shows it', () => {
  it.each([
    ['2026-02-13', 'work', 4],
    ['2026-02-14', 'makeup', 5],
    ['2026-02-16', 'holiday', 0],
    ['2026-03-07', 'rest', 5],
    ['2027-01-01', 'holiday', 4],
  ])('%s is %s', (date, kind, weekday) => {
    expect(dayInfo(cn, date)).toMatchObject({ date, kind, weekday, provisional: date.startsWith('2027') });
  });
});

describe('a calendar that is saved', () => {
  it('must open within 400 days, from its date on and after every change of hours', () => {
    expect(() => assertReachable(cn)).not.toThrow();
    expect(() => assertReachable(DUTY, at(DUTY, '03-02 10:00'), workingMinutes(527_040))).not.toThrow();
    expect(() => assertReachable(office({ weeks: [weekdays([])], days: {} }))).toThrow(CalendarUnreachable);
    const ends = office({ weeks: [weekdays(OFFICE_HOURS), weekdays([], '2030-01-01')] });
    expect(isReachable(ends)).toBe(false);
    // Make-up days alone do not keep an office open for ever.
    expect(
      isReachable(
        office({ weeks: [weekdays([])], days: { '2026-03-02': { kind: 'makeup', hours: OFFICE_HOURS } } }),
      ),
    ).toBe(false);
  });

  it('must hold the longest limit of its policy', () => {
    const yearly = { ...weekdays([]), hours: [hours('09:00-09:01'), [], [], [], [], [], []] };
    const thin = office({ weeks: [yearly] });
    expect(() => assertReachable(thin, undefined, workingDays(20))).not.toThrow();
    expect(() => assertReachable(thin, undefined, workingMinutes(2_400))).toThrow(CalendarUnreachable);
  });

  it('must not be closed for ever', () => {
    const from = at(cn, '03-02 10:00');
    expect(isReachable(office({ closures: [{ from, to: from + 500 * 86_400_000 }] }), from)).toBe(false);
  });

  it('must have seven days, an offset and a pattern', () => {
    for (const wrong of [
      { weeks: [] },
      { offsets: [] },
      { weeks: [{ from: null, hours: [OFFICE_HOURS] }] },
    ]) {
      expect(() => assertReachable(office(wrong))).toThrow(
        expect.objectContaining({ code: 'calendar_invalid' }),
      );
    }
  });
});

describe('the hours of a window', () => {
  it('replace those of the region, its days off stay', () => {
    const window = withHours(cn, [weekdays(hours('10:00-16:00'))]);
    expect(effectiveStart(window, at(cn, '02-14 20:00')).at).toBe(at(cn, '02-24 10:00'));
  });
});
