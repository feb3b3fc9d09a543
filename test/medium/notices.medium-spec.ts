import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { noticeText } from '@bihuan/contracts/notice/notice-text.js';
import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { countUnread, markRead, readInbox } from '@bihuan/db/machinery/inbox.repository.js';
import {
  ledger,
  leasesRunOut,
  outboxSize,
  relayAll,
  relayOnce,
  type DeliveryRow,
} from '../factories/notices.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

let office: Office;
let firm: Actor;
let clerk: Actor;

beforeAll(async () => {
  office = await openOffice();
  firm = await enroll(office);
  clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
});
afterAll(() => office.close());
afterEach(() => {
  delete process.env['BIHUAN_STOP_AT'];
});

const submitted = (more: Parameters<typeof submitOne>[2] = {}, routing = sure()) =>
  submitOne(submitParts(office, routing), firm, more);
const said = (rows: readonly DeliveryRow[]) =>
  rows.map((r) => `${r.event_kind} → ${r.audience} by ${r.channel}`).sort();

describe('the relay', () => {
  it('tells the firm by every way that is known, and the clerks of the window, in words frozen once', async () => {
    await office.at('2026-03-02T10:00');
    const { id, number } = await submitted();
    await relayAll(office);
    const rows = await ledger(office, id);
    expect(said(rows)).toEqual([
      'classified → clerks by email',
      'classified → clerks by in_app',
      'classified → clerks by sms',
      'submitted → enterprise by email',
      'submitted → enterprise by in_app',
      'submitted → enterprise by sms',
    ]);
    const receipt = rows.find((r) => r.event_kind === 'submitted');
    expect(receipt).toMatchObject({ recipient_id: firm.ref.id, recipient_kind: 'user', status: 'pending' });
    const { body } = noticeText('submitted', 'enterprise', 'zh-CN', receipt?.vars as unknown as NoticeVars);
    expect(body).toContain(`已收到，编号 ${number}。`);
    expect(body).toContain('最晚答复 3月3日 周二 17:00 前。');
    expect(body).toContain('时限 1 个工作日，自 3月2日 周一 10:00 起算');
    expect(body).toContain(`https://bihuan.example/problems/${number}`);
    expect(body).not.toContain('营业执照变更材料');
  });

  it('reaches a contact without an account in its own language, and staff at their next working instant', async () => {
    await office.at('2026-03-02T19:40');
    const contact = { name: 'Li', phone: '13900000001', email: 'li@firm.example', locale: 'en' as const };
    const { id } = await submitted({ contact });
    const { hints } = await relayAll(office);
    const rows = await ledger(office, id);
    const byContact = rows.filter((r) => r.recipient_kind === 'contact');
    expect(byContact).toMatchObject([
      { channel: 'email', address: 'li@firm.example', locale: 'en', recipient_id: id },
      { channel: 'sms', address: '13900000001', locale: 'en', recipient_id: id },
    ]);
    const at = (audience: string, channel: string) =>
      rows.find((r) => r.audience === audience && r.channel === channel)?.not_before;
    // The receipt goes at once, the clerk's SMS waits for 08:30, the inbox waits for nobody.
    expect(at('enterprise', 'sms')).toBe(instant('2026-03-02T19:40'));
    expect(at('clerks', 'in_app')).toBe(instant('2026-03-02T19:40'));
    expect(at('clerks', 'sms')).toBe(instant('2026-03-03T08:30'));
    // A stepped clock brings nothing by itself: what waits is found when the office gets there.
    expect(hints).toHaveLength(rows.length - 2);
    expect(hints.every((h) => h.delayMs === 0 && h.hint === 0)).toBe(true);
  });

  it('turns office time into real delays when the clock runs', async () => {
    await office.database.run(
      `update office_clock set factor = 600, anchor_wall = clock_timestamp(), anchor_office = '2026-03-03T20:30+08'`,
    );
    office.clock.forget();
    await submitted();
    const { hints } = await relayAll(office);
    const waiting = hints.filter((h) => h.delayMs > 0);
    // Twelve office hours at 600 × are 72 s.
    expect(waiting.map((h) => h.channel).sort()).toEqual(['email', 'sms']);
    for (const { delayMs } of waiting) expect(delayMs).toBeGreaterThan(70_000);
    for (const { delayMs } of waiting) expect(delayMs).toBeLessThan(72_300);
    await office.at('2026-03-04T08:00');
  });

  it('wakes staff at any hour for an urgent problem', async () => {
    await office.at('2026-03-04T22:00');
    const { id } = await submitted({ urgent: true });
    await relayAll(office);
    const rows = await ledger(office, id);
    expect(rows.every((r) => r.not_before === instant('2026-03-04T22:00'))).toBe(true);
  });

  it('says E2 at once to everyone of the ladder, an empty position falling upward, the enterprise included', async () => {
    await office.at('2026-03-05T10:00');
    const leader = await hire(office, 'deputy_leader', { window: 'market' });
    const { id } = await submitted();
    await command(office, id, clerk, { name: 'accept', facts: {} });
    await relayAll(office);
    await office.at('2026-03-06T17:30');
    await office.door.settleMany([id], false);
    await relayAll(office);
    const e2 = (await ledger(office, id)).filter((r) => r.event_kind === 'due_passed' && r.channel === 'sms');
    expect(e2.every((r) => r.not_before === instant('2026-03-06T17:30'))).toBe(true);
    const told = Object.fromEntries(e2.map((r) => [r.recipient_id, r.audience]));
    // No lead and no section head: both posts fall to the deputy leader, who hears it once, as the first of them.
    expect(told).toEqual({
      [String(clerk.ref.id)]: 'handler',
      [String(leader.ref.id)]: 'lead',
      [String(firm.ref.id)]: 'enterprise',
    });
    const vars = e2.find((r) => r.audience === 'enterprise')?.vars as unknown as NoticeVars;
    expect(noticeText('due_passed', 'enterprise', 'en', vars).body).toMatch(
      /^We are late, sorry. Reason and target date by Mon 9 Mar 1\d:\d\d\./,
    );
  });

  it('complains, and loses nothing, when nobody at all holds a position upward', async () => {
    const { id } = await submitted({}, sure('tax'));
    const { troubles } = await relayAll(office);
    expect(troubles).toEqual([{ what: 'nobody_told', problemId: id, eventKind: 'classified' }]);
    expect(said(await ledger(office, id))).toHaveLength(3);
  });

  it('sends nothing outward for a silent change, and keeps it out of every inbox', async () => {
    const unread = await countUnread(office.database, String(clerk.ref.id));
    const { id } = await submitted({ silent: true });
    const { hints } = await relayAll(office);
    const rows = await ledger(office, id);
    expect(new Set(rows.map((r) => r.status))).toEqual(new Set(['suppressed']));
    expect(hints).toEqual([]);
    expect(await countUnread(office.database, String(clerk.ref.id))).toBe(unread);
  });
});

