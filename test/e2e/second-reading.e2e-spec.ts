import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertSecondReadings } from '@bihuan/db/learning/lesson.repository.js';
import { callerWith, newKey, openApi, type Api, type Caller } from '../factories/api.js';
import { learnAll } from '../factories/learning.js';
import { enroll, hire, instant } from '../factories/office.js';
import { sure } from '../factories/problem.js';

const PATH = '/api/v1/second-readings';

describe('second readings over HTTP', () => {
  let api: Api;
  let follower: Caller;
  let dispatcher: Caller;
  let stranger: Caller;
  const problems: { id: string; number: string; version: number }[] = [];

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    const firm = await api.as(await enroll(api.office));
    follower = await api.as(await hire(api.office, 'follow_up'));
    dispatcher = await api.as(await hire(api.office, 'dispatcher'));
    stranger = await api.as(await hire(api.office, 'dispatcher', { region: 'duty' }));
    api.routes(() => sure('market'));
    for (let i = 0; i < 3; i += 1)
      problems.push(await firm.submitted({ text: '执照没有办下来,电话13812345678', title: '执照' }));
    await dispatcher.done(problems[1]!, 'note', { text: '看过' });
    const at = instant('2026-03-02T10:00');
    await insertSecondReadings(
      api.office.database,
      problems.map(({ id }, i) => ({ problem_id: id, occurred_at: at + i })),
    );
    await learnAll(api.office);
  });
  afterAll(() => api.close());

  it('shows what waits, a page at a time, masked and blind', async () => {
    const first = await follower.get(`${PATH}?limit=2`);
    expect(first.status).toBe(200);
    const { id, number } = problems[0]!;
    expect(first.body.items[0]).toEqual({
      id,
      number,
      title: '执照',
      text: expect.stringContaining('执照没有办下来'),
    });
    expect(first.text).not.toMatch(/13812345678|market|dispatch/);
    const rest = await follower.get(`${PATH}?limit=2&cursor=${first.body.nextCursor}`);
    expect(rest.body).toMatchObject({ items: [{ id: problems[2]!.id }], nextCursor: null });
    const own = await dispatcher.get(PATH);
    expect(own.body.items.map((i: { id: string }) => i.id)).toEqual([problems[0]!.id, problems[2]!.id]);
    expect((await stranger.get(PATH)).body.items).toEqual([]);
  });

  it('takes one, once', async () => {
    const path = `${PATH}/${problems[0]!.id}`;
    const key = newKey();
    const kept = await follower.post(path, { window: 'tax' }, key);
    expect([kept.status, kept.body]).toEqual([
      201,
      {
        problem: { id: problems[0]!.id, number: problems[0]!.number },
        window: { code: 'tax', name: expect.any(Object) },
        problemType: null,
        readAt: '2026-03-02T10:00:00+08:00',
      },
    ]);
    expect((await follower.post(path, { window: 'tax' }, key)).text).toBe(kept.text);
    const other = await follower.post(path, { window: 'land' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'key_reused']);
    const second = await dispatcher.post(path, { window: 'land' }, newKey());
    expect([second.status, second.body.code]).toEqual([409, 'already_read']);
  });

  it('refuses with the reason', async () => {
    const [, acted, open] = problems.map(({ id }) => `${PATH}/${id}`) as [string, string, string];
    expect((await follower.post(open, { window: 'tax' })).status).toBe(428);
    const hand = await dispatcher.post(acted, { window: 'tax' }, newKey());
    expect([hand.status, hand.body.code]).toEqual([403, 'has_acted']);
    expect((await stranger.post(open, { window: 'tax' }, newKey())).status).toBe(404);
    const nowhere = await follower.post(open, { window: 'nowhere' }, newKey());
    expect([nowhere.status, nowhere.body.errors[0].path]).toEqual([422, '/window']);
    const odd = await follower.post(open, { window: 'tax', state: 'x' }, newKey());
    expect(odd.status).toBe(422);
    const clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    expect((await clerk.get(PATH)).status).toBe(403);
    expect((await clerk.post(open, { window: 'tax' }, newKey())).status).toBe(403);
    expect((await callerWith(api.http, {}).get(PATH)).status).toBe(401);
  });
});
