import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { NoticeHints } from '@bihuan/queue/notice-hints.js';
import { openQueueStore, type QueueStore } from '@bihuan/queue/queue-store.js';
import { ledger, relayAll, type DeliveryRow } from '../factories/notices.js';
import { aMinutePasses } from '../factories/notifier.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts } from '../factories/problem.js';
import { startHouse, type HouseProcess } from '../support/house-process.js';
import { temporaryPlace } from '../support/own-servers.js';
import { SmsGateway } from '../support/sms-gateway.js';
import { SmtpServer } from '../support/smtp-server.js';
import { until } from '../support/waiting.js';

let office: Office;
let firm: Actor;
let clerk: Actor;
let store: QueueStore;
let hints: NoticeHints;
const place = temporaryPlace();
const started: HouseProcess[] = [];

beforeAll(async () => {
  office = await openOffice();
  firm = await enroll(office);
  clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
  store = await openQueueStore({ databaseUrl: office.url, onError: () => undefined });
  hints = new NoticeHints(store);
  await office.at('2026-03-02T10:00');
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.kill()));
  await office.database.run(`delete from delivery`);
  await office.database.run(`delete from heartbeat`);
});
afterAll(async () => {
  await store.close();
  await office.close();
  place.remove();
});

function start(env: Readonly<Record<string, string>> = {}): HouseProcess {
  const notifier = startHouse('notifier', {
    DATABASE_URL: office.url,
    BIHUAN_DATA_DIR: place.path,
    PUBLIC_URL: 'https://bihuan.example',
    LOG_LEVEL: 'info',
    ...env,
  });
  started.push(notifier);
  return notifier;
}

/** A problem with a receipt, an acceptance and a gap notice on their way; none of them hinted at. */
async function noticesOnTheirWay(): Promise<DeliveryRow[]> {
  const { id } = await submitOne(submitParts(office), firm);
  await command(office, id, clerk, { name: 'accept', facts: {} });
  await command(office, id, clerk, { name: 'notify', facts: { complete: false, items: 2 } });
  await relayAll(office);
  return ledger(office, id);
}

const one = (rows: readonly DeliveryRow[], kind: string, channel: string) => {
  const found = rows.find(
    (r) => r.event_kind === kind && r.channel === channel && r.audience === 'enterprise',
  );
  if (!found) throw new Error(`no ${kind} by ${channel}`);
  return found;
};
const hintAt = (row: DeliveryRow) =>
  hints.enqueue([{ deliveryId: row.id, channel: row.channel as 'sms', delayMs: 0, hint: 0 }]);

/** The row after a notifier was killed at `point` while it had it, and another one has looked after what was left. */
async function killedAt(point: string, row: DeliveryRow, env: Record<string, string>): Promise<DeliveryRow> {
  await hintAt(row);
  const killed = start({ ...env, BIHUAN_STOP_AT: `${point}:kill` });
  expect(await killed.ended()).toBe('SIGKILL');
  await aMinutePasses(office);
  const next = start(env);
  const rows = await until(
    () => ledger(office, row.problem_id),
    (all) => all.every((r) => r.status !== 'pending' && r.status !== 'sending'),
    30_000,
  );
  // It must not get hold of what the next test has its own notifier killed with.
  await next.kill();
  return rows.find((r) => r.id === row.id) ?? row;
}

