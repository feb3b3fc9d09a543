import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../policy/policy.js';
import type { Clock } from '../problem/problem.js';
import { emptyRecord } from '../problem/submission.js';
import { AROUND_THE_CLOCK } from '../sla/env.js';
import { noticeVars, type NoticeSurroundings } from './notice-vars.js';

const at = (local: string) => Date.parse(`${local}:00Z`);
const around: NoticeSurroundings = {
  calendar: AROUND_THE_CLOCK,
  policy: DEFAULT_POLICY,
  now: at('2026-03-02T10:00'),
  link: 'https://bihuan.example/problems/QY-1',
  windowName: (code) => ({ zh: `${code}窗口`, en: code }),
  handler: null,
};
const clock = (more: Partial<Clock>): Clock => ({
  no: 1,
  kind: 'promise',
  round: 1,
  term: 1,
  window: null,
  limit: { unit: 'workingDays', n: 1 },
  startedAt: at('2026-03-02T10:00'),
  budgetMs: 0,
  due: at('2026-03-03T17:00'),
  remainingMs: null,
  status: 'running',
  stoppedAt: null,
  history: [],
  provisional: false,
  breachedAt: null,
  detectedAt: null,
  marks: [],
  ...more,
});
const vars = (clocks: readonly Clock[], facts = {}) =>
  noticeVars({ ...emptyRecord('p'), clocks }, { kind: 'progressed', facts }, around);

describe('what a notice freezes', () => {
  it('says the promise with its due, its limit and where it counts from', () => {
    expect(vars([clock({})])).toMatchObject({
      promise: 'running',
      dues: { promise: { zh: '3月3日 周二 17:00', en: 'Tue 3 Mar 17:00' } },
      limit: { zh: '1 个工作日', en: '1 working day' },
      countedFrom: { en: 'Mon 2 Mar 10:00' },
    });
  });

  it('names no due of a clock that is paused or stopped', () => {
    const paused = vars([clock({ status: 'paused', due: null, remainingMs: 5 })]);
    expect(paused).toMatchObject({ promise: 'paused', dues: {} });
    expect(vars([clock({ status: 'stopped' })])).toMatchObject({ promise: 'none', dues: {} });
  });

  it('is late by the promise of this round only: a rework begins anew', () => {
    const broken = clock({ breachedAt: at('2026-03-03T17:00') });
    expect(vars([broken]).promise).toBe('late');
    const again = clock({ no: 2, round: 2, due: at('2026-03-05T17:00') });
    expect(vars([{ ...broken, status: 'stopped' }, again])).toMatchObject({
      promise: 'running',
      dues: { promise: { en: 'Thu 5 Mar 17:00' } },
    });
  });

  it('takes numbers and codes from the facts, and nothing else', () => {
    const facts = { items: 2, rung: 'E1', returnedBy: 'tax', text: '营业执照', contact: '138' };
    const frozen = vars([], facts);
    expect(frozen).toMatchObject({ items: 2, rung: 'E1', returnedBy: { en: 'tax' } });
    expect(JSON.stringify(frozen)).not.toMatch(/营业执照|138/);
  });
});
