import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { samples } from '../../../test/factories/working-time/random-calendars.js';
import type { Sample } from '../../../test/factories/working-time/random-calendars.js';
import { addWorkingMs, backWorkingMs, effectiveStart, isWorking, workingMsBetween } from './counting.js';
import { dueOf } from './due.js';
import { walker } from '../../../test/factories/working-time/minute-walker.js';
import { endOfNthDay } from './nth-day.js';
import { pauseAt, resumeAt } from './pause.js';
import { replayDue } from './replay.js';
import type { DueChange, Limit } from './types.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const FULL = process.env['TEST_DEPTH'] === 'full';
const SEED = Number(process.env['TEST_SEED'] ?? 20_260_302);

/** Each property gets its time, not a count: the suite stays quick and a full run goes deep. */
const depth = {
  seed: SEED,
  numRuns: FULL ? 20_000 : 400,
  interruptAfterTimeLimit: FULL ? 30_000 : 400,
  markInterruptAsFailure: false,
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const dayRule = fc.constantFrom('endOfNthDay' as const, 'sameTimeOnNthDay' as const);
const days = fc.integer({ min: 1, max: 5 }).map((n): Limit => ({ unit: 'workingDays', n }));

/** Working minutes up to about two weeks of this calendar. */
const minutesOf = (sample: Sample, part: number): Limit => ({
  unit: 'workingMinutes',
  n: 1 + Math.floor(part * 2 * sample.weekMinutes),
});

describe('the closed form and a walk minute by minute agree on', () => {
  it('the effective start, and whether an instant is working time', () => {
    fc.assert(
      fc.property(samples, ({ calendar, start }) => {
        const walk = walker(calendar);
        expect(isWorking(calendar, start)).toBe(walk.working(start));
        expect(effectiveStart(calendar, start)).toEqual(walk.effective(start));
      }),
      depth,
    );
  });

  it('dues in working days by both rules, with closures', () => {
    fc.assert(
      fc.property(samples, days, dayRule, ({ calendar, start }, limit, rule) => {
        const { due, provisional } = dueOf(calendar, start, limit, rule);
        expect({ at: due, provisional }).toEqual(walker(calendar).due(start, limit, rule));
      }),
      depth,
    );
  });

  it('dues in working minutes', () => {
    fc.assert(
      fc.property(samples, share, (sample, part) => {
        const limit = minutesOf(sample, part);
        const { due, provisional } = dueOf(sample.calendar, sample.start, limit);
        expect({ at: due, provisional }).toEqual(
          walker(sample.calendar).due(sample.start, limit, 'endOfNthDay'),
        );
      }),
      depth,
    );
  });

  it('working time between two instants', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 15 * DAY }), ({ calendar, start }, length) => {
        const between = workingMsBetween(calendar, start, start + length);
        expect(between).toBe(walker(calendar).between(start, start + length));
        expect(workingMsBetween(calendar, start + length, start)).toBe(0 - between);
      }),
      depth,
    );
  });

  it('counting back to the opening and to the closing edge', () => {
    fc.assert(
      fc.property(samples, share, fc.boolean(), ({ calendar, start, weekMinutes }, part, whole) => {
        const ms = 1 + part * weekMinutes * MINUTE;
        const back = whole ? Math.ceil(ms / MINUTE) * MINUTE : Math.floor(ms);
        for (const edge of ['opening', 'closing'] as const) {
          expect(backWorkingMs(calendar, start, back, edge).at).toBe(
            walker(calendar).back(start, back, edge),
          );
        }
      }),
      depth,
    );
  });

  it('the closing of the n-th day after any instant (E3, extension)', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 5 }), ({ calendar, start }, n) => {
        expect(endOfNthDay(calendar, start, n)).toEqual(walker(calendar).endOfNthDay(start, n));
      }),
      depth,
    );
  });

  it('a due after two pauses and an extension', () => {
    const gaps = fc.array(share, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        samples,
        days,
        dayRule,
        gaps,
        ({ calendar, start }, limit, rule, [a = 0, b = 0, c = 0, d = 0]) => {
          const walk = walker(calendar);
          const history: DueChange[] = [];
          let { at: due } = walk.due(start, limit, rule);
          let now = start;
          for (const [untilPause, length] of [
            [a, b],
            [c, d],
          ] as const) {
            const pause = now + Math.floor(untilPause * (due - now));
            const resume = pause + Math.floor(length * 3 * DAY);
            const left = walk.between(pause, due);
            expect(pauseAt(calendar, due, pause)).toBe(left);
            due = walk.add(walk.effective(resume).at, left).at;
            expect(resumeAt(calendar, left, resume).due).toBe(due);
            history.push({ kind: 'pause', at: pause }, { kind: 'resume', at: resume });
            now = resume;
          }
          history.push({ kind: 'extend', at: now, workingDays: 2 });
          due = walk.endOfNthDay(due, 2).at;
          expect(replayDue(calendar, start, limit, rule, history)).toMatchObject({ due, paused: false });
        },
      ),
      depth,
    );
  });
});

describe('laws of counting, to the millisecond', () => {
  it('what is added lies in between, and counting back undoes it', () => {
    fc.assert(
      fc.property(samples, share, ({ calendar, start, weekMinutes }, part) => {
        const ms = 1 + Math.floor(part * weekMinutes * MINUTE);
        const { at } = addWorkingMs(calendar, start, ms);
        expect(workingMsBetween(calendar, start, at)).toBe(ms);
        expect(isWorking(calendar, at - 1)).toBe(true);
        const from = effectiveStart(calendar, start).at;
        expect(backWorkingMs(calendar, at, ms, 'opening').at).toBe(from);
        expect(workingMsBetween(calendar, backWorkingMs(calendar, at, ms, 'closing').at, at)).toBe(ms);
      }),
      depth,
    );
  });

  it('an amount may be added in two parts', () => {
    fc.assert(
      fc.property(samples, share, share, ({ calendar, start, weekMinutes }, one, two) => {
        const [a, b] = [one, two].map((part) => 1 + Math.floor(part * weekMinutes * MINUTE)) as [
          number,
          number,
        ];
        const twice = addWorkingMs(calendar, addWorkingMs(calendar, start, a).at, b).at;
        expect(twice).toBe(addWorkingMs(calendar, start, a + b).at);
      }),
      depth,
    );
  });

  it('a pause without length moves no due in working minutes, a pause never moves one forward', () => {
    fc.assert(
      fc.property(samples, share, share, share, (sample, part, when, length) => {
        const { calendar, start } = sample;
        const { due } = dueOf(calendar, start, minutesOf(sample, part));
        const pause = start + Math.floor(when * (due - start));
        const remaining = pauseAt(calendar, due, pause);
        fc.pre(remaining > 0);
        expect(resumeAt(calendar, remaining, pause).due).toBe(due);
        expect(
          resumeAt(calendar, remaining, pause + Math.floor(length * 9 * DAY)).due,
        ).toBeGreaterThanOrEqual(due);
      }),
      depth,
    );
  });

  // With closures of unequal days this does not hold: who came before a closure keeps minutes, who came after, days.
  it('without closures a later submission never has an earlier due', () => {
    fc.assert(
      fc.property(
        samples,
        days,
        fc.integer({ min: 0, max: 3 * DAY }),
        ({ calendar: { ...body }, start }, limit, later) => {
          const calendar = { ...body, closures: [] };
          const [first, second] = [start, start + later].map((at) => dueOf(calendar, at, limit).due) as [
            number,
            number,
          ];
          expect(second).toBeGreaterThanOrEqual(first);
        },
      ),
      depth,
    );
  });
});