describe('a notifier killed for good', () => {
  const gateway = new SmsGateway();
  const mail = new SmtpServer();
  let env: Record<string, string>;
  beforeAll(async () => {
    env = { SMS_URL: await gateway.listen(), SMTP_URL: await mail.listen() };
  });
  afterEach(() => {
    gateway.copies.length = 0;
    mail.copies.length = 0;
  });
  afterAll(async () => {
    await gateway.close();
    await mail.close();
  });
  const copies = (row: DeliveryRow) => gateway.copies.filter((c) => c.id === row.id).length;

  it('before the provider’s answer: a gap notice goes again, an acceptance is left to a person, neither is lost silently', async () => {
    const rows = await noticesOnTheirWay();
    const notice = one(rows, 'gaps_notified', 'sms');
    expect(await killedAt('provider-called', notice, env)).toMatchObject({ status: 'sent', attempts: 2 });
    expect(copies(notice)).toBe(1);
    const others = await noticesOnTheirWay();
    const accepted = one(others, 'accepted', 'sms');
    expect(await killedAt('provider-called', accepted, env)).toMatchObject({
      status: 'uncertain',
      attempts: 1,
    });
    expect(copies(accepted)).toBe(0);
  }, 90_000);

  it('after it: the gap notice twice under one id, the acceptance once, and known to be in doubt', async () => {
    const rows = await noticesOnTheirWay();
    const notice = one(rows, 'gaps_notified', 'email');
    expect(await killedAt('provider-accepted', notice, env)).toMatchObject({ status: 'sent', attempts: 2 });
    const sent = await Promise.all(mail.copies.map((copy) => simpleParser(copy.raw)));
    const mine = sent.filter((m) => m.headers.get('x-bihuan-delivery') === notice.id);
    expect(mine.map((m) => m.messageId)).toEqual(Array(2).fill(`<${notice.id}@bihuan.example>`));
    const others = await noticesOnTheirWay();
    const accepted = one(others, 'accepted', 'sms');
    expect(await killedAt('provider-accepted', accepted, env)).toMatchObject({ status: 'uncertain' });
    expect(copies(accepted)).toBe(1);
  }, 90_000);

  it('after its mark: nothing happens twice', async () => {
    const rows = await noticesOnTheirWay();
    const accepted = one(rows, 'accepted', 'sms');
    expect(await killedAt('delivery-marked', accepted, env)).toMatchObject({ status: 'sent', attempts: 1 });
    expect(copies(accepted)).toBe(1);
  }, 90_000);
});

describe('the notifier as a program', () => {
  it('writes mails that a mail program opens and short messages of number, state and link, and beats', async () => {
    const rows = await noticesOnTheirWay();
    for (const row of rows) await hintAt(row);
    start();
    await until(
      () => ledger(office),
      (all) => all.every((r) => r.status === 'sent'),
      30_000,
    );
    const mails = await readdir(join(place.path, 'mail'));
    expect(mails.sort()).toEqual(
      rows
        .filter((r) => r.channel === 'email')
        .map((r) => `${r.id}.eml`)
        .sort(),
    );
    const notice = one(rows, 'gaps_notified', 'email');
    const eml = await simpleParser(await readFile(join(place.path, 'mail', `${notice.id}.eml`)));
    expect(eml.subject).toMatch(/^QY-\d{8}-\d{4}-\d 还缺 2 项材料$/);
    expect(eml.text).toContain('还缺 2 项，请 3月9日 周一 17:00 前一次补齐，时限已暂停。');
    const sms = await readFile(join(place.path, 'sms', `${one(rows, 'accepted', 'sms').id}.txt`), 'utf8');
    expect(sms).toMatch(
      /^13800000000\n【闭环】QY-\S+ 已受理。https:\/\/bihuan\.example\/problems\/QY-\S+\n$/,
    );
    const [beat] = await office.database.run<{ detail: object }>(
      `select detail from heartbeat where process = 'notifier'`,
    );
    expect(beat?.detail).toMatchObject({ working: true });
  }, 60_000);

  it.each(['SIGTERM', 'the end of its launcher'])('leaves in order at %s', async (how) => {
    const running = start();
    await until(
      async () => running.output(),
      (said) => said.includes('notifier started'),
      30_000,
    );
    const asked = Date.now();
    if (how === 'SIGTERM') await running.stop();
    else running.child.stdin?.end();
    await running.ended();
    expect(Date.now() - asked).toBeLessThan(9_000);
    expect(await office.database.run(`select 1 from heartbeat where process = 'notifier'`)).toEqual([]);
  });

  it('refuses to start on bad settings and says all that is wrong', async () => {
    const refused = start({ SMTP_URL: 'mail.example', SMS_URL: 'ftp://x' });
    await refused.ended();
    expect(refused.child.exitCode).toBe(1);
    expect(refused.output()).toMatch(/SMTP_URL[\s\S]*SMS_URL/);
  });
});
