import { describe, expect, it } from '@jest/globals';
import { at, office } from '../../../test/factories/working-time/offices.js';
import { dueOf } from './due.js';
import { replayDue } from './replay.js';
import { workingDays } from './types.js';
import type { Calendar, DueChange, Limit, ReplayedDue } from './types.js';
import { formatInstant } from './zone.js';

const cn = office();
const MINUTE = 60_000;
const [simple, complex, challenging] = [workingDays(1), workingDays(2), workingDays(5)];

const pause = (text: string): DueChange => ({ kind: 'pause', at: at(cn, text) });
const resume = (text: string): DueChange => ({ kind: 'resume', at: at(cn, text) });
const extend = (text: string, days: number): DueChange => ({
  kind: 'extend',
  at: at(cn, text),
  workingDays: days,
});
const regrade = (text: string, limit: Limit): DueChange => ({ kind: 'regrade', at: at(cn, text), limit });

/** Replays from Mon 2 March 10:00, as in the worked examples. */
function replay(limit: Limit, history: readonly DueChange[], calendar: Calendar = cn): ReplayedDue {
  return replayDue(calendar, at(calendar, '03-02 10:00'), limit, 'endOfNthDay', history);
}

function due(limit: Limit, history: readonly DueChange[], calendar: Calendar = cn): string | null {
  const replayed = replay(limit, history, calendar);
  return replayed.due === null ? null : formatInstant(calendar, replayed.due).slice(5, 16).replace('T', ' ');
}

describe('a due after its history', () => {
  it('is the plain due when nothing happened', () => {
    const plain = dueOf(cn, at(cn, '03-02 10:00'), complex);
    expect(replay(complex, [])).toEqual({ ...plain, paused: false });
  });

  it('has no date while paused, only what is left', () => {
    expect(replay(complex, [pause('03-03 11:00')])).toMatchObject({
      due: null,
      paused: true,
      remaining: 690 * MINUTE,
    });
  });

  it('follows each change as the due then stood', () => {
    const asked = [pause('03-03 11:00'), resume('03-06 09:30')];
    expect(due(complex, asked)).toBe('03-09 15:30');
    expect(due(complex, [...asked, extend('03-09 15:30', 2)])).toBe('03-11 17:00');
    // Extended first, the budget of the pause is the longer one.
    expect(due(complex, [extend('03-03 10:00', 2), pause('03-03 11:00'), resume('03-06 09:30')])).toBe(
      '03-11 15:30',
    );
  });

  it('counts a closure inside a pause once', () => {
    const closed = office({ closures: [{ from: at(cn, '03-04 08:30'), to: at(cn, '03-05 17:00') }] });
    expect(due(complex, [pause('03-03 11:00'), resume('03-06 09:30')], closed)).toBe('03-09 15:30');
  });

  it('stays provisional when the pause began with a provisional due', () => {
    const calendar = office({ publishedYears: [2027] });
    const history = [pause('12-31 15:00'), resume('2027-01-06 09:00')];
    const replayed = replayDue(calendar, at(cn, '12-31 14:00'), simple, 'endOfNthDay', history);
    expect(replayed).toMatchObject({ due: at(cn, '2027-01-07 11:00'), provisional: true });
  });

  it('keeps an extension granted during a pause until it ends', () => {
    const history = [pause('03-03 11:00'), extend('03-04 10:00', 2)];
    expect(replay(complex, history)).toMatchObject({ paused: true, remaining: 690 * MINUTE });
    expect(due(complex, [...history, resume('03-06 09:30')])).toBe('03-11 17:00');
  });
});

describe('regrading', () => {
  it('replays all pauses against the new base, then the extensions', () => {
    const before = [pause('03-03 11:00'), resume('03-06 09:30')];
    const regraded = regrade('03-06 10:00', challenging);
    expect(due(complex, [...before, regraded])).toBe('03-12 15:30');
    expect(due(complex, [...before, extend('03-06 09:40', 2), regraded])).toBe('03-16 17:00');
    expect(due(complex, [extend('03-03 10:00', 2), ...before, regraded])).toBe('03-16 17:00');
  });

  it('while paused changes what is left', () => {
    const history = [pause('03-03 11:00'), regrade('03-04 09:00', challenging)];
    expect(replay(complex, history)).toMatchObject({ paused: true, remaining: 1950 * MINUTE });
    expect(due(complex, [...history, resume('03-06 09:30')])).toBe('03-12 15:30');
  });

  it('downward takes the lower due when it is far enough', () => {
    expect(due(challenging, [regrade('03-02 11:00', complex)])).toBe('03-04 17:00');
  });

  it('downward after the lower due has passed keeps half a working day (T16)', () => {
    expect(due(challenging, [regrade('03-04 16:30', simple)])).toBe('03-05 11:30');
  });

  it('takes a pause after the new base as one that moved nothing', () => {
    const history = [pause('03-04 10:00'), resume('03-04 14:00'), extend('03-04 14:30', 1)];
    expect(due(challenging, [...history, regrade('03-04 15:00', simple)])).toBe('03-05 10:00');
  });

  it('downward never moves the due later', () => {
    expect(due(complex, [regrade('03-04 16:30', simple)])).toBe('03-04 17:00');
  });

  it('downward while paused keeps half a working day of what is left', () => {
    const history = [pause('03-04 16:30'), regrade('03-05 09:00', simple)];
    expect(replay(challenging, history)).toMatchObject({ paused: true, remaining: 210 * MINUTE });
  });
});

describe('after due', () => {
  it('nothing pauses, extends or regrades', () => {
    const late = [
      pause('03-04 17:00:00.001'),
      resume('03-06 09:30'),
      extend('03-06 10:00', 5),
      regrade('03-06 10:00', challenging),
    ];
    expect(due(complex, late)).toBe('03-04 17:00');
    const ignored = replay(complex, late).steps.filter((step) => step.kind === 'ignored');
    expect(ignored.map((step) => step.en)).toEqual([
      'pause Wed 4 Mar 17:00 came after due and moves nothing',
      'extension Fri 6 Mar 10:00 came after due and moves nothing',
      'regrading Fri 6 Mar 10:00 came after due and moves nothing',
    ]);
  });

  it('begins one millisecond after it: at the due itself a change still counts', () => {
    expect(due(complex, [extend('03-04 17:00', 1)])).toBe('03-05 17:00');
    expect(due(complex, [pause('03-04 17:00'), resume('03-06 09:30')])).toBe('03-06 09:30');
  });
});

describe('a history that cannot be', () => {
  it.each([
    ['out of order', [pause('03-03 11:00'), resume('03-03 10:00')]],
    ['before the start', [pause('03-02 09:00')]],
    ['two pauses at once', [pause('03-03 11:00'), pause('03-03 12:00')]],
    ['an end without a pause', [resume('03-03 11:00')]],
  ])('%s is refused', (_, history) => {
    expect(() => replay(complex, history)).toThrow(expect.objectContaining({ code: 'history_invalid' }));
  });
});
