import { describe, expect, it } from '@jest/globals';
import { DUTY, at, office } from '../../../test/factories/working-time/offices.js';
import { dueOf, extendBy } from './due.js';
import { resumeAt } from './pause.js';
import { workingDays, workingMinutes } from './types.js';
import type { Calendar, DayRule, Limit } from './types.js';

const cn = office();

/** The whole explanation as people read it. */
function told(
  calendar: Calendar,
  submitted: string,
  limit: Limit,
  rule?: DayRule,
): { zh: string; en: string } {
  const { steps } = dueOf(calendar, at(calendar, submitted), limit, rule);
  return { zh: steps.map((s) => s.zh).join('；'), en: steps.map((s) => s.en).join('; ') };
}

describe('a due explains itself in Chinese and English', () => {
  it('day by day', () => {
    expect(told(cn, '03-06 16:59', workingDays(1))).toEqual({
      en: 'day 0 Fri 6 Mar; Sat, Sun off; day 1 Mon 9 Mar; closes 17:00',
      zh: '第 0 天 3月6日 周五；周六、周日休息；第 1 天 3月9日 周一；17:00 下班，到期',
    });
  });

  it('with the effective start, make-up days and holidays', () => {
    expect(told(cn, '02-13 18:00', workingDays(1))).toEqual({
      en:
        'Fri 13 Feb 18:00 is outside working time, counts from Sat 14 Feb 08:30; ' +
        'day 0 Sat 14 Feb (make-up day, Spring Festival); Spring Festival Sun 15 Feb – Mon 23 Feb off; ' +
        'day 1 Tue 24 Feb; closes 17:00',
      zh:
        '2月13日 周五 18:00 不在工作时间内，自 2月14日 周六 08:30 起算；第 0 天 2月14日 周六（春节调休上班）；' +
        '春节 2月15日 周日至2月23日 周一 放假；第 1 天 2月24日 周二；17:00 下班，到期',
    });
  });

  it('minute by minute', () => {
    expect(told(cn, '03-06 16:59', workingMinutes(120))).toEqual({
      en: 'Fri 6 Mar 16:59–17:00, 1 min; Sat, Sun off; Mon 9 Mar 08:30–10:29, 119 min; due Mon 9 Mar 10:29',
      zh: '3月6日 周五 16:59–17:00，1 分钟；周六、周日休息；3月9日 周一 08:30–10:29，119 分钟；3月9日 周一 10:29 到期',
    });
  });

  it('with the year that is missing', () => {
    expect(told(cn, '12-31 14:00', workingDays(1))).toEqual({
      en:
        "day 0 Thu 31 Dec; New Year's Day Fri 1 Jan 2027 off; Sat, Sun off; day 1 Mon 4 Jan 2027; closes 17:00; " +
        'calendar 2027 missing, provisional until it is published',
      zh:
        '第 0 天 12月31日 周四；元旦 2027年1月1日 周五 放假；周六、周日休息；第 1 天 2027年1月4日 周一；17:00 下班，到期；' +
        '缺少 2027 年日历，期限为暂定，公布后重算',
    });
  });

  it('with the closure that moved it', () => {
    const name = { zh: '台风', en: 'typhoon' };
    const closed = office({ closures: [{ from: at(cn, '03-03 12:00'), to: at(cn, '03-03 17:00'), name }] });
    expect(told(closed, '03-02 10:00', workingDays(2))).toEqual({
      en:
        'day 0 Mon 2 Mar; day 1 Tue 3 Mar; day 2 Wed 4 Mar; ' +
        'typhoon: Tue 3 Mar 12:00 – Tue 3 Mar 17:00 does not count, 210 min move on; due Thu 5 Mar 12:00',
      zh:
        '第 0 天 3月2日 周一；第 1 天 3月3日 周二；第 2 天 3月4日 周三；' +
        '台风：3月3日 周二 12:00 至 3月3日 周二 17:00 停止计时，顺延 210 分钟；3月5日 周四 12:00 到期',
    });
  });

  it('around the clock', () => {
    expect(told(DUTY, '03-02 11:30:12', workingDays(1), 'sameTimeOnNthDay').en).toBe(
      'day 0 Mon 2 Mar; day 1 Tue 3 Mar; same time 11:30:12',
    );
    expect(told(DUTY, '03-02 23:30', workingMinutes(45)).en).toBe(
      'Mon 2 Mar 23:30–24:00, 30 min; Tue 3 Mar 00:00–00:15, 15 min; due Tue 3 Mar 00:15',
    );
  });

  it('after a pause and an extension', () => {
    const resumed = resumeAt(cn, 690 * 60_000, at(cn, '03-07 20:00')).steps.map((s) => s.en);
    expect(resumed.join('; ')).toBe(
      'resumed Sat 7 Mar 20:00 with 690 min of working time left; ' +
        'Sat 7 Mar 20:00 is outside working time, counts from Mon 9 Mar 08:30; due Tue 10 Mar 14:30',
    );
    const extended = extendBy(cn, at(cn, '03-09 17:00'), 5).steps;
    expect(extended.map((s) => s.zh).join('；')).toBe(
      '自原期限 3月9日 周一 17:00 起延长 5 个工作日；3月16日 周一 17:00 到期',
    );
  });

  it('without end for long limits: after 31 days it says where it arrives', () => {
    const { steps } = dueOf(cn, at(cn, '03-02 11:30'), workingDays(300));
    expect(steps.length).toBeLessThan(60);
    expect(steps.filter((s) => s.kind === 'days').map((s) => s.en)).toEqual([
      expect.stringContaining('until'),
    ]);
    expect(dueOf(cn, at(cn, '03-02 11:30'), workingMinutes(100_000)).steps.length).toBeLessThan(60);
  });

  it('with the due as the last instant that it names', () => {
    for (const limit of [workingDays(3), workingMinutes(500)]) {
      const { due, steps } = dueOf(cn, at(cn, '03-02 12:10'), limit);
      expect(steps.filter((s) => s.kind === 'due').at(-1)?.at).toBe(due);
    }
  });
});
