import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest, { type Response } from 'supertest';
import { createApi } from '../../apps/api/src/create-api.js';
import type { Route } from '../../apps/api/src/office/office.tokens.js';
import { hashSecret, newSecret } from '@bihuan/application/people/secrets.js';
import { readSettings } from '@bihuan/config/settings.js';
import type { ProblemAnswer, SubmittedAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { insertSession } from '@bihuan/db/people/session.repository.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Log } from '@bihuan/observability/logger.js';
import { openOffice, type Office } from './office.js';
import { sure } from './problem.js';

type Headers = Readonly<Record<string, string>>;

/** The API in this process, listening on a free port, over a database of its own with a stepped clock. */
export interface Api {
  readonly office: Office;
  readonly app: NestExpressApplication;
  readonly http: ReturnType<typeof supertest>;
  /** Somebody signed in as this actor. */
  as(actor: Actor): Promise<Caller>;
  /** What the classifier says from now on. */
  routes(route: Route): void;
  close(): Promise<void>;
}

/** Somebody who calls the API; `headers` carry the credentials. */
export interface Caller {
  readonly headers: Headers;
  get(path: string, headers?: Headers): Promise<Response>;
  post(path: string, body?: object, headers?: Headers): Promise<Response>;
  /** Submits with a key of its own. */
  submit(body?: object, headers?: Headers): Promise<Response>;
  /** Gives a command with a key of its own and the version of `problem`. */
  give(problem: Pick<ProblemAnswer, 'id' | 'version'>, name: string, body?: object): Promise<Response>;
  /** As `give`, and it must be taken. */
  done(problem: Pick<ProblemAnswer, 'id' | 'version'>, name: string, body?: object): Promise<ProblemAnswer>;
  submitted(body?: object): Promise<SubmittedAnswer>;
}

export interface ApiOptions {
  readonly max?: number;
  readonly log?: Log;
  /** Routes by the office's champion and guards; `routes` has no say. */
  readonly live?: boolean;
  /** Runs before the API starts. */
  readonly before?: (office: Office) => Promise<void>;
}

export async function openApi({ log, live, before, ...options }: ApiOptions = {}): Promise<Api> {
  const office = await openOffice(options);
  await before?.(office);
  let route: Route = () => sure();
  const settings = readSettings('api', { DATABASE_URL: office.url, LOG_LEVEL: 'silent', PORT: '0' });
  const given: Route = (text, title) => route(text, title);
  const app = await createApi({ settings, ...(live ? {} : { route: given }), ...(log ? { log } : {}) });
  await app.listen(0, '127.0.0.1');
  const http = supertest(app.getHttpServer());
  return {
    office,
    app,
    http,
    as: async (actor) => callerWith(http, await signedIn(office, actor)),
    routes: (next) => (route = next),
    close: async () => {
      await app.close();
      await office.close();
    },
  };
}

/** A caller with these credentials; none = a stranger. */
export function callerWith(http: Api['http'], headers: Headers): Caller {
  const post = (path: string, body: object = {}, more: Headers = {}) =>
    http
      .post(path)
      .set({ ...headers, ...more })
      .send(body);
  const submit = (body: object = {}, more: Headers = {}) =>
    post(
      '/api/v1/problems',
      { text: '营业执照变更材料交了两周还没有结果。', ...body },
      { ...newKey(), ...more },
    );
  const give: Caller['give'] = ({ id, version }, name, body = {}) =>
    post(`/api/v1/problems/${id}/commands/${name}`, body, { ...newKey(), 'If-Match': `"${version}"` });
  return {
    headers,
    get: async (path, more = {}) => http.get(path).set({ ...headers, ...more }),
    post,
    submit,
    give,
    done: async (problem, name, body) => taken(await give(problem, name, body), 200) as ProblemAnswer,
    submitted: async (body) => taken(await submit(body), 201) as SubmittedAnswer,
  };
}

/** Where a refusal finds faults. */
export function placesOf({ body }: Response): string[] {
  return body.errors.map((e: { path: string }) => e.path);
}

export function newKey(): Headers {
  return { 'Idempotency-Key': randomUUID() };
}

function taken(answer: Response, status: number): unknown {
  if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

async function signedIn(office: Office, actor: Actor): Promise<Headers> {
  const token = newSecret();
  await insertSession(office.database, hashSecret(token), actor.ref.id ?? '');
  return { Cookie: `__Host-bihuan=${token}` };
}
