import { describe, expect, it } from '@jest/globals';
import { AROUND_THE_CLOCK } from '../sla/env.js';
import type { Calendar } from '../working-time/types.js';
import { notBefore, type NoticeTiming } from './not-before.js';

const WORKDAY = [
  { open: 510, close: 720 },
  { open: 810, close: 1020 },
];
const calendar: Calendar = {
  ...AROUND_THE_CLOCK,
  offsets: [{ from: null, offsetMinutes: 480 }],
  weeks: [{ from: null, hours: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, [], []] }],
};
const at = (local: string) => Date.parse(`${local}:00+08:00`);
const sms: NoticeTiming = { kind: 'classified', audience: 'clerks', channel: 'sms', urgent: false };

describe('when a notice may leave', () => {
  const friday = at('2026-03-06T19:00');

  it('waits for the next working instant by SMS and mail, never in the inbox', () => {
    expect(notBefore(sms, friday, calendar)).toBe(at('2026-03-09T08:30'));
    expect(notBefore({ ...sms, channel: 'email' }, at('2026-03-06T12:10'), calendar)).toBe(
      at('2026-03-06T13:30'),
    );
    expect(notBefore({ ...sms, channel: 'in_app' }, friday, calendar)).toBe(friday);
    expect(notBefore(sms, at('2026-03-06T10:00'), calendar)).toBe(at('2026-03-06T10:00'));
  });

  it('goes at once when urgent, at E2, and as the receipt of a submission', () => {
    expect(notBefore({ ...sms, urgent: true }, friday, calendar)).toBe(friday);
    expect(notBefore({ ...sms, kind: 'due_passed', audience: 'deputy_leader' }, friday, calendar)).toBe(
      friday,
    );
    expect(notBefore({ ...sms, kind: 'submitted', audience: 'enterprise' }, friday, calendar)).toBe(friday);
    expect(notBefore({ ...sms, kind: 'progressed', audience: 'enterprise' }, friday, calendar)).toBe(
      at('2026-03-09T08:30'),
    );
  });
});
