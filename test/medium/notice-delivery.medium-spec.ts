import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { readUndelivered } from '@bihuan/db/machinery/inbox.repository.js';
import { ledger, relayAll, type DeliveryRow } from '../factories/notices.js';
import { allEnded, aMinutePasses, runNotifier, type RunningNotifier } from '../factories/notifier.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts } from '../factories/problem.js';
import { given } from '../support/own-servers.js';
import { until } from '../support/waiting.js';

/** BullMQ lies in PostgreSQL by default, in Redis by one setting: the same tests on both (CI has both). */
const STORES = [
  { store: 'PostgreSQL', redisUrl: undefined },
  // A database of its own in the shared Redis.
  { store: 'Redis', redisUrl: `${given('TEST_REDIS_URL')}/${randomInt(1, 16)}` },
];

describe.each(STORES)('the notifier with BullMQ on $store', ({ redisUrl }) => {
  let office: Office;
  let firm: Actor;
  let clerk: Actor;
  let notifier: RunningNotifier;

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    notifier = await runNotifier(office, redisUrl);
  });
  beforeEach(async () => {
    await office.database.run(`delete from delivery`);
    notifier.sms.copies.length = 0;
    notifier.mail.copies.length = 0;
  });
  afterEach(() => {
    notifier.mail.mood = 'takes';
    notifier.sms.mood = 200;
  });
  afterAll(async () => {
    await notifier.close();
    await office.close();
  });

  const submitted = (more: Parameters<typeof submitOne>[2] = {}) =>
    submitOne(submitParts(office), firm, more);
  const statuses = (rows: readonly DeliveryRow[]) =>
    Object.fromEntries(rows.map((r) => [`${r.event_kind} ${r.recipient_kind} ${r.channel}`, r.status]));

  it('sends every notice of a problem, each once, as what its reader opens', async () => {
    await office.at('2026-03-02T10:00');
    const contact = { email: 'li@firm.example', phone: '13900000001', locale: 'en' as const };
    const { id, number } = await submitted({ contact });
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await command(office, id, clerk, { name: 'notify', facts: { complete: false, items: 2 } });
    await relayAll(office, notifier.hints);
    const rows = await allEnded(office, id);
    expect(rows.every((r) => r.status === 'sent' && r.attempts === 1)).toBe(true);
    const mails = await Promise.all(notifier.mail.copies.map((copy) => simpleParser(copy.raw)));
    const byMail = rows.filter((r) => r.channel === 'email');
    expect(mails.map((m) => m.messageId).sort()).toEqual(byMail.map((r) => r.message_id).sort());
    const english = mails.filter((m) => m.headers.get('content-language') === 'en').map((m) => m.subject);
    expect(english.sort()).toEqual([`${number} 2 items missing`, `${number} Accepted`, `${number} Received`]);
    const short = notifier.sms.copies.filter((c) => c.to === '13900000001').map((c) => c.text);
    expect(short).toContain(`[Bihuan] ${number}: Received. https://bihuan.example/problems/${number}`);
    expect(notifier.sms.copies).toHaveLength(rows.filter((r) => r.channel === 'sms').length);
    expect(JSON.stringify([mails, short])).not.toContain('营业执照变更材料');
  });

  it('takes hints for what they are: doubled, early, or for what is done, they change nothing', async () => {
    const { id } = await submitted();
    const { hints } = await relayAll(office);
    await Promise.all([
      notifier.hints.enqueue(hints),
      ...[0, 1, 2, 3].map((hint) => notifier.hints.enqueue(hints.map((h) => ({ ...h, hint })))),
    ]);
    await allEnded(office, id);
    await notifier.hints.enqueue(hints);
    const foreign = { deliveryId: '00000000-0000-4000-8000-000000000000', channel: 'sms' as const };
    await notifier.hints.enqueue([{ ...foreign, delayMs: 0, hint: 0 }]);
    const more = await submitted();
    await relayAll(office, notifier.hints);
    await allEnded(office, more.id);
    expect(notifier.sms.copies).toHaveLength(4);
    expect(notifier.mail.copies).toHaveLength(4);
  });

  it('finds what BullMQ has lost, and what waited for the office to open', async () => {
    await office.at('2026-03-02T20:00');
    const { id } = await submitted();
    const { hints } = await relayAll(office); // these go nowhere
    await aMinutePasses(office);
    await notifier.sweep();
    // A hint before its time is no reason to send.
    const early = (await ledger(office, id)).filter((r) => !hints.some((h) => h.deliveryId === r.id));
    await notifier.hints.enqueue(
      early.map((r) => ({ deliveryId: r.id, channel: r.channel as 'sms', delayMs: 0, hint: 9 })),
    );
    await until(
      () => ledger(office, id),
      (rows) => rows.filter((r) => r.status === 'sent').length === 4,
    );
    await delay(300);
    expect(statuses(await ledger(office, id))).toMatchObject({ 'classified user sms': 'pending' });
    await office.at('2026-03-03T08:30');
    await aMinutePasses(office);
    await Promise.all([notifier.sweep(), notifier.sweep()]);
    await allEnded(office, id);
    expect(notifier.sms.copies).toHaveLength(2);
  });

  it('waits while a provider is away, and sends once when it is back', async () => {
    notifier.sms.mood = 503;
    notifier.mail.mood = 'busy';
    const { id } = await submitted();
    await relayAll(office, notifier.hints);
    const waiting = await until(
      () => ledger(office, id),
      (rows) => rows.filter((r) => r.attempts === 1 && r.status === 'pending').length === 4,
    );
    expect(waiting.find((r) => r.channel === 'sms')?.error).toBe('gateway answered 503');
    notifier.sms.mood = 200;
    notifier.mail.mood = 'takes';
    await aMinutePasses(office);
    await notifier.sweep();
    const rows = await allEnded(office, id);
    expect(rows.every((r) => r.status === 'sent')).toBe(true);
    expect(notifier.mail.copies).toHaveLength(2);
  });

  it('leaves what cannot be delivered to a person, while the other channel has it', async () => {
    notifier.mail.mood = 'no-such-mailbox';
    const { id } = await submitted();
    await relayAll(office, notifier.hints);
    const rows = await allEnded(office, id);
    expect(statuses(rows)).toMatchObject({ 'submitted user email': 'failed', 'submitted user sms': 'sent' });
    expect(rows.find((r) => r.status === 'failed')?.error).toContain('550');
    const forPeople = await readUndelivered(office.database, 10);
    expect(forPeople.map((item) => `${item.kind} ${item.channel} ${item.reached_otherwise}`).sort()).toEqual([
      'classified email true',
      'submitted email true',
    ]);
  });

  it('by the rule of the ledger: what a crash left in sending goes again only if it must not be missing', async () => {
    const { id } = await submitted();
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await command(office, id, clerk, { name: 'notify', facts: { complete: false, items: 1 } });
    await relayAll(office);
    await office.database.run(
      `update delivery set status = 'sending', attempts = 1, message_id = '<first@try>', look_at = clock_timestamp()`,
    );
    await notifier.sweep();
    const ended = statuses(await allEnded(office, id));
    expect(ended).toMatchObject({
      'gaps_notified user sms': 'sent',
      'gaps_notified user email': 'sent',
      'gaps_notified user in_app': 'sent',
      'accepted user in_app': 'sent',
      'accepted user sms': 'uncertain',
      'submitted user email': 'uncertain',
    });
    const [again] = notifier.mail.copies;
    expect((await simpleParser(again?.raw ?? '')).messageId).toBe('<first@try>');
    expect(notifier.mail.copies).toHaveLength(1);
  });

  it('asks a person when a provider never said whether it took the message', async () => {
    notifier.sms.mood = 'cut';
    const { id } = await submitted();
    await relayAll(office, notifier.hints);
    const rows = await allEnded(office, id);
    expect(statuses(rows)).toMatchObject({
      'submitted user sms': 'uncertain',
      'submitted user email': 'sent',
    });
    expect(notifier.sms.copies).toHaveLength(2);
  });

  it('puts poison away after three tries, and its neighbours do not notice', async () => {
    const poison = await submitted();
    await relayAll(office);
    await office.database.run(`update delivery set event_kind = 'noted' where problem_id = $1`, [poison.id]);
    const rows = await ledger(office, poison.id);
    const bad = rows.map((r) => ({ deliveryId: r.id, channel: r.channel as 'sms', delayMs: 0, hint: 0 }));
    await notifier.store.queue('notice-sms').add('deliver-sms', { deliveryId: 'no id', more: 1 });
    await notifier.hints.enqueue(bad);
    const good = await submitted();
    await relayAll(office, notifier.hints);
    expect((await allEnded(office, good.id)).every((r) => r.status === 'sent')).toBe(true);
    const ended = await allEnded(office, poison.id);
    expect(ended.every((r) => r.status === 'failed' && r.attempts === 0)).toBe(true);
    expect(ended[0]?.error).toBe('put away: there is no text for noted told to clerks');
    const putAway = await notifier.store.queue('notice-sms').getFailed();
    expect(putAway.map((j) => j.attemptsMade).sort()).toEqual([1, 3, 3]);
    expect(notifier.complaints.some((c) => c.includes('a job is put away'))).toBe(true);
  });
});
