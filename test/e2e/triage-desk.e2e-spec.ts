import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClassifier } from '@bihuan/classifier/classifier.js';
import type { SubmittedAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { callerWith, openApi, type Api, type Caller } from '../factories/api.js';
import { COMMAND_EXAMPLES } from '../factories/command-bodies.js';
import { feedSettled } from '../factories/feed.js';
import { enroll, hire } from '../factories/office.js';
import { sure } from '../factories/problem.js';

const BUNDLE =
  '您好,我们公司有几个问题想反映。1、增值税发票额度不够用,想提高开票限额;2、职工社会保险参保登记一直没有办好';
const LIFT = '园区三号楼电梯停运两周,物业和消防都说不归他们管,员工天天爬楼';

describe('the triage desk over HTTP', () => {
  const { route } = createClassifier();
  let api: Api;
  let firm: Caller;
  let dispatcher: Caller;
  let bundle: SubmittedAnswer;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    firm = await api.as(await enroll(api.office));
    dispatcher = await api.as(await hire(api.office, 'dispatcher'));
    api.routes(route);
  });
  afterAll(() => api.close());

  const desk = async (query = '') => (await dispatcher.get(`/api/v1/triage${query}`)).body;
  const onDesk = async (id: string) =>
    (await desk()).items.find((item: { problem: { id: string } }) => item.problem.id === id);

  it('is empty before anything has come in', async () => {
    const { status, body } = await dispatcher.get('/api/v1/triage');
    expect([status, body]).toEqual([200, { items: [], nextCursor: null }]);
  });

  it('shows the problem as lists do, with proposals and the words and rules in both languages', async () => {
    bundle = await firm.submitted({ text: BUNDLE });
    const item = await onDesk(bundle.id);
    expect(item.problem).toEqual((await dispatcher.get(`/api/v1/problems/${bundle.id}`)).body);
    expect(item).toMatchObject({
      reason: 'bundle',
      clock: {
        kind: 'triage',
        due: '2026-03-02T11:00:00+08:00',
        state: 'on_track',
        remainingWorkingMinutes: 60,
      },
      returned: null,
      mergeWith: null,
    });
    expect(item.proposals.length).toBeGreaterThan(1);
    for (const { window, problemType, confidence } of item.proposals) {
      expect([window.name.zh, window.name.en].every(Boolean)).toBe(true);
      expect(problemType).toMatchObject({ code: expect.stringContaining(`${window.code}.`) });
      expect(problemType.name.zh).not.toBe(problemType.code);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(item.reasons).toContainEqual(
      expect.objectContaining({ kind: 'rule', zh: expect.stringMatching('拆单'), en: expect.any(String) }),
    );
    expect(item.splitInto.map((c: { window: { code: string } }) => c.window.code)).toEqual(['tax', 'labor']);
    expect(item.splitInto[0].text).toContain('增值税发票额度');
  });

  it('pages, narrows by reason, and refuses what it does not know', async () => {
    const empty = await firm.submitted({ text: '??' });
    expect((await onDesk(empty.id)).reason).toBe('empty');
    const first = await desk('?limit=1');
    expect(first.items).toHaveLength(1);
    const rest = await desk(`?limit=1&cursor=${first.nextCursor}`);
    expect([rest.items.length, rest.nextCursor]).toEqual([1, null]);
    expect((await desk('?reason=empty')).items).toHaveLength(1);
    expect((await desk('?reason=returned')).items).toEqual([]);
    for (const query of ['reason=no', 'reason=', 'limit=0', 'limit=101', 'cursor=x', 'window=tax']) {
      const answer = await dispatcher.get(`/api/v1/triage?${query}`);
      expect([query, answer.status]).toEqual([query, 422]);
      expect(answer.headers['content-type']).toMatch('application/problem+json');
    }
    const foreign = await dispatcher.get(`/api/v1/triage?reason=empty&cursor=${first.nextCursor}`);
    expect([foreign.status, foreign.body.code]).toEqual([422, 'cursor_invalid']);
  });

  it('is not for those who do not dispatch', async () => {
    expect((await firm.get('/api/v1/triage')).status).toBe(403);
    const auditor = await api.as(await hire(api.office, 'auditor'));
    expect((await auditor.get('/api/v1/triage')).status).toBe(403);
    expect((await callerWith(api.http, {}).get('/api/v1/triage')).status).toBe(401);
  });

  it('dispatches in one call, with window, type and difficulty; choice and proposal stay side by side', async () => {
    const offered = (await onDesk(bundle.id)).problem.nextActions;
    expect(offered).toContainEqual({ name: 'dispatch', until: '2026-03-02T11:00:00+08:00' });
    const choice = { window: 'tax', problemType: 'tax.invoice-quota', difficulty: 'challenging' };
    const types = (await dispatcher.get('/api/v1/taxonomy')).body.windows.find(
      (w: { code: string }) => w.code === 'tax',
    ).problemTypes;
    choice.problemType = types[0].code;
    const placed = await dispatcher.done(bundle, 'dispatch', choice);
    expect(placed).toMatchObject({
      state: 'dispatched',
      window: { code: 'tax' },
      problemType: choice.problemType,
      difficulty: 'challenging',
      due: '2026-03-09T17:00:00+08:00',
    });
    expect(await onDesk(bundle.id)).toBeUndefined();
    const [event] = await api.office.database.run<{ facts: object }>(
      `select payload->'facts' as facts from event where problem_id = $1 and kind = 'dispatched'`,
      [bundle.id],
    );
    expect(event?.facts).toMatchObject({
      ...choice,
      regradedFrom: bundle.difficulty,
      proposed: { window: 'general', problemType: 'general.mixed', difficulty: bundle.difficulty },
    });
    const { body } = await dispatcher.get(`/api/v1/problems/${bundle.id}/timeline`);
    expect(body.items.at(-1)).toMatchObject({
      kind: 'dispatched',
      facts: { window: 'tax', difficulty: 'challenging', regradedFrom: bundle.difficulty },
    });
    // A regrade that is logged and not counted: nothing of it is offered or forbidden later.
    const clock = await dispatcher.get(`/api/v1/problems/${bundle.id}/clock`);
    expect(JSON.stringify(clock.body)).toContain('regrade');
  });

  it('shows a return with who gave it back, why, and where they think it belongs', async () => {
    api.routes(() =>
      sure('market', {
        alternatives: [{ window: 'labor', problemType: null, confidence: 0.02 }],
      }),
    );
    const problem = await firm.submitted({ text: '劳动合同备案' });
    const lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    const returned = await lead.done(problem, 'return', COMMAND_EXAMPLES.return);
    const item = await onDesk(problem.id);
    expect(item).toMatchObject({
      reason: 'returned',
      clock: { kind: 'return_decision', due: '2026-03-02T12:00:00+08:00' },
      returned: {
        window: { code: 'market' },
        suggestedWindow: { code: 'labor', name: { zh: expect.any(String) } },
        reason: COMMAND_EXAMPLES.return.reason,
        basis: COMMAND_EXAMPLES.return.basis,
        at: '2026-03-02T10:00:00+08:00',
      },
      splitInto: null,
    });
    expect(item.proposals.map((p: { window: { code: string } }) => p.window.code)).toEqual(['labor']);
    await dispatcher.done(returned, 'decide-return', { uphold: true, reason: '是', window: 'labor' });
    const [event] = await api.office.database.run<{ facts: object }>(
      `select payload->'facts' as facts from event where problem_id = $1 and kind = 'return_upheld'`,
      [problem.id],
    );
    expect(event?.facts).toMatchObject({ window: 'labor', proposed: { window: 'market', confidence: 0.97 } });
  });

  it('names duplicates and similar closed ones, never a confidential one', async () => {
    api.routes(() => sure('safety'));
    const first = await firm.submitted({ text: LIFT });
    await firm.submitted({ text: LIFT, confidential: true });
    const other = await api.as(await enroll(api.office, '914403001922038216'));
    const old = await other.submitted({ text: `${LIFT}。` });
    await other.done(old, 'withdraw', { reason: '已修好' });
    api.routes(() => sure('safety', { decision: 'triage' }));
    const second = await firm.submitted({ text: `${LIFT}!` });
    await feedSettled(api.office);
    // A busy machine may need more than one question until all texts have been read.
    while (!(await dispatcher.get(`/api/v1/problems/${second.id}/similar`)).body.complete);
    const expected = { id: first.id, number: first.number, title: first.title, state: 'dispatched' };
    expect((await onDesk(second.id)).mergeWith).toMatchObject(expected);
    for (const id of [second.id, second.number]) {
      const { status, body } = await dispatcher.get(`/api/v1/problems/${id}/similar`);
      expect(status).toBe(200);
      expect(body).toEqual({
        closed: [
          {
            id: old.id,
            number: old.number,
            title: old.title,
            window: { code: 'safety', name: expect.any(Object) },
            problemType: null,
            similarity: expect.any(Number),
            closingCode: 'withdrawn',
            closedAt: '2026-03-02T10:00:00+08:00',
          },
        ],
        duplicates: [
          {
            ...expected,
            window: { code: 'safety', name: expect.any(Object) },
            similarity: expect.any(Number),
            submittedAt: '2026-03-02T10:00:00+08:00',
          },
        ],
        complete: true,
      });
    }
    // The firm hears of its own only.
    const mine = (await firm.get(`/api/v1/problems/${second.id}/similar`)).body;
    expect([mine.closed, mine.duplicates.length]).toEqual([[], 1]);
    expect((await other.get(`/api/v1/problems/${second.id}/similar`)).status).toBe(404);
    expect((await firm.get('/api/v1/problems/nothing/similar')).status).toBe(404);
    expect((await callerWith(api.http, {}).get(`/api/v1/problems/${second.id}/similar`)).status).toBe(401);
  });
});
