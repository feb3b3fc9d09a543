import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { issueApiKey } from '@bihuan/application/people/api-keys.js';
import { hashPassword } from '@bihuan/application/people/passwords.js';
import { revokeApiKey } from '@bihuan/db/people/api-key.repository.js';
import { insertMembership, insertUser } from '@bihuan/db/people/people.repository.js';
import { callerWith, openApi, type Api } from '../factories/api.js';

const PASSWORD = '正确的口令 correct horse';

describe('sessions and keys', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  async function person(username: string): Promise<string> {
    const id = uuidv7();
    const passwordHash = await hashPassword(PASSWORD);
    await insertUser(api.office.database, { id, username, displayName: '李雷', passwordHash });
    await insertMembership(api.office.database, id, { id: uuidv7(), role: 'supervisor', region: 'county' });
    return id;
  }
  const signIn = (username: string, password = PASSWORD, headers = {}) =>
    api.http.post('/api/v1/session').set(headers).send({ username, password });
  const cookieOf = (answer: { headers: Record<string, string> }) => {
    const set = [answer.headers['set-cookie']].flat().join('\n');
    return /__Host-bihuan=[^;]+/.exec(set)?.[0] ?? '';
  };
  const whoIs = (cookie: string) => api.http.get('/api/v1/session').set('Cookie', cookie);
  const age = (column: string, interval: string) =>
    api.office.database.run(`update session set ${column} = clock_timestamp() - interval '${interval}'`);

  it('nobody is signed in without a cookie, and an invented one is no better', async () => {
    const none = await api.http.get('/api/v1/session');
    expect(none.status).toBe(401);
    expect(none.headers['content-type']).toMatch('application/problem+json');
    expect(none.body).toMatchObject({
      status: 401,
      code: 'unauthenticated',
      requestId: none.headers['x-request-id'],
    });
    const invented = await whoIs(`__Host-bihuan=${'x'.repeat(43)}`);
    expect([invented.status, invented.body.code]).toEqual([401, 'session_over']);
  });

  it('signing in gives a cookie that only this host and only https or localhost sees', async () => {
    await person('lilei');
    const answer = await signIn('lilei');
    expect(answer.status).toBe(201);
    const set = [answer.headers['set-cookie']].flat().join('\n');
    for (const attribute of ['HttpOnly', 'Secure', 'Path=/', 'SameSite=Strict'])
      expect(set).toMatch(attribute);
    expect(set).not.toMatch(/Domain/i);
    const me = await whoIs(cookieOf(answer));
    expect(me.body).toMatchObject({
      kind: 'user',
      name: '李雷',
      username: 'lilei',
      memberships: [{ role: 'supervisor', region: 'county' }],
    });
    const stored = await api.office.database.run<{ token_hash: string }>('select token_hash from session');
    expect(stored.map((s) => s.token_hash)).not.toContain(cookieOf(answer).split('=')[1]);
  });

  it('a new sign-in gives a new id, and the old one is dead', async () => {
    await person('hanmeimei');
    const first = cookieOf(await signIn('hanmeimei'));
    const second = cookieOf(await signIn('hanmeimei', PASSWORD, { Cookie: first }));
    expect(second).not.toBe(first);
    expect((await whoIs(first)).status).toBe(401);
    expect((await whoIs(second)).status).toBe(200);
  });

  it('signing out ends it for the next request, here and wherever the id was copied to', async () => {
    await person('out');
    const cookie = cookieOf(await signIn('out'));
    const left = await api.http.delete('/api/v1/session').set('Cookie', cookie);
    expect(left.status).toBe(204);
    expect((await whoIs(cookie)).status).toBe(401);
  });

  it('a disabled person is out at the next request, and cannot come back', async () => {
    const id = await person('gone');
    const cookie = cookieOf(await signIn('gone'));
    await api.office.database.run('update app_user set disabled_at = clock_timestamp() where id = $1', [id]);
    expect((await whoIs(cookie)).status).toBe(401);
    expect((await signIn('gone')).status).toBe(401);
  });

  it('ends after 30 idle minutes, and after 12 hours whatever happens', async () => {
    await person('clock');
    const idle = cookieOf(await signIn('clock'));
    await age('seen_at', '29 minutes');
    expect((await whoIs(idle)).status).toBe(200);
    // That use was written down: the half hour begins anew.
    await age('seen_at', '31 minutes');
    expect((await whoIs(idle)).status).toBe(401);
    const old = cookieOf(await signIn('clock'));
    await age('created_at', '12 hours 1 second');
    expect((await whoIs(old)).status).toBe(401);
  });

  it('unknown, disabled and wrong are one answer', async () => {
    await person('known');
    const answers = [await signIn('known', 'wrong'), await signIn('unknown', 'wrong')];
    const [wrong, unknown] = answers.map(({ status, body: { requestId: _id, ...body } }) => ({
      status,
      body,
    }));
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
    expect(unknown).toEqual(wrong);
  });

  it('guessing is slowed down for that name, and others still come in', async () => {
    await person('target');
    await person('neighbour');
    const tries = [];
    for (let i = 0; i < 11; i += 1) tries.push(await signIn('target', `guess ${i}`));
    const last = tries.at(-1);
    expect([last?.status, last?.body.code]).toEqual([429, 'rate_limited']);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(60);
    expect((await signIn('target')).status).toBe(429);
    // What a caller says of its own address is not believed.
    expect((await signIn('target', PASSWORD, { 'X-Forwarded-For': '203.0.113.9' })).status).toBe(429);
    expect((await signIn('neighbour')).status).toBe(201);
  });

  it('a write that leans on a cookie must come from our own pages', async () => {
    await person('pages');
    const cookie = cookieOf(await signIn('pages'));
    const leave = (headers: Record<string, string>) =>
      api.http.delete('/api/v1/session').set({ Cookie: cookie, ...headers });
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ]) {
      const refused = await leave(headers);
      expect([refused.status, refused.body.code]).toEqual([403, 'cross_origin']);
    }
    expect((await signIn('pages', PASSWORD, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await whoIs(cookie)).status).toBe(200);
    expect((await leave({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(204);
  });

  it('an API key acts with its membership, within its scopes, until it is revoked', async () => {
    const { database } = api.office;
    const membership = { role: 'supervisor', region: 'county' } as const;
    const { id, key } = await issueApiKey(database, { name: '大屏', membership, scopes: ['session:use'] });
    expect(key).toMatch(/^bh_[\w-]{43}$/);
    const program = callerWith(api.http, { Authorization: `Bearer ${key}` });
    expect((await program.get('/api/v1/session')).body).toMatchObject({
      kind: 'api_key',
      name: '大屏',
      scopes: ['session:use'],
    });
    const outside = await program.get(`/api/v1/problems/${uuidv7()}`);
    expect([outside.status, outside.body.code]).toEqual([403, 'forbidden']);
    await revokeApiKey(database, id);
    const revoked = await program.get('/api/v1/session');
    expect([revoked.status, revoked.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    const wrong = callerWith(api.http, { Authorization: 'Basic YTpi' });
    expect((await wrong.get('/api/v1/session')).status).toBe(401);
  });
});
