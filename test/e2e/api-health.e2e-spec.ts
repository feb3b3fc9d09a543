import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { readSettings } from '@bihuan/config/settings.js';
import { beat } from '@bihuan/db/machinery/heartbeat.repository.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { newKey, openApi, type Api } from '../factories/api.js';
import { enroll } from '../factories/office.js';
import { sure } from '../factories/problem.js';

describe('health', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const ready = async () => (await api.http.get('/health/ready').expect(200)).body;
  const workerSays = (temporal: boolean) =>
    beat(api.office.database, 'worker', 'w1', { temporal, polling: temporal });

  it('says which part is away and stays 200: people go on working', async () => {
    expect(await ready()).toMatchObject({
      status: 'degraded',
      parts: { database: { status: 'ok' }, migrations: { status: 'ok' }, worker: { status: 'missing' } },
    });
    await workerSays(false);
    await beat(api.office.database, 'notifier', 'n1', {});
    expect(await ready()).toMatchObject({
      status: 'degraded',
      parts: { worker: { status: 'ok' }, temporal: { status: 'degraded' }, notifier: { status: 'ok' } },
    });
    await workerSays(true);
    expect(await ready()).toMatchObject({
      status: 'ok',
      parts: { temporal: { status: 'ok' } },
      warnings: [],
    });
    await api.office.database.run(`update heartbeat set beat_at = clock_timestamp() - interval '11 s'`);
    expect(await ready()).toMatchObject({ status: 'degraded', parts: { notifier: { status: 'missing' } } });
  });

  it('warns of a calendar without next year from 1 November, and all parts stay well', async () => {
    const version = await api.office.directory.region('county');
    const body = { ...version.calendar, publishedYears: [2025, 2026] };
    await api.office.database.run(`update calendar_version set body = $1 where id = $2`, [
      JSON.stringify(body),
      version.calendar_version,
    ]);
    const late = await openOver(api.office.url);
    await api.office.at('2026-11-01T00:00');
    await workerSays(true);
    const answer = await supertest(late.getHttpServer()).get('/health/ready').expect(200);
    expect(answer.body.warnings).toEqual([
      { code: 'calendar_missing', message: expect.stringMatching('2027') },
    ]);
    expect(answer.body.parts.database).toEqual({ status: 'ok' });
    await late.close();
  });

  it('a schema that is behind is no readiness', async () => {
    await api.office.database.run('delete from schema_migration');
    const answer = await api.http.get('/health/ready');
    expect([answer.status, answer.body.status]).toEqual([503, 'unavailable']);
    expect(answer.body.parts.migrations).toMatchObject({
      status: 'missing',
      detail: expect.stringMatching('Foundation'),
    });
  });

  it('figures count requests by route, never by id', async () => {
    const firm = await api.as(await enroll(api.office));
    const { id } = await firm.submitted();
    await firm.get(`/api/v1/problems/${id}`);
    const { text } = await api.http.get('/metrics').expect(200);
    expect(text).toMatch(
      /bihuan_http_request_seconds_count\{[^}]*route="\/api\/v1\/problems\/:id"[^}]*status="200"[^}]*\} 1/,
    );
    expect(text).not.toMatch(id);
  });
});

function openOver(url: string): Promise<NestExpressApplication> {
  const settings = readSettings('api', { DATABASE_URL: url, LOG_LEVEL: 'silent' });
  return createApi({ settings, route: () => sure() }).then(async (app) => {
    await app.listen(0, '127.0.0.1');
    return app;
  });
}

describe('without a database', () => {
  let app: NestExpressApplication;
  beforeAll(async () => {
    app = await openOver('postgres://nobody@127.0.0.1:1/none');
  });
  afterAll(() => app.close());

  it('the process is alive and not ready, and requests are refused with 503 and when to try again', async () => {
    const http = supertest(app.getHttpServer());
    await http.get('/health/live').expect(200);
    const ready = await http.get('/health/ready');
    expect([ready.status, ready.body.parts.database.status]).toEqual([503, 'missing']);
    expect((await http.get('/metrics').expect(200)).text).toMatch('bihuan_routing_drift_psi');
    const key = { Authorization: `Bearer bh_${'x'.repeat(43)}` };
    const answer = await http
      .post('/api/v1/problems')
      .set({ ...key, ...newKey() })
      .send({ text: '甲' });
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'busy', '1']);
    expect(JSON.stringify(answer.body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  });
});
