import { describe, expect, it } from '@jest/globals';
import { DUTY, at, hours, office, weekdays } from '../../../test/factories/working-time/offices.js';
import { addWorkingMs, backWorkingMs, effectiveStart, isWorking, workingMsBetween } from './counting.js';
import { dueOf } from './due.js';
import { endOfNthDay } from './nth-day.js';
import { CalendarUnreachable } from './reachable.js';
import { checkLimit, workingDays, workingMinutes } from './types.js';
import type { Calendar } from './types.js';
import { formatInstant } from './zone.js';

const cn = office();
const MINUTE = 60_000;
const due = (calendar: Calendar, submitted: string, n: number): string =>
  formatInstant(calendar, dueOf(calendar, at(calendar, submitted), workingDays(n)).due);

describe('opening hours are half-open', () => {
  it('is open at the opening and no more at the closing', () => {
    const open = ['08:29', '08:30', '11:59', '12:00', '13:30', '16:59', '17:00'].map((time) =>
      isWorking(cn, at(cn, `03-02 ${time}`)),
    );
    expect(open).toEqual([false, true, true, false, true, true, false]);
    expect(isWorking(cn, at(cn, '03-02 16:59:59.999'))).toBe(true);
  });

  it('ends an amount at a closing, not at the next opening', () => {
    expect(addWorkingMs(cn, at(cn, '03-02 10:00'), 120 * MINUTE).at).toBe(at(cn, '03-02 12:00'));
    expect(addWorkingMs(cn, at(cn, '03-02 10:00'), 120 * MINUTE + 1).at).toBe(at(cn, '03-02 13:30:00.001'));
  });

  it('gives the effective start for an amount of 0', () => {
    expect(addWorkingMs(cn, at(cn, '03-02 12:00'), 0).at).toBe(at(cn, '03-02 13:30'));
  });

  it('counts to the millisecond, also backwards', () => {
    expect(workingMsBetween(cn, at(cn, '03-02 11:59:59.999'), at(cn, '03-02 13:30:00.001'))).toBe(2);
    expect(workingMsBetween(cn, at(cn, '03-03 17:00'), at(cn, '03-03 16:00'))).toBe(-60 * MINUTE);
  });
});

describe('counting back into a gap', () => {
  it.each([
    // E1 of a challenging problem: a working day before Mon 17:00 is Monday morning, not Friday evening
    ['03-09 17:00', 420, '03-09 08:30', '03-06 17:00'],
    ['03-03 17:00', 210, '03-03 13:30', '03-03 12:00'],
    ['03-03 17:00', 240, '03-03 11:30', '03-03 11:30'],
    ['03-09 08:30', 1, '03-06 16:59', '03-06 16:59'],
  ])('%s less %i minutes: a rung at %s, a sub-due at %s', (from, minutes, opening, closing) => {
    const back = (edge: 'opening' | 'closing') => backWorkingMs(cn, at(cn, from), minutes * MINUTE, edge).at;
    expect([back('opening'), back('closing')]).toEqual([at(cn, opening), at(cn, closing)]);
  });

  it('crosses New Year and says when it meets an unknown year', () => {
    const back = backWorkingMs(cn, at(cn, '2024-01-02 08:30'), 60 * MINUTE, 'opening');
    expect(back).toEqual({ at: at(cn, '2023-12-29 16:00'), provisional: true });
  });

  it('takes the closing of the year before when the gap is New Year', () => {
    const from = at(cn, '2026-01-04 09:30');
    expect(backWorkingMs(cn, from, 60 * MINUTE, 'opening').at).toBe(at(cn, '2026-01-04 08:30'));
    expect(backWorkingMs(cn, from, 60 * MINUTE, 'closing').at).toBe(at(cn, '2025-12-31 17:00'));
  });
});

describe('days that differ', () => {
  it('gives a make-up day its own hours, else those of the weekday it replaces, else those of Monday', () => {
    const [monday, friday, own] = [hours('09:00-10:00'), hours('09:00-11:00'), hours('09:00-12:00')];
    const closing = (day: object): string => {
      const week = { from: null, hours: [monday, [], [], [], friday, [], []] };
      const days = { '2026-03-07': { kind: 'makeup' as const, ...day } };
      return due(office({ weeks: [week], days }), '03-06 10:00', 1).slice(0, 16);
    };
    expect(closing({ hours: own })).toBe('2026-03-07T12:00');
    expect(closing({ replaces: '2026-03-13' })).toBe('2026-03-07T11:00');
    expect(closing({})).toBe('2026-03-07T10:00');
  });

  it('takes an unpublished year as the week pattern without 1 January, 1–2 May and 1–3 October', () => {
    const weeks = [{ from: null, hours: Array.from({ length: 7 }, () => hours('09:00-17:00')) }];
    const every = office({ weeks, publishedYears: [2026] });
    expect(due(every, '12-31 10:00', 1)).toBe('2027-01-02T17:00:00+08:00');
    expect(due(every, '2027-04-30 10:00', 1)).toBe('2027-05-03T17:00:00+08:00');
    expect(due(every, '2027-09-30 10:00', 1)).toBe('2027-10-04T17:00:00+08:00');
  });

  it('is provisional only when the search leaves the published years', () => {
    const provisional = (submitted: string, limit = workingDays(1)) =>
      dueOf(cn, at(cn, submitted), limit).provisional;
    expect(provisional('12-30 14:00')).toBe(false);
    expect(provisional('12-31 14:00')).toBe(true);
    expect(provisional('12-31 10:00', workingMinutes(330))).toBe(false);
    expect(provisional('12-31 10:00', workingMinutes(331))).toBe(true);
    expect(effectiveStart(cn, at(cn, '12-31 17:00')).provisional).toBe(true);
  });
});

