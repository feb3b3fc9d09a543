import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { enroll, hire } from '../factories/office.js';
import { callerWith, openApi, type Api, type Caller } from '../factories/api.js';
import { sure } from '../factories/problem.js';

const ITEM = { name: '租赁合同', basis: '《登记办法》第九条', how: '上传扫描件' };
const ANSWER = {
  result: 'solved',
  text: '变更已办结，可领取新执照。',
  basis: '《市场主体登记管理条例》第二十四条',
};

describe('the life of a problem over HTTP', () => {
  let api: Api;
  let firm: Caller;
  let clerk: Caller;
  let other: Caller;
  let lead: Caller;
  let dispatcher: Caller;

  beforeAll(async () => {
    api = await openApi();
    firm = await api.as(await enroll(api.office));
    clerk = await api.as(await hire(api.office, 'clerk', { window: 'market', position: 'A' }));
    other = await api.as(await hire(api.office, 'clerk', { window: 'market', position: 'B' }));
    lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    dispatcher = await api.as(await hire(api.office, 'dispatcher'));
  });
  afterAll(() => api.close());

  it('is taken in, accepted, noticed once, replied, answered, evaluated and closed', async () => {
    await api.office.at('2026-03-02T10:00');
    api.routes(() => sure('market', { difficulty: 'complex' }));
    const answer = await firm.submit();
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/api/v1/problems/${answer.body.id}`, etag: '"1"' });
    expect(answer.body).toMatchObject({
      number: expect.stringMatching(/^QY-20260302-\d{4}-\d$/),
      state: 'dispatched',
      title: '营业执照变更材料交了两周还没有结果',
      window: { code: 'market', name: { zh: expect.any(String), en: expect.any(String) } },
      submittedAt: '2026-03-02T10:00:00+08:00',
      due: '2026-03-04T17:00:00+08:00',
      turn: 'window',
      sla: {
        state: 'on_track',
        startTime: '2026-03-02T10:00:00+08:00',
        breachTime: '2026-03-04T17:00:00+08:00',
        elapsedWorkingMinutes: 0,
        remainingWorkingMinutes: 1170,
        paused: false,
        breached: false,
      },
      clocks: [
        { kind: 'acceptance', due: '2026-03-02T15:30:00+08:00', remainingWorkingMinutes: 240 },
        { kind: 'promise', due: '2026-03-04T17:00:00+08:00', remainingWorkingMinutes: 1170 },
      ],
      nextActions: [{ name: 'withdraw' }],
      lookupCode: expect.stringMatching(/^[2-9A-HJ-NP-Z]{6}$/),
    });
    const accepted = await clerk.done(answer.body, 'accept');
    expect(accepted).toMatchObject({
      state: 'in_review',
      handler: { name: expect.stringMatching(/^clerk/) },
    });
    await api.office.at('2026-03-03T11:00');
    const paused = await clerk.done(accepted, 'notify', { complete: false, items: [ITEM] });
    expect(paused).toMatchObject({
      state: 'awaiting_enterprise',
      due: null,
      paused: true,
      turn: 'enterprise',
      sla: { state: 'paused', breachTime: null, remainingWorkingMinutes: 690, elapsedWorkingMinutes: 480 },
    });
    await api.office.at('2026-03-06T09:30');
    const replied = await firm.done(paused, 'reply', {
      text: '合同见附件',
      items: [{ name: ITEM.name, given: true }],
    });
    expect(replied).toMatchObject({ state: 'in_review', due: '2026-03-09T15:30:00+08:00', paused: false });
    const complete = await clerk.done(replied, 'notify', { complete: true });
    const refused = await clerk.give(complete, 'answer', ANSWER);
    expect([refused.status, refused.body.code, refused.body.data]).toEqual([
      403,
      'signer',
      { signer: 'lead' },
    ]);
    const resolved = await lead.done(complete, 'answer', ANSWER);
    expect(resolved).toMatchObject({
      state: 'resolved',
      result: 'solved',
      turn: 'enterprise',
      sla: { state: 'met' },
    });
    const closed = await firm.done(resolved, 'evaluate', { grade: 5 });
    expect(closed).toMatchObject({
      state: 'closed',
      closingCode: 'solved',
      grade: 5,
      turn: 'nobody',
      clocks: [],
    });
    await explains(closed);
  });

  /** Timeline and clock of that problem: public and internal apart, and a due that explains itself. */
  async function explains({ number }: ProblemAnswer): Promise<void> {
    const { body: seen } = await firm.get(`/api/v1/problems/${number}/timeline`);
    const kinds = seen.items.map((e: { kind: string }) => e.kind);
    expect(kinds).toEqual([
      'submitted',
      'classified',
      'accepted',
      'gaps_notified',
      'reminded',
      'replied',
      'completeness_notified',
      'answered',
      'evaluated',
    ]);
    const [submitted, , accepted, gaps] = seen.items;
    expect(submitted).toMatchObject({
      actor: { name: expect.stringMatching(/^enterprise/) },
      state: 'submitted',
    });
    expect(submitted.words).toEqual({ text: expect.any(String), title: expect.any(String) });
    expect(accepted).toMatchObject({ actor: { name: expect.stringMatching(/^clerk/) }, transition: 'T8' });
    expect(gaps.words).toEqual({ items: [ITEM] });
    expect(seen.items.at(-2).words).toEqual({ text: ANSWER.text, basis: ANSWER.basis });
    const { body: clock } = await firm.get(`/api/v1/problems/${number}/clock`);
    expect(clock).toMatchObject({
      due: '2026-03-09T15:30:00+08:00',
      sla: { state: 'met', breached: false },
      limit: { unit: 'workingDays', n: 2 },
    });
    const steps = clock.steps.map((s: { kind: string }) => s.kind);
    expect(steps).toEqual(['day', 'day', 'day', 'due', 'pause', 'resume', 'due']);
    expect(clock.steps.every((s: { zh: string; en: string }) => s.zh && s.en)).toBe(true);
  }

  it('an internal note is for the office, a progress for everybody; neither makes anyone’s version stale', async () => {
    const problem = await firm.submitted();
    const accepted = await clerk.done(problem, 'accept');
    await clerk.done(accepted, 'note', { text: '与税务口核对过' });
    await clerk.done(accepted, 'progress', { text: '已约现场核查' });
    await clerk.done(accepted, 'log-call', { number: '13800000000', outcome: 'reached', text: '已说明进度' });
    const kindsFor = async (who: Caller) => {
      const { body } = await who.get(`/api/v1/problems/${problem.id}/timeline`);
      return body.items.slice(3).map((e: { kind: string }) => e.kind);
    };
    expect(await kindsFor(firm)).toEqual(['progressed']);
    expect(await kindsFor(clerk)).toEqual(['noted', 'progressed', 'call_logged']);
    const { text } = await clerk.get(`/api/v1/problems/${problem.id}/timeline`);
    expect(text).not.toMatch('13800000000');
  });

  it('two claim: one wins, the other hears the name', async () => {
    const problem = await firm.submitted();
    const answers = await Promise.all([clerk.give(problem, 'claim'), other.give(problem, 'claim')]);
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    const won = answers.find((a) => a.status === 200)?.body as ProblemAnswer;
    const loser = answers[0]?.status === 200 ? other : clerk;
    const late = await loser.give(won, 'accept');
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      code: 'already_claimed',
      data: { handler: { name: won.handler?.name } },
    });
    expect(late.body.detail).toMatch(won.handler?.name ?? '?');
  });

  it('a clerk asks for a return, the lead grants it, the dispatcher upholds it', async () => {
    const problem = await firm.submitted();
    const asked = await clerk.done(problem, 'return', {
      reason: '属于税务事项',
      basis: '三定方案',
      suggestedWindow: 'tax',
    });
    expect(asked).toMatchObject({ state: 'dispatched', approvals: [{ id: '1', suggestedWindow: 'tax' }] });
    const mine = await firm.get(`/api/v1/problems/${problem.id}`);
    expect(mine.body.approvals).toEqual([]);
    const returned = await lead.done(asked, 'decide', { approvalId: '1', grant: true, reason: '同意' });
    expect(returned).toMatchObject({ state: 'triage', turn: 'dispatcher', approvals: [] });
    const moved = await dispatcher.done(returned, 'decide-return', {
      uphold: true,
      reason: '确属税务',
      window: 'tax',
    });
    expect(moved).toMatchObject({ state: 'dispatched', window: { code: 'tax' }, due: problem.due });
  });

  it('a dispatcher places what the classifier was unsure of; clerks of general when triage is late', async () => {
    api.routes(() => sure('market', { decision: 'triage', confidence: 0.4 }));
    const [first, second] = [await firm.submitted(), await firm.submitted()];
    expect(first).toMatchObject({ state: 'triage', window: null, turn: 'dispatcher' });
    const placed = await dispatcher.done(first, 'dispatch', { window: 'tax', difficulty: 'challenging' });
    expect(placed).toMatchObject({ window: { code: 'tax' }, difficulty: 'challenging' });
    const wrong = await dispatcher.give(second, 'dispatch', { window: 'tax', problemType: 'market.nothing' });
    expect([wrong.status, wrong.body.code, wrong.body.errors[0].path]).toEqual([
      422,
      'unknown_type',
      '/problemType',
    ]);
    const general = await api.as(await hire(api.office, 'clerk', { window: 'general' }));
    const early = await general.give(second, 'dispatch', { window: 'tax' });
    expect([early.status, early.body.code]).toEqual([403, 'not_yet_yours']);
    await api.office.at('2026-03-06T11:00');
    expect(await general.done(second, 'dispatch', { window: 'tax' })).toMatchObject({
      window: { code: 'tax' },
    });
    api.routes(() => sure());
  });

  it('on-the-spot completion is one click and three events, its words with the answer', async () => {
    const problem = await firm.submitted();
    const done = await clerk.done(problem, 'complete', ANSWER);
    expect(done).toMatchObject({ state: 'resolved' });
    const { body } = await firm.get(`/api/v1/problems/${problem.id}/timeline`);
    const [accepted, completed, answered] = body.items.slice(2);
    expect([accepted.kind, completed.kind, answered.kind]).toEqual([
      'accepted',
      'completeness_notified',
      'answered',
    ]);
    expect([accepted.words, answered.words?.text]).toEqual([undefined, ANSWER.text]);
  });

  it('shows a breach at once, before anybody has recorded it', async () => {
    const problem = await firm.submitted();
    await api.office.at('2026-03-12T09:00');
    const { body } = await firm.get(`/api/v1/problems/${problem.id}`);
    expect(body).toMatchObject({ overdue: true, sla: { state: 'breached', breached: true } });
    expect(body.sla.remainingWorkingMinutes).toBeLessThan(0);
    const [row] = await api.office.database.run<{ overdue: boolean }>(
      'select overdue from problem where id = $1',
      [problem.id],
    );
    expect(row?.overdue).toBe(false);
  });

  it('is read by id or number, and not sent again when it is the same', async () => {
    const problem = await firm.submitted();
    const byNumber = await firm.get(`/api/v1/problems/${problem.number.toLowerCase()}`);
    expect(byNumber.body.id).toBe(problem.id);
    expect(byNumber.headers['cache-control']).toBe('private, no-cache');
    const etag = byNumber.headers['etag'] ?? '';
    const again = await firm.get(`/api/v1/problems/${problem.id}`, { 'If-None-Match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    await clerk.done(problem, 'accept');
    const changed = await firm.get(`/api/v1/problems/${problem.id}`, { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
  });

  it('has a status for whoever holds number and code, and one 404 for everybody else', async () => {
    const stranger = callerWith(api.http, {});
    const { number, lookupCode } = await firm.submitted();
    const found = await stranger.get(`/api/v1/lookup/${number}?code=${lookupCode.toLowerCase()}`);
    expect(found.status).toBe(200);
    expect(found.body).toMatchObject({ number, state: 'dispatched', window: { code: 'market' } });
    expect(Object.keys(found.body)).not.toEqual(expect.arrayContaining(['text']));
    const misses = await Promise.all(
      [`${number}?code=222222`, 'QY-20260302-9999-7?code=222222', 'nothing?code=222222'].map((path) =>
        stranger.get(`/api/v1/lookup/${path}`),
      ),
    );
    const [first, ...rest] = misses.map(({ status, body: { requestId: _id, ...body } }) => ({
      status,
      body,
    }));
    expect(first).toMatchObject({ status: 404, body: { code: 'not_found' } });
    for (const miss of rest) expect(miss).toEqual(first);
    const guesses = await Promise.all(
      Array.from({ length: 40 }, () => stranger.get(`/api/v1/lookup/${number}?code=222222`)),
    );
    const refused = guesses.find((g) => g.status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
