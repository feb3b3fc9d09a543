import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { createApi } from '../../apps/api/src/create-api.js';
import type { Route } from '../../apps/api/src/office/office.tokens.js';
import { readSettings } from '@bihuan/config/settings.js';
import { openOffice, type Office } from './office.js';
import { sure } from './problem.js';

/** The API in this process, listening on a free port, over a database of its own with a stepped clock. */
export interface Api {
  readonly office: Office;
  readonly app: NestExpressApplication;
  readonly http: ReturnType<typeof supertest>;
  /** What the classifier says from now on. */
  routes(route: Route): void;
  close(): Promise<void>;
}

export async function openApi(): Promise<Api> {
  const office = await openOffice();
  let route: Route = () => sure();
  const settings = readSettings('api', { DATABASE_URL: office.url, LOG_LEVEL: 'silent', PORT: '0' });
  const app = await createApi({ settings, route: (text, title) => route(text, title) });
  await app.listen(0, '127.0.0.1');
  return {
    office,
    app,
    http: supertest(app.getHttpServer()),
    routes: (next) => (route = next),
    close: async () => {
      await app.close();
      await office.close();
    },
  };
}
