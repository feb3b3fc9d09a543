import { describe, expect, it } from '@jest/globals';
import { effectiveStart, workingMsBetween } from './counting.js';
import { dueOf, extendBy } from './due.js';
import { countWorkingDays, endOfNthDay } from './nth-day.js';
import { OFFICE_HOURS, at, hours, office, weekdays } from '../../../test/factories/working-time/offices.js';
import { pauseAt, resumeAt } from './pause.js';
import { replayDue } from './replay.js';
import { workingDays, workingMinutes } from './types.js';
import type { Calendar, Instant } from './types.js';
import { formatInstant } from './zone.js';

const cn = office();
const MINUTE = 60_000;
const [simple, complex, challenging, acceptance] = [
  workingDays(1),
  workingDays(2),
  workingDays(5),
  workingMinutes(120),
];

/** `03-02 10:00` in the office's zone. */
const said = (calendar: Calendar, instant: Instant): string =>
  formatInstant(calendar, instant).slice(5, 16).replace('T', ' ');

describe('the worked examples of handbook 3', () => {
  it.each([
    // submitted, effective start, simple, complex, challenging, acceptance
    ['03-02 10:00', '03-02 10:00', '03-03 17:00', '03-04 17:00', '03-09 17:00', '03-02 12:00'],
    ['03-06 16:59', '03-06 16:59', '03-09 17:00', '03-10 17:00', '03-13 17:00', '03-09 10:29'],
    ['03-06 17:00', '03-09 08:30', '03-10 17:00', '03-11 17:00', '03-16 17:00', '03-09 10:30'],
    ['03-03 12:30', '03-03 13:30', '03-04 17:00', '03-05 17:00', '03-10 17:00', '03-03 15:30'],
    ['02-13 10:00', '02-13 10:00', '02-14 17:00', '02-24 17:00', '02-27 17:00', '02-13 12:00'],
    ['02-14 16:00', '02-14 16:00', '02-24 17:00', '02-25 17:00', '02-28 17:00', '02-24 09:30'],
    ['06-18 17:59', '06-22 08:30', '06-23 17:00', '06-24 17:00', '06-29 17:00', '06-22 10:30'],
    ['10-07 23:59', '10-08 08:30', '10-09 17:00', '10-10 17:00', '10-14 17:00', '10-08 10:30'],
  ])(
    'submitted %s: starts %s, simple %s, complex %s, challenging %s, acceptance %s',
    (submitted, ...rest) => {
      const start = at(cn, submitted);
      const dues = [simple, complex, challenging, acceptance].map((limit) => dueOf(cn, start, limit));
      expect([effectiveStart(cn, start).at, ...dues.map((d) => d.due)].map((i) => said(cn, i))).toEqual(rest);
      expect(dues.every((d) => !d.provisional)).toBe(true);
    },
  );

  const paused = pauseAt(cn, at(cn, '03-04 17:00'), at(cn, '03-03 11:00'));

  it('keeps 690 minutes at the notice and counts them on from the reply', () => {
    expect(paused).toBe(690 * MINUTE);
    expect(said(cn, resumeAt(cn, paused, at(cn, '03-06 09:30')).due)).toBe('03-09 15:30');
    expect(said(cn, resumeAt(cn, paused, at(cn, '03-07 20:00')).due)).toBe('03-10 14:30');
  });

  it('has nothing left to keep from the due on', () => {
    const due = at(cn, '03-04 17:00');
    expect([due - 1, due, at(cn, '03-06 09:30')].map((now) => pauseAt(cn, due, now))).toEqual([1, 0, 0]);
  });

  it('extends Mon 9 March by five working days to Mon 16 March', () => {
    expect(said(cn, extendBy(cn, at(cn, '03-09 17:00'), 5).due)).toBe('03-16 17:00');
  });

  it('puts E3 at the closing of the next working day, whatever the hour of the due', () => {
    expect(said(cn, endOfNthDay(cn, at(cn, '03-02 15:30'), 1).at)).toBe('03-03 17:00');
    expect(said(cn, endOfNthDay(cn, at(cn, '03-02 17:00'), 1).at)).toBe('03-03 17:00');
  });

  it('marks what touches 2027 as provisional and says that its calendar is missing', () => {
    const due = dueOf(cn, at(cn, '12-31 14:00'), simple);
    expect(formatInstant(cn, due.due)).toBe('2027-01-04T17:00:00+08:00');
    expect(due.provisional).toBe(true);
    expect(due.steps.map((s) => s.en).join('; ')).toContain('calendar 2027 missing');
  });

  it('takes 17:59 as today where the office closes at 18:00, and 18:00 as tomorrow', () => {
    const late = office({ weeks: [weekdays(hours('08:30-12:00', '13:30-18:00'))] });
    expect(said(late, effectiveStart(late, at(late, '06-18 17:59')).at)).toBe('06-18 17:59');
    expect(said(late, dueOf(late, at(late, '06-18 17:59'), simple).due)).toBe('06-22 18:00');
    expect(said(late, effectiveStart(late, at(late, '06-18 18:00')).at)).toBe('06-22 08:30');
    expect(said(late, dueOf(late, at(late, '06-18 18:00'), simple).due)).toBe('06-23 18:00');
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('counts the working days of %i: %i', (year, count) => {
    expect(countWorkingDays(cn, `${year}-01-01`, `${year + 1}-01-01`)).toBe(count);
  });

  it('takes a closure as a pause in minutes, for working days too', () => {
    const closures = [{ from: at(cn, '03-03 12:00'), to: at(cn, '03-03 17:00') }];
    const closed = office({ closures });
    expect(pauseAt(cn, at(cn, '03-04 17:00'), at(cn, '03-03 12:00'))).toBe(630 * MINUTE);
    expect(said(closed, dueOf(closed, at(cn, '03-02 10:00'), complex).due)).toBe('03-05 12:00');
  });

  it('follows the summer hours from 1 June', () => {
    const summer = weekdays(hours('08:30-12:00', '14:00-17:30'), '2026-06-01');
    const calendar = office({ weeks: [weekdays(OFFICE_HOURS), summer] });
    expect(said(calendar, dueOf(calendar, at(cn, '05-29 16:59'), simple).due)).toBe('06-01 17:30');
  });

  it('replays the pause when the example is regraded to challenging', () => {
    const replayed = replayDue(cn, at(cn, '03-02 10:00'), complex, 'endOfNthDay', [
      { kind: 'pause', at: at(cn, '03-03 11:00') },
      { kind: 'resume', at: at(cn, '03-06 09:30') },
      { kind: 'regrade', at: at(cn, '03-06 09:30'), limit: challenging },
    ]);
    expect(replayed.due !== null && said(cn, replayed.due)).toBe('03-12 15:30');
  });

  it('measures the holding time of a5 in the fixture: 60 minutes', () => {
    expect(workingMsBetween(cn, at(cn, '03-04 09:00'), at(cn, '03-04 10:00'))).toBe(60 * MINUTE);
  });
});
