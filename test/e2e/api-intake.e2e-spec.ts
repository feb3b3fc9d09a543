import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enroll, hire } from '../factories/office.js';
import { openApi, type Api, type Caller } from '../factories/api.js';
import { COMMAND_EXAMPLES } from '../factories/command-bodies.js';

/** Real codes, so that their check digits are right. */
const HUAWEI = { code: '914403001922038216', name: '华为技术有限公司' };
const ALIBABA = { code: '91330100799655058B', name: '阿里巴巴（中国）有限公司' };

describe('taking in', () => {
  let api: Api;
  let firm: Caller;
  let intake: Caller;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-04T10:00');
    firm = await api.as(await enroll(api.office, HUAWEI.code));
    intake = await api.as(await hire(api.office, 'intake'));
  });
  afterAll(() => api.close());

  const outcome = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

  it('for the caller’s own enterprise, in the office’s first region, by the channel of the caller', async () => {
    const problem = await firm.submitted();
    expect(problem).toMatchObject({ region: 'county', channel: 'web', enterprise: { code: HUAWEI.code } });
    const elsewhere = await firm.submitted({ region: 'duty' });
    // The duty region works at every hour, to the same clock time on the next day.
    expect(elsewhere).toMatchObject({ region: 'duty', due: '2026-03-05T10:00:00+08:00' });
  });

  it('nobody speaks for another enterprise', async () => {
    expect(outcome(await firm.submit({ enterprise: ALIBABA }))).toEqual([403, 'forbidden']);
  });

  it('an intake clerk says for whom, and when it was received: the promise runs from there', async () => {
    const missing = await intake.submit();
    expect(outcome(missing)).toEqual([422, 'enterprise_missing']);
    expect(missing.body.errors).toEqual([{ path: '/enterprise', message: expect.any(String) }]);
    const received = await intake.submitted({
      enterprise: ALIBABA,
      channel: 'phone',
      receivedAt: '2026-03-03T16:00:00+08:00',
      contact: { name: '王经理', phone: '13900000000' },
    });
    expect(received).toMatchObject({
      enterprise: ALIBABA,
      channel: 'phone',
      submittedAt: '2026-03-03T16:00:00+08:00',
      due: '2026-03-04T17:00:00+08:00',
    });
    const clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    const { text } = await clerk.get(`/api/v1/problems/${received.id}/timeline`);
    expect(text).not.toMatch(/13900000000|王经理/);
  });

  it('more than one working day back needs a supervisor, the future nobody can have received', async () => {
    const at = (receivedAt: string) => intake.submit({ enterprise: ALIBABA, receivedAt });
    expect(outcome(await at('2026-03-02T10:00:00+08:00'))).toEqual([403, 'received_too_early']);
    expect(outcome(await at('2026-03-04T10:00:01+08:00'))).toEqual([422, 'received_in_future']);
    const own = await firm.submit({ receivedAt: '2026-03-04T09:00:00+08:00' });
    expect(outcome(own)).toEqual([403, 'forbidden']);
  });

  it('an intake clerk takes in for the own region only', async () => {
    expect(outcome(await intake.submit({ enterprise: ALIBABA, region: 'duty' }))).toEqual([403, 'forbidden']);
    const duty = await api.as(await hire(api.office, 'intake', { region: 'duty' }));
    expect(await duty.submitted({ enterprise: ALIBABA })).toMatchObject({ region: 'duty' });
  });

  it('a bad grade opens a round of its own: a fresh promise, another clerk, the old one overdue for ever', async () => {
    const clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    const other = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    const answered = await clerk.done(await firm.submitted(), 'complete', COMMAND_EXAMPLES.complete);
    await api.office.at('2026-03-06T09:00');
    const again = await firm.done(answered, 'evaluate', { grade: 1, text: '没有解决' });
    expect(again).toMatchObject({
      state: 'dispatched',
      round: 2,
      due: '2026-03-09T17:00:00+08:00',
      turn: 'window',
    });
    expect(again.sla).toMatchObject({ state: 'on_track', startTime: '2026-03-06T09:00:00+08:00' });
    const { body: clock } = await firm.get(`/api/v1/problems/${again.id}/clock`);
    expect(clock).toMatchObject({ round: 2, due: '2026-03-09T17:00:00+08:00' });
    expect(outcome(await clerk.give(again, 'accept'))).toEqual([403, 'former_handler']);
    await other.done(again, 'accept');
  });
});
