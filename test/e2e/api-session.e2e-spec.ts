import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../factories/api.js';

describe('sessions', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('nobody is signed in', async () => {
    const answer = await api.http.get('/api/v1/session');
    expect(answer.status).toBe(401);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body).toMatchObject({ status: 401, code: 'unauthenticated' });
  });
});
