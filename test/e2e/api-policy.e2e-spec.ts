import { Controller, Get, Module } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { DiscoveryModule } from '@nestjs/core';
import { Policy } from '../../apps/api/src/identity/policy.decorator.js';
import { assertPolicies } from '../../apps/api/src/identity/policy-check.js';
import { openApi, type Api } from '../factories/api.js';

@Controller('planted')
class Bare {
  @Get('open')
  open(): string {
    return 'to everybody';
  }
}

@Controller('planted')
class Misspelt {
  @Get('typo')
  @Policy('problem:raed')
  typo(): string {
    return 'to everybody';
  }
}

@Controller('planted')
class Right {
  @Get('right')
  @Policy('problem:read')
  right(): string {
    return 'with rights';
  }
}

async function appWith(controller: typeof Bare | typeof Misspelt | typeof Right) {
  @Module({ imports: [DiscoveryModule], controllers: [controller] })
  class Planted {}
  return NestFactory.create(Planted, { logger: false });
}

describe('a route without a policy', () => {
  it('keeps the programme from starting, and is named', async () => {
    const app = await appWith(Bare);
    expect(() => assertPolicies(app)).toThrow(/Bare\.open has no @Policy/);
  });

  it('so does one whose policy is no action of the domain', async () => {
    const app = await appWith(Misspelt);
    expect(() => assertPolicies(app)).toThrow(/Misspelt\.typo has the unknown policy 'problem:raed'/);
  });

  it('one with a policy does not', async () => {
    const app = await appWith(Right);
    expect(() => assertPolicies(app)).not.toThrow();
  });
});

describe('the headers of every answer', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(['/health/live', '/api/v1/session', '/nowhere'])('%s', async (path) => {
    const { headers } = await api.http.get(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'strict-transport-security': expect.any(String),
      'cache-control': 'no-store',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('a request id of the caller is not trusted', async () => {
    const { headers } = await api.http.get('/health/live').set('X-Request-Id', 'mine');
    expect(headers['x-request-id']).not.toBe('mine');
  });
});