describe('each (event, recipient, channel) once', () => {
  beforeAll(() => office.at('2026-03-09T10:00'));

  const counted = async (ids: readonly string[]) => {
    const rows = (await ledger(office)).filter((r) => ids.includes(r.problem_id));
    return new Set(rows.map((r) => r.id)).size === rows.length ? rows.length : NaN;
  };

  it('with four relays at the same outbox', async () => {
    const parts = submitParts(office);
    const ids: string[] = [];
    for (let i = 0; i < 60; i += 1) ids.push((await submitOne(parts, firm)).id);
    await Promise.all([1, 2, 3, 4].map(() => relayAll(office)));
    expect(await counted(ids)).toBe(60 * 6);
    expect(await outboxSize(office)).toBe(0);
  });

  it.each(['outbox-leased', 'outbox-sent', 'outbox-deleted'])(
    'with a relay that fails at %s',
    async (point) => {
      const { id } = await submitted();
      process.env['BIHUAN_STOP_AT'] = `${point}:fail`;
      await expect(relayOnce(office)).rejects.toThrow(`stopped at ${point}`);
      delete process.env['BIHUAN_STOP_AT'];
      // Until the lease has run out nobody else takes the row.
      expect(await relayOnce(office)).toBe(0);
      await leasesRunOut(office);
      const { hints } = await relayAll(office);
      expect(await counted([id])).toBe(6);
      expect(await outboxSize(office)).toBe(0);
      if (point === 'outbox-sent') {
        const rows = await ledger(office, id);
        expect(hints.map((h) => h.deliveryId).sort()).toEqual(rows.map((r) => r.id).sort());
      }
    },
  );

  it('with a queue that is away: the ledger has it, the outbox is empty, the relay goes on', async () => {
    const { id } = await submitted();
    const { troubles } = await relayAll(office, { enqueue: () => Promise.reject(new Error('away')) });
    expect(troubles).toMatchObject([{ what: 'queue_unreachable' }]);
    expect(await counted([id])).toBe(6);
    expect(await outboxSize(office)).toBe(0);
  });

  it('with poison between them: it is set aside alone', async () => {
    const before = await submitted();
    await office.database.run(
      `insert into outbox (topic, payload) values ('notice', '{"problemId": "no uuid"}'), ('notice', 'null')`,
    );
    const after = await submitted();
    const { troubles } = await relayAll(office);
    expect(troubles.map((t) => t.what)).toEqual(['row_set_aside', 'row_set_aside']);
    expect(await counted([before.id, after.id])).toBe(12);
    expect(await outboxSize(office)).toBe(2);
    await office.database.run(`delete from outbox`);
  });
});

describe('the inbox', () => {
  it('is the ledger: there at once, newest first, by pages, read once, and nobody else’s', async () => {
    await office.at('2026-03-10T10:00');
    const reader = await hire(office, 'clerk', { window: 'tax' });
    const id = String(reader.ref.id);
    for (let i = 0; i < 5; i += 1) await submitted({}, sure('tax'));
    await relayAll(office);
    const first = await readInbox(office.database, id, { limit: 3 });
    const rest = await readInbox(office.database, id, { limit: 3, cursor: first[2]?.id ?? '' });
    expect(first).toHaveLength(3);
    expect(rest).toHaveLength(2);
    const numbers = [...first, ...rest].map((item) => item.vars.number);
    expect(numbers).toEqual([...numbers].sort().reverse());
    expect(first[0]).toMatchObject({
      kind: 'classified',
      audience: 'clerks',
      occurred_at: instant('2026-03-10T10:00'),
    });
    const some = first.slice(0, 2).map((item) => item.id);
    expect(await markRead(office.database, String(clerk.ref.id), some)).toBe(0);
    expect(await markRead(office.database, id, some)).toBe(2);
    expect(await markRead(office.database, id, some)).toBe(0);
    expect(await countUnread(office.database, id)).toBe(3);
    expect(await readInbox(office.database, id, { limit: 9, unreadOnly: true })).toHaveLength(3);
  });
});
