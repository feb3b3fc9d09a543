import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createLog } from '@bihuan/observability/logger.js';
import { Metrics } from '@bihuan/observability/metrics.js';
import { AppModule } from './app.module.js';
import { EverywhereAdapter } from './http/everywhere.adapter.js';
import { malformedJson } from './http/malformed-json.js';
import { nestLog } from './http/nest-log.js';
import { observe } from './http/observe.js';
import { serveDocs } from './http/openapi.js';
import { plainText } from './http/plain-text.js';
import { requestId } from './http/request-id.js';
import { securityHeaders } from './http/security-headers.js';
import { assertPolicies } from './identity/policy-check.js';
import type { ApiParts } from './office/office.tokens.js';

/** Everything lies under /api/v1 but what machines look for at fixed places. `/api/docs` is served beside (openapi.ts). */
const PREFIX = 'api/v1';
const OUTSIDE = ['health/{*part}', 'metrics'];

/** A request that has not been read by then never will be; slow senders hold no connection for longer. */
const REQUEST_TIMEOUT_MS = 30_000;

/** The API, made and checked but not yet listening. Opens no connection by itself. @throws Error on a route without policy */
export async function createApi(parts: ApiParts): Promise<NestExpressApplication> {
  const log = parts.log ?? createLog('api', parts.settings.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with({ ...parts, log }),
    new EverywhereAdapter(),
    {
      bodyParser: false,
      abortOnError: false,
      return503OnClosing: true,
      logger: nestLog(log),
    },
  );
  app.setGlobalPrefix(PREFIX, { exclude: OUTSIDE });
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', parts.settings.TRUSTED_PROXIES?.split(',') ?? false)
    .set('query parser', 'simple');
  app.use(requestId, observe(app.get(Metrics), log), securityHeaders);
  app.useBodyParser('json', { limit: '1mb', strict: true });
  app.use(malformedJson, plainText);
  assertPolicies(app);
  serveDocs(app);
  app.getHttpServer().requestTimeout = REQUEST_TIMEOUT_MS;
  return app;
}
