import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMAND_BODIES } from '@bihuan/contracts/http/command.contract.js';
import { LIFECYCLE } from '@bihuan/domain/problem/lifecycle.js';
import { describeApi, openapiText } from '../../apps/api/src/http/openapi.js';
import { openApi, type Api } from '../factories/api.js';

const COMMITTED = join(import.meta.dirname, '../../docs/openapi.json');

describe('the OpenAPI document', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('as committed is that of the running app (UPDATE_OPENAPI=1 writes it)', () => {
    const now = openapiText(describeApi(api.app));
    if (process.env['UPDATE_OPENAPI'] === '1') writeFileSync(COMMITTED, now);
    expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(JSON.parse(now));
  });

  it('is served, with a page over it that loads nothing from elsewhere and runs no inline script', async () => {
    const { body } = await api.http.get('/api/v1/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const page = await api.http.get('/api/docs').expect(200);
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
    const scripts = [...page.text.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, inline] of scripts) {
      expect(inline?.trim()).toBe('');
      const src = /src=["']([^"']+)["']/.exec(attributes ?? '')?.[1] ?? '';
      await api.http.get(new URL(src, 'http://host/api/docs').pathname).expect(200);
    }
    expect(page.text).not.toMatch(/(src|href)=["']?(https?:)?\/\//);
  });

  it('has one operation for each command of the life-cycle', async () => {
    const { body } = await api.http.get('/api/v1/openapi.json');
    const names = new Set([...LIFECYCLE.map((row) => row.command), 'complete']);
    expect(Object.keys(COMMAND_BODIES).sort()).toEqual([...names].sort());
    for (const name of names) {
      const operation = body.paths[`/api/v1/problems/{id}/commands/${name}`]?.post;
      expect(operation).toMatchObject({ 'x-policy': `problem:${name}` });
      const headers = operation.parameters.map((p: { name: string }) => p.name);
      expect(headers).toEqual(expect.arrayContaining(['id', 'Idempotency-Key', 'If-Match']));
    }
  });

  it('refers to nothing that it does not contain', async () => {
    const { text, body } = await api.http.get('/api/v1/openapi.json');
    expect(text).not.toMatch('$defs');
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(body.components.schemas).toHaveProperty([name ?? '']);
    }
  });
});
