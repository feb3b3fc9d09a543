import { describe, expect, it } from '@jest/globals';
import { LOCALES, type NoticeVars } from '@bihuan/domain/notice/notice.js';
import { everythingTold } from '@bihuan/domain/notice/told.js';
import { CLOCK_KINDS } from '@bihuan/domain/problem/problem.js';
import { noticeText } from './notice-text.js';

const at = { zh: '3月3日 周二 17:00', en: 'Tue 3 Mar 17:00' };

const full: NoticeVars = {
  number: 'QY-20260302-0007-3',
  link: 'https://bihuan.example/problems/QY-20260302-0007-3',
  state: 'dispatched',
  window: { zh: '市场准入窗口', en: 'Market access' },
  returnedBy: { zh: '税务窗口', en: 'Tax' },
  difficulty: 'simple',
  urgent: false,
  promise: 'running',
  limit: { zh: '1 个工作日', en: '1 working day' },
  countedFrom: { zh: '3月2日 周一 10:00', en: 'Mon 2 Mar 10:00' },
  dues: Object.fromEntries(CLOCK_KINDS.map((kind) => [kind, at])),
  handler: { name: '王敏', phone: '0571-8000000' },
  rung: null,
  clock: null,
  transition: null,
  items: 2,
  grade: 2,
  result: 'solved',
  targetDate: '2026-03-05',
  reopenDays: 30,
};
const bare: NoticeVars = {
  ...full,
  promise: 'none',
  window: null,
  returnedBy: null,
  limit: null,
  countedFrom: null,
  dues: {},
  handler: null,
  items: null,
  grade: null,
  result: null,
  targetDate: null,
};

describe('texts of notices', () => {
  const cases = everythingTold().flatMap((told) =>
    LOCALES.flatMap((locale) => [full, bare].map((vars) => ({ told, locale, vars }))),
  );

  it('exist for everything the life-cycle and the ladder tell, in every language, and read like sentences', () => {
    expect(cases.length).toBeGreaterThan(200);
    for (const { told, locale, vars } of cases) {
      const { kind, audience, clock = null, rung = null, transition = null } = told;
      const text = noticeText(kind, audience, locale, { ...vars, clock, rung, transition });
      const all = `${text.subject}\n${text.body}\n${text.sms}`;
      expect(all).not.toMatch(/undefined|null|NaN|\[object|\$\{|。。|\.\.| {2}/);
      expect(text.subject).toContain(vars.number);
      expect(text.subject).not.toMatch(/[\r\n]/);
      expect(text.body).toContain(`\n${vars.link}\n`);
      expect(text.body.split('\n')[0]).not.toBe('');
      const chinese = /[\u4e00-\u9fff]/.test(
        all.replaceAll(full.handler?.name ?? '', '').replaceAll(full.window?.zh ?? '', ''),
      );
      expect(chinese).toBe(locale === 'zh-CN');
    }
  });

  it('give every rung and every limit its own words: no reminder says only that there is one', () => {
    for (const { told, locale } of cases) {
      const vars = { ...full, clock: told.clock ?? null, rung: told.rung ?? null };
      const { subject } = noticeText(told.kind, told.audience, locale, vars);
      expect(subject).not.toMatch(/时限提醒|环节超时|Reminder of a deadline|A step is late/);
    }
  });

  it('an SMS is number, state and link, short enough for two messages', () => {
    for (const { told, locale } of cases) {
      const { sms, subject } = noticeText(told.kind, told.audience, locale, full);
      const state = subject.slice(full.number.length + 1);
      const rest = sms.replace(full.number, '').replace(state, '').replace(full.link, '');
      expect(rest).toMatch(/^(【闭环】 。|\[Bihuan\] : \. )$/);
      expect(state.length).toBeLessThanOrEqual(locale === 'zh-CN' ? 24 : 60);
    }
  });

  it('tell the firm until when, and name no instant while the clock is paused or broken', () => {
    expect(noticeText('submitted', 'enterprise', 'zh-CN', full).body).toContain(
      '最晚答复 3月3日 周二 17:00 前。',
    );
    expect(noticeText('submitted', 'enterprise', 'en', full).body).toContain('Answer by Tue 3 Mar 17:00.');
    expect(noticeText('gaps_notified', 'enterprise', 'zh-CN', full).body).toContain(
      '还缺 2 项，请 3月3日 周二 17:00 前一次补齐，时限已暂停。',
    );
    const late = noticeText('gaps_notified', 'enterprise', 'zh-CN', { ...full, dues: {}, promise: 'late' });
    expect(late.body).not.toContain('时限已暂停');
    const overdue = noticeText('progressed', 'enterprise', 'en', { ...full, promise: 'late' });
    expect(overdue.body).not.toContain('Answer by');
    const answered = noticeText('progressed', 'enterprise', 'en', { ...full, dues: {}, promise: 'none' });
    expect(answered.body).not.toMatch(/Answer by|paused|Overdue/);
  });

  it('mark urgency for staff only, and refuse what is never told', () => {
    const urgent = { ...full, urgent: true };
    expect(noticeText('classified', 'clerks', 'zh-CN', urgent).subject).toMatch(/^【紧急】/);
    expect(noticeText('accepted', 'enterprise', 'zh-CN', urgent).subject).not.toContain('紧急');
    expect(() => noticeText('noted', 'enterprise', 'en', full)).toThrow('no text for noted');
  });
});
