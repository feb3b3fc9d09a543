import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enroll, hire } from '../factories/office.js';
import { openApi, type Api, type Caller } from '../factories/api.js';
import { sure } from '../factories/problem.js';

describe('the life of a problem over HTTP', () => {
  let api: Api;
  let firm: Caller;
  let clerk: Caller;
  let lead: Caller;
  let dispatcher: Caller;

  beforeAll(async () => {
    api = await openApi();
    firm = await api.as(await enroll(api.office));
    clerk = await api.as(await hire(api.office, 'clerk', { window: 'market', position: 'A' }));
    lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    dispatcher = await api.as(await hire(api.office, 'dispatcher'));
  });
  afterAll(() => api.close());

  it('is taken in, accepted, noticed once, replied, answered and closed', async () => {
    await api.office.at('2026-03-02T10:00');
    api.routes(() => sure('market', { difficulty: 'complex' }));
    const answer = await firm.submit();
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/api/v1/problems/${answer.body.id}`, etag: '"1"' });
    expect(answer.body).toMatchObject({
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
      clocks: [{ kind: 'acceptance' }, { kind: 'promise' }],
      nextActions: [{ name: 'withdraw', until: expect.any(String) }],
    });
    const accepted = await clerk.done(answer.body, 'accept');
    expect(accepted).toMatchObject({
      state: 'in_review',
      handler: { name: expect.stringMatching(/^clerk/) },
    });
  });
});
