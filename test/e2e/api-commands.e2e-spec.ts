import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { ProblemAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { enroll, hire } from '../factories/office.js';
import { openApi, type Api, type Caller } from '../factories/api.js';
import { COMMAND_EXAMPLES } from '../factories/command-bodies.js';

const EXPLAINED = { ...COMMAND_EXAMPLES.complete, result: 'explained' };

/** The commands that the life of a smooth problem does not meet. */
describe('commands over HTTP', () => {
  let api: Api;
  let firm: Caller;
  let lead: Caller;
  let supervisor: Caller;
  let clerks: readonly Actor[];
  let by: readonly Caller[];

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    firm = await api.as(await enroll(api.office));
    lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    supervisor = await api.as(await hire(api.office, 'supervisor'));
    clerks = await Promise.all([1, 2, 3].map(() => hire(api.office, 'clerk', { window: 'market' })));
    by = await Promise.all(clerks.map((clerk) => api.as(clerk)));
  });
  afterAll(() => api.close());

  const clerk = (i: number): Caller => by[i] as Caller;
  const lastWords = async ({ id }: ProblemAnswer) => {
    const { body } = await clerk(0).get(`/api/v1/problems/${id}/timeline`);
    return body.items.at(-1);
  };

  it('hand-over and release move the handler, clocks untouched', async () => {
    const accepted = await clerk(0).done(await firm.submitted(), 'accept');
    const handed = await clerk(0).done(accepted, 'hand-over', { to: clerks[1]?.ref.id });
    expect(handed.handler?.id).toBe(clerks[1]?.ref.id);
    const refused = await clerk(0).give(handed, 'release');
    expect([refused.status, refused.body.code, refused.body.data.handler.name]).toEqual([
      409,
      'not_handler',
      handed.handler?.name,
    ]);
    const released = await lead.done(handed, 'release');
    expect([released.handler, released.due]).toEqual([undefined, accepted.due]);
  });

  it('a lead refuses an ask: the problem stays', async () => {
    const asked = await clerk(0).done(await firm.submitted(), 'return', COMMAND_EXAMPLES.return);
    const stays = await lead.done(asked, 'decide', { approvalId: '1', grant: false, reason: '本窗口职责' });
    expect(stays).toMatchObject({ state: 'dispatched', approvals: [] });
    expect(await lastWords(stays)).toMatchObject({
      kind: 'return_refused_by_lead',
      public: false,
      words: { reason: '本窗口职责' },
    });
  });

  it('withdrawn by its enterprise, reopened by it once', async () => {
    const gone = await firm.done(await firm.submitted(), 'withdraw', { reason: '已自行解决' });
    expect(gone).toMatchObject({ state: 'closed', closingCode: 'withdrawn' });
    const back = await firm.done(gone, 'reopen', { reason: '又出现了' });
    expect(back).toMatchObject({ state: 'triage', round: 2, closingCode: null, closedAt: null });
    const consent = await clerk(0).give(await firm.submitted(), 'withdraw', { reason: '来电撤回' });
    expect([consent.status, consent.body.errors[0].path]).toEqual([422, '/consent']);
  });

  it('a contested explanation is confirmed or sent back by a supervisor', async () => {
    const contested = async () => {
      const explained = await lead.done(await accepted(0), 'complete', EXPLAINED);
      const graded = await firm.done(explained, 'evaluate', { grade: 2, text: '不认可' });
      expect(graded).toMatchObject({ state: 'resolved', turn: 'supervisor' });
      return graded;
    };
    const confirmed = await supervisor.done(await contested(), 'confirm-grade', { reason: '依据充分' });
    expect(confirmed).toMatchObject({ state: 'closed', closingCode: 'explained' });
    const ordered = await supervisor.done(await contested(), 'order-rework', { reason: '依据不足' });
    expect(ordered).toMatchObject({ state: 'dispatched', round: 2 });
  });

  it('a third bad grade is concluded by a supervisor: closed as disputed', async () => {
    let problem: ProblemAnswer = await firm.submitted();
    for (const i of [0, 1, 2]) {
      const answered = await clerk(i).done(problem, 'complete', COMMAND_EXAMPLES.complete);
      problem = await firm.done(answered, 'evaluate', { grade: 1 });
    }
    expect(problem).toMatchObject({ state: 'resolved', round: 3, turn: 'supervisor' });
    const concluded = await supervisor.done(problem, 'conclude', { reason: '最终意见及救济途径' });
    expect(concluded).toMatchObject({ state: 'closed', closingCode: 'disputed' });
  });

  it('after an overrun the handler says why and until when; the due stays where it was', async () => {
    const late = await accepted(0);
    const early = await clerk(0).give(late, 'explain-delay', COMMAND_EXAMPLES['explain-delay']);
    expect([early.status, early.body.code]).toEqual([409, 'not_overdue']);
    await api.office.at('2026-03-04T09:00');
    const said = await clerk(0).done(late, 'explain-delay', COMMAND_EXAMPLES['explain-delay']);
    expect(said).toMatchObject({ overdue: true, targetDate: '2026-03-20', due: late.due });
    expect(await lastWords(said)).toMatchObject({ words: { reason: '等候现场核查' }, public: true });
  });

  async function accepted(i: number): Promise<ProblemAnswer> {
    return clerk(i).done(await firm.submitted(), 'accept');
  }
});
