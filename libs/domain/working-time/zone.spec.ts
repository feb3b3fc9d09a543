import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DUTY, hours, office, weekdays } from '../../../test/factories/working-time/offices.js';
import { dateOf, dayNumber, dayOf, weekdayOf } from './civil-date.js';
import { workingMsBetween } from './counting.js';
import { dueOf } from './due.js';
import { workingDays } from './types.js';
import type { Calendar } from './types.js';
import { atLocal, formatInstant, localDate, localMinutes, parseInstant } from './zone.js';

const HOUR = 3_600_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

/** New York in 2026: forward on 8 March at 02:00, back on 1 November at 02:00. */
const NEW_YORK = {
  timeZone: 'America/New_York',
  offsets: [
    { from: null, offsetMinutes: -300 },
    { from: utc('2026-03-08T07:00:00'), offsetMinutes: -240 },
    { from: utc('2026-11-01T06:00:00'), offsetMinutes: -300 },
  ],
};
const around: Calendar = { ...DUTY, ...NEW_YORK };

describe('civil dates', () => {
  it('agree with the Gregorian calendar of Date, in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2200, 12, 31) }), (day) => {
        const date = new Date(day * 24 * HOUR);
        expect(dateOf(day)).toBe(date.toISOString().slice(0, 10));
        expect(dayOf(dateOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-3-2', '2026-00-10', '0026-01-01', '', '2026-03-02T10:00'])(
    'refuses "%s"',
    (text) => {
      expect(() => dayOf(text)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
    },
  );
});

describe('local time', () => {
  const cn = office();

  it('reads date and minutes in the zone of the calendar', () => {
    const instant = utc('2026-03-02T16:30:59');
    expect([localDate(cn, instant), localMinutes(cn, instant)]).toEqual(['2026-03-03', 30]);
    expect(atLocal(cn, '2026-03-03', 30)).toBe(utc('2026-03-02T16:30:00'));
    expect(atLocal(cn, '2026-03-03', 1440)).toBe(atLocal(cn, '2026-03-04', 0));
    expect(() => atLocal(cn, '2026-03-03', 1441)).toThrow();
  });

  it('gives a time that occurs twice as the earlier one, a skipped time as the change itself', () => {
    expect(atLocal(around, '2026-11-01', 90)).toBe(utc('2026-11-01T05:30:00'));
    expect(atLocal(around, '2026-03-08', 150)).toBe(utc('2026-03-08T07:00:00'));
    expect(formatInstant(around, utc('2026-03-08T07:00:00'))).toBe('2026-03-08T03:00:00-04:00');
  });

  it('counts 23 and 25 hours on the days of the change', () => {
    const day = (date: string) =>
      workingMsBetween(around, atLocal(around, date, 0), atLocal(around, date, 1440));
    expect(['2026-03-08', '2026-03-09', '2026-11-01'].map((d) => day(d) / HOUR)).toEqual([23, 24, 25]);
  });

  it('closes at the local hour on both sides of a change', () => {
    const shop = office({
      ...NEW_YORK,
      weeks: [weekdays(hours('09:00-17:00'))],
      days: {},
      publishedYears: 'all',
    });
    const { due } = dueOf(shop, parseInstant(shop, '2026-03-06T10:00'), workingDays(1));
    expect(formatInstant(shop, due)).toBe('2026-03-09T17:00:00-04:00');
  });
});

describe('instants as text', () => {
  const cn = office();

  it('carry the offset, and milliseconds only when they are not 0', () => {
    expect(formatInstant(cn, utc('2026-03-03T09:00:00'))).toBe('2026-03-03T17:00:00+08:00');
    expect(formatInstant(cn, utc('2026-03-03T09:00:00.007'))).toBe('2026-03-03T17:00:00.007+08:00');
    const kathmandu = office({ offsets: [{ from: null, offsetMinutes: 345 }] });
    expect(formatInstant(kathmandu, utc('2026-03-03T00:00:00'))).toBe('2026-03-03T05:45:00+05:45');
  });

  it('are read back exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utc('1950-01-01T00:00:00'), max: utc('2150-01-01T00:00:00') }),
        (instant) => {
          expect(parseInstant(around, formatInstant(around, instant))).toBe(instant);
        },
      ),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('are local without an offset', () => {
    const expected = utc('2026-03-02T02:00:00');
    for (const text of [
      '2026-03-02T10:00',
      '2026-03-02 10:00:00',
      '2026-03-02T02:00Z',
      '2026-03-01T21:00-05:00',
    ]) {
      expect(parseInstant(cn, text)).toBe(expected);
    }
  });

  it.each(['2026-03-02', '10:00', '2026-03-02T24:00', '2026-03-02T10:60', '2026-02-30T10:00', 'tomorrow'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseInstant(cn, text)).toThrow(expect.objectContaining({ kind: 'invalid' }));
    },
  );
});
