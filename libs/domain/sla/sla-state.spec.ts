import { describe, expect, it } from '@jest/globals';
import { countyCalendar } from '@bihuan/application/office/reference.js';
import type { Clock } from '../problem/problem.js';
import { slaOf } from './sla-state.js';

const calendar = countyCalendar();
const at = (local: string) => Date.parse(`2026-${local}:00+08:00`);
const MINUTE = 60_000;

/** The promise of handbook 3's example: complex, Mon 2 March 10:00, due Wed 4 March 17:00 (1,170 working minutes). */
const promise: Clock = {
  no: 1,
  kind: 'promise',
  round: 1,
  term: 1,
  window: null,
  limit: { unit: 'workingDays', n: 2 },
  startedAt: at('03-02T10:00'),
  budgetMs: 1_170 * MINUTE,
  due: at('03-04T17:00'),
  remainingMs: null,
  status: 'running',
  stoppedAt: null,
  history: [],
  provisional: false,
  breachedAt: null,
  detectedAt: null,
  marks: [
    { rung: 'E1', at: at('03-04T11:30'), status: 'pending' },
    { rung: 'E2', at: at('03-04T17:00'), status: 'pending' },
  ],
};
const minutes = (ms: number) => ms / MINUTE;

describe('the state of a promise', () => {
  it('is on track until E1, at risk until the due and at it, breached after it', () => {
    const stateAt = (local: string) => slaOf(promise, calendar, at(local)).state;
    expect(stateAt('03-02T10:00')).toBe('on_track');
    expect(stateAt('03-04T11:29')).toBe('on_track');
    expect(stateAt('03-04T11:30')).toBe('at_risk');
    expect(stateAt('03-04T17:00')).toBe('at_risk');
    expect(slaOf(promise, calendar, at('03-04T17:00') + 1).state).toBe('breached');
  });

  it('counts working time only, and below zero after the due', () => {
    const half = slaOf(promise, calendar, at('03-03T12:30'));
    expect([minutes(half.elapsedMs), minutes(half.remainingMs)]).toEqual([540, 630]);
    const late = slaOf({ ...promise, breachedAt: at('03-04T17:00') }, calendar, at('03-05T09:00'));
    expect([minutes(late.elapsedMs), minutes(late.remainingMs)]).toEqual([1_200, -30]);
    expect(late).toMatchObject({ state: 'breached', breached: true, breachTime: at('03-04T17:00') });
  });

  it('while paused has a budget and no date, and time stands still', () => {
    const pausedAt = at('03-03T11:00');
    const paused: Clock = {
      ...promise,
      status: 'paused',
      due: null,
      remainingMs: 690 * MINUTE,
      history: [{ kind: 'pause', at: pausedAt }],
    };
    const sla = slaOf(paused, calendar, at('03-05T10:00'));
    expect(sla).toMatchObject({ state: 'paused', paused: true, breached: false, breachTime: null });
    expect([minutes(sla.elapsedMs), minutes(sla.remainingMs)]).toEqual([480, 690]);
    const resumed: Clock = {
      ...promise,
      due: at('03-09T15:30'),
      history: [...paused.history, { kind: 'resume', at: at('03-06T09:30') }],
    };
    const later = slaOf(resumed, calendar, at('03-06T10:30'));
    expect([minutes(later.elapsedMs), minutes(later.remainingMs)]).toEqual([540, 630]);
  });

  it('once stopped is met or missed for good', () => {
    const stopped: Clock = { ...promise, status: 'stopped', stoppedAt: at('03-04T17:00') };
    expect(slaOf(stopped, calendar, at('03-20T10:00'))).toMatchObject({ state: 'met', breached: false });
    const late = { ...stopped, stoppedAt: at('03-05T08:31'), breachedAt: at('03-04T17:00') };
    expect(slaOf(late, calendar, at('03-20T10:00'))).toMatchObject({ state: 'missed', remainingMs: -MINUTE });
  });

  it('starts at the first working instant', () => {
    const night = { ...promise, startedAt: at('03-01T23:00') };
    const sla = slaOf(night, calendar, at('03-02T00:00'));
    expect(sla).toMatchObject({ startTime: at('03-02T08:30'), elapsedMs: 0, state: 'on_track' });
  });
});

describe('the state of a step', () => {
  const step: Clock = {
    ...promise,
    kind: 'acceptance',
    budgetMs: 120 * MINUTE,
    due: at('03-02T12:00'),
    marks: [{ rung: 'A1', at: at('03-02T12:00'), status: 'pending' }],
  };
  it('is at risk in its last quarter', () => {
    expect(slaOf(step, calendar, at('03-02T11:29')).state).toBe('on_track');
    expect(slaOf(step, calendar, at('03-02T11:30')).state).toBe('at_risk');
  });
});
