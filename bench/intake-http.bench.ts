/**
 * R1 over HTTP: `POST /api/v1/problems` of the real API (session, rights, schema, classifier, stored answer) against a bare
 * Nest route that inserts one row with the same text. Both servers live in this process, the caller in a thread of its own.
 * `npm run bench -- intake-http [count]`
 */
import 'reflect-metadata';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createApi } from '../apps/api/src/create-api.js';
import { createRouter } from '@bihuan/application/problem/router.js';
import { hashSecret, newSecret } from '@bihuan/application/people/secrets.js';
import { readSettings } from '@bihuan/config/settings.js';
import { checkDigit } from '@bihuan/domain/enterprise/credit-code.js';
import { insertSession } from '@bihuan/db/people/session.repository.js';
import { hire, openOffice } from '../test/factories/office.js';
import { sure } from '../test/factories/problem.js';
import type { Errand } from './caller.thread.js';
import { compare, report, type Side } from './rounds.js';

const TEXT =
  '我公司上周提交的食品经营许可变更材料至今没有回音，窗口说系统里查不到，麻烦帮忙看看卡在哪一步了。';
const FIRM = '91330100MA27XYW12';
const COUNT = Number(process.argv[2] ?? 2000);
const WIDTH = 32;
const POOL = 16;

const office = await openOffice({ max: POOL });
await office.database.run(
  `create table bare (id uuid primary key default gen_random_uuid(), text text not null,
    created_at timestamptz not null default clock_timestamp())`,
);
await office.database.run(
  `update office_clock set factor = 1, anchor_office = '2026-03-03T09:00+08', anchor_wall = clock_timestamp()`,
);

@Controller('bare')
class BareController {
  @Post()
  async insert(@Body() body: { text: string }): Promise<object> {
    const { rows } = await office.database.pool.query<{ id: string }>(
      'insert into bare (text) values ($1) returning id',
      [body.text],
    );
    return { id: rows[0]?.id };
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

const bare = await NestFactory.create(BareModule, { logger: false });
await bare.listen(0, '127.0.0.1');
const settings = readSettings('api', {
  DATABASE_URL: office.url,
  DATABASE_POOL: String(POOL),
  LOG_LEVEL: 'silent',
  PORT: '0',
});
const shipped = createRouter();
let route = shipped;
const api = await createApi({ settings, route: (text, title) => route(text, title) });
await api.listen(0, '127.0.0.1');

const clerk = await hire(office, 'intake');
const token = newSecret();
await insertSession(office.database, hashSecret(token), clerk.ref.id ?? '');

const caller = new Worker(new URL('./caller.thread.js', import.meta.url));
const done = { problem: 0, bare: 0 };
const side = (name: string, table: keyof typeof done, errand: Omit<Errand, 'count' | 'width'>): Side => ({
  name,
  run: async () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    caller.postMessage({ ...errand, count: COUNT, width: WIDTH });
    const [failed] = (await once(caller, 'message')) as [number];
    if (failed > 0) throw new Error(`${failed} of ${COUNT} calls were not answered with 201`);
    done[table] += COUNT;
    return COUNT;
  },
});
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const ours = side('POST /api/v1/problems', 'problem', {
  port: portOf(api.getHttpServer()),
  path: '/api/v1/problems',
  cookie: `__Host-bihuan=${token}`,
  body: { text: TEXT, enterprise: { code: FIRM + checkDigit(FIRM), name: '示范企业' } },
});
const baseline = side('bare Nest route, one insert', 'bare', {
  port: portOf(bare.getHttpServer()),
  path: '/bare',
  body: { text: TEXT },
});
report('R1 over HTTP', '≥ 0.5', await compare(ours, baseline));
route = () => sure('market');
report('   without the classifier', '–', await compare(ours, baseline));
const [counts] = await office.database.run<Record<string, number>>(
  `select (select count(*) from problem)::int as problem, (select count(distinct number) from problem)::int as numbers,
    (select count(*) from bare)::int as bare`,
);
console.log(`    counted in the database: ${JSON.stringify(counts)}`);
if (
  counts?.['problem'] !== done.problem ||
  counts['numbers'] !== done.problem ||
  counts['bare'] !== done.bare
) {
  console.error('R1 over HTTP FAILED: lost or doubled');
  process.exitCode = 1;
}
await caller.terminate();
await Promise.all([api.close(), bare.close()]);
await office.close();