describe('region duty', () => {
  it('knows no holidays and is never provisional', () => {
    const start = at(DUTY, '2031-01-01 03:07:11.250');
    const found = dueOf(DUTY, start, workingDays(2), 'sameTimeOnNthDay');
    expect(found).toMatchObject({ due: at(DUTY, '2031-01-03 03:07:11.250'), provisional: false });
  });

  it('closes at 24:00, which still belongs to the day that ends', () => {
    const end = dueOf(DUTY, at(DUTY, '03-02 10:00'), workingDays(1)).due;
    expect(formatInstant(DUTY, end)).toBe('2026-03-04T00:00:00+08:00');
    expect(endOfNthDay(DUTY, end, 1).at).toBe(at(DUTY, '03-05 00:00'));
  });
});

describe('sameTimeOnNthDay', () => {
  it('keeps the clock time, within the hours of a shorter day', () => {
    const short = office({ days: { '2026-03-03': { kind: 'makeup', hours: hours('10:00-15:00') } } });
    const same = (submitted: string) =>
      formatInstant(short, dueOf(short, at(short, submitted), workingDays(1), 'sameTimeOnNthDay').due).slice(
        5,
        16,
      );
    expect(same('03-04 10:20')).toBe('03-05T10:20');
    expect(same('03-02 16:00')).toBe('03-03T15:00');
    expect(same('03-02 09:00')).toBe('03-03T10:00');
  });
});

describe('no search is unbounded', () => {
  const never = office({ weeks: [weekdays([])], days: {} });
  const at9 = at(cn, '03-02 09:00');

  it('refuses a calendar that never opens', () => {
    for (const search of [
      () => effectiveStart(never, at9),
      () => addWorkingMs(never, at9, 1),
      () => backWorkingMs(never, at9, 1, 'opening'),
      () => dueOf(never, at9, workingDays(1)),
      () => endOfNthDay(never, at9, 1),
    ]) {
      expect(search).toThrow(CalendarUnreachable);
    }
  });

  it('refuses an opening that is more than 400 days away', () => {
    const late = office({ weeks: [weekdays(hours('09:00-17:00'), '2027-05-01')], days: {} });
    expect(() => effectiveStart(late, at9)).toThrow(CalendarUnreachable);
    expect(effectiveStart(late, at(cn, '2026-06-01 09:00')).at).toBe(at(cn, '2027-05-03 09:00'));
  });

  it('counts the longest limits', () => {
    expect(dueOf(cn, at9, workingDays(366)).provisional).toBe(true);
    expect(() => dueOf(DUTY, at9, workingMinutes(366 * 1440))).not.toThrow();
  });

  it.each([0, -1, 1.5, NaN, 367, Infinity])('refuses a limit of %p working days', (n) => {
    expect(() => workingDays(n)).toThrow(expect.objectContaining({ code: 'limit_invalid', kind: 'invalid' }));
    expect(() => checkLimit({ unit: 'workingDays', n })).toThrow();
  });

  it.each([NaN, 1.5, Infinity, -1e15])('refuses %p as an instant', (instant) => {
    expect(() => effectiveStart(cn, instant)).toThrow(expect.objectContaining({ code: 'instant_invalid' }));
  });
});

describe('closures', () => {
  const closed = (from: string, to: string): Calendar =>
    office({ closures: [{ from: at(cn, from), to: at(cn, to) }] });

  it('are no working time, to the minute', () => {
    const calendar = closed('03-03 12:00', '03-04 09:00');
    expect(isWorking(calendar, at(cn, '03-03 14:00'))).toBe(false);
    expect(effectiveStart(calendar, at(cn, '03-03 14:00')).at).toBe(at(cn, '03-04 09:00'));
    expect(workingMsBetween(calendar, at(cn, '03-03 11:00'), at(cn, '03-04 10:00'))).toBe(120 * MINUTE);
  });

  it('move an E3 and an extension like a due', () => {
    const calendar = closed('03-10 08:30', '03-10 12:00');
    expect(endOfNthDay(calendar, at(cn, '03-09 17:00'), 1).at).toBe(at(cn, '03-11 12:00'));
  });

  it('outside working time, before the start or after the due move nothing', () => {
    for (const calendar of [
      closed('03-02 17:00', '03-03 08:30'),
      closed('02-27 08:30', '03-02 10:00'),
      closed('03-04 17:00', '03-05 17:00'),
    ]) {
      expect(due(calendar, '03-02 10:00', 2)).toBe('2026-03-04T17:00:00+08:00');
    }
  });

  it('that overlap count once', () => {
    const [a, b] = [closed('03-03 08:30', '03-03 12:00'), closed('03-03 10:00', '03-03 17:00')];
    const both = office({ closures: [...b.closures, ...a.closures] });
    expect(due(both, '03-02 10:00', 2)).toBe('2026-03-05T17:00:00+08:00');
  });
});
