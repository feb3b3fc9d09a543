import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enroll, hire } from '../factories/office.js';
import { newKey, openApi, type Api, type Caller } from '../factories/api.js';
import { sure } from '../factories/problem.js';

describe('writes over HTTP', () => {
  let api: Api;
  let firm: Caller;
  let clerk: Caller;

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    firm = await api.as(await enroll(api.office));
    clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
  });
  afterAll(() => api.close());

  const count = async () => {
    const [row] = await api.office.database.run<{ n: number }>('select count(*) as n from problem');
    return row?.n;
  };

  it('without a key are refused with 428, and nothing is written', async () => {
    const before = await count();
    const answer = await firm.post('/api/v1/problems', { text: '没有编号' });
    expect(answer.status).toBe(428);
    expect(answer.body).toMatchObject({
      code: 'precondition_required',
      errors: [{ path: '/headers/idempotency-key' }],
    });
    expect(await count()).toBe(before);
  });

  it('with the same key and body give the same answer, byte for byte; with another body 422', async () => {
    const before = (await count()) ?? 0;
    const key = newKey();
    const first = await firm.submit({ title: '甲' }, key);
    const again = await firm.submit({ title: '甲' }, key);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers['location']).toBe(first.headers['location']);
    const other = await firm.submit({ title: '乙' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'key_reused']);
    expect(await count()).toBe(before + 1);
  });

  it('keys are each caller’s own', async () => {
    const second = await api.as(await enroll(api.office, '914403001922038216'));
    const key = newKey();
    const [mine, theirs] = [await firm.submit({}, key), await second.submit({}, key)];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(mine.body.id).not.toBe(theirs.body.id);
  });

  it('in parallel with one key make one problem; the others hear the answer or that it is being worked on', async () => {
    const before = (await count()) ?? 0;
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 12 }, () => firm.submit({ title: '并发' }, key)));
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    const ids = new Set(answers.filter((a) => a.status === 201).map((a) => a.body.id));
    expect(ids.size).toBe(1);
    expect(await count()).toBe(before + 1);
    expect((await firm.submit({ title: '并发' }, key)).body.id).toBe([...ids][0]);
  });

  it('a command with the same key is taken once, also when the version has moved on since', async () => {
    const problem = await firm.submitted();
    const path = `/api/v1/problems/${problem.id}/commands/accept`;
    const headers = { 'Idempotency-Key': randomUUID(), 'If-Match': '"1"' };
    const first = await clerk.post(path, {}, headers);
    expect([first.status, first.headers['etag']]).toEqual([200, '"2"']);
    const again = await clerk.post(path, {}, headers);
    expect([again.status, again.text, again.headers['etag']]).toEqual([200, first.text, '"2"']);
  });

  it('a stored answer comes before If-Match, the rights and the checks of today', async () => {
    const problem = await firm.submitted();
    const accept = `/api/v1/problems/${problem.id}/commands/accept`;
    const key = newKey();
    const first = await clerk.post(accept, {}, { ...key, 'If-Match': '"1"' });
    expect(first.status).toBe(200);
    for (const tag of [{}, { 'If-Match': 'yesterday' }, { 'If-Match': '"7"' }]) {
      const again = await clerk.post(accept, {}, { ...key, ...tag });
      expect([again.status, again.text]).toEqual([200, first.text]);
    }
    // Nobody accepts for another window: their rights are asked before the version they saw.
    const stranger = await api.as(await hire(api.office, 'lead', { region: 'county' }));
    expect((await stranger.post(accept, {}, newKey())).status).toBe(404);
    expect((await firm.post(accept, {}, newKey())).status).toBe(403);
    expect((await clerk.post(accept, {}, newKey())).status).toBe(428);
  });

  it('a dispatch is replayed to a dispatcher who has moved to another region since', async () => {
    const actor = await hire(api.office, 'dispatcher');
    const dispatcher = await api.as(actor);
    api.routes(() => sure('market', { decision: 'triage' }));
    const { id } = await firm.submitted();
    api.routes(() => sure());
    const path = `/api/v1/problems/${id}/commands/dispatch`;
    const [type] = (await api.office.directory.region('county')).windows.find((w) => w.code === 'tax')!.types;
    const body = { window: 'tax', problemType: type?.code };
    const headers = { ...newKey(), 'If-Match': '"1"' };
    const first = await dispatcher.post(path, body, headers);
    expect(first.status).toBe(200);
    await api.office.database.run(`update membership set region = 'duty' where user_id = $1`, [actor.ref.id]);
    expect((await dispatcher.get(`/api/v1/problems/${id}`)).status).toBe(404);
    const again = await dispatcher.post(path, body, headers);
    expect([again.status, again.text]).toEqual([200, first.text]);
  });

  it('a command without If-Match is 428, with an old one 412, with none that is one 422', async () => {
    const problem = await firm.submitted();
    await clerk.done(problem, 'accept');
    const path = `/api/v1/problems/${problem.id}/commands/release`;
    const withTag = (tag?: string) =>
      clerk.post(path, {}, { ...newKey(), ...(tag ? { 'If-Match': tag } : {}) });
    expect((await withTag()).status).toBe(428);
    const stale = await withTag('"1"');
    expect([stale.status, stale.body.code, stale.body.data]).toEqual([412, 'stale', { version: 2 }]);
    expect(stale.headers['etag']).toBeUndefined();
    const odd = await withTag('yesterday');
    expect([odd.status, odd.body.errors[0].path]).toEqual([422, '/headers/if-match']);
    expect((await withTag('*')).status).toBe(200);
  });
});
