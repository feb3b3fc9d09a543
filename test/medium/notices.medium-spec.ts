import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  relayOutbox,
  type NoticeQueue,
  type OutboxTrouble,
} from '@bihuan/application/notices/outbox-relay.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { enroll, hire, instant, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

interface DeliveryRow {
  readonly event_kind: string;
  readonly audience: string;
  readonly recipient_id: string;
  readonly channel: string;
  readonly status: string;
  readonly not_before: number;
  readonly locale: string;
  readonly vars: Record<string, unknown>;
  readonly address: string | null;
}

/** Relays everything there is; hints are collected instead of sent. */
async function relay(office: Office, hints: unknown[] = [], troubles: OutboxTrouble[] = []) {
  const queue: NoticeQueue = { enqueue: async (more) => void hints.push(...more) };
  const { database, directory, clock } = office;
  const parts = { database, directory, clock, queue, publicUrl: 'https://bihuan.example' };
  while ((await relayOutbox({ ...parts, onTrouble: (t) => void troubles.push(t) })) > 0);
}

function deliveries(office: Office, problemId: string): Promise<DeliveryRow[]> {
  return office.database.run<DeliveryRow>(
    `select * from delivery where problem_id = $1 order by created_at, event_kind, audience, recipient_id, channel`,
    [problemId],
  );
}

describe('the outbox relay', () => {
  let office: Office;
  let firm: Actor;
  let clerk: Actor;
  let lead: Actor;

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    lead = await hire(office, 'lead', { window: 'market' });
  });
  afterAll(() => office.close());

  it('tells the firm by every way that is known, and the clerks of the window', async () => {
    await office.at('2026-03-02T10:00');
    const { id } = await submitOne(submitParts(office), firm);
    await relay(office);
    const rows = await deliveries(office, id);
    const told = rows.map(
      (r) =>
        `${r.event_kind} ${r.audience} ${r.recipient_id === firm.ref.id ? 'firm' : 'clerk'} ${r.channel}`,
    );
    expect(told.sort()).toEqual([
      'classified clerks clerk email',
      'classified clerks clerk in_app',
      'classified clerks clerk sms',
      'submitted enterprise firm email',
      'submitted enterprise firm in_app',
      'submitted enterprise firm sms',
    ]);
    expect(rows[0]?.vars).toMatchObject({
      link: expect.stringMatching(/^https:\/\/bihuan\.example\/problems\/QY-/),
      limit: { zh: '1 个工作日' },
      dues: { promise: { zh: '3月3日 周二 17:00', en: 'Tue 3 Mar 17:00' } },
    });
    expect(lead.ref.id).not.toBeNull();
    expect(instant('2026-03-02T10:00')).toBe(rows[0]?.not_before);
    expect(sure().window).toBe('market');
    await command(office, id, clerk, { name: 'accept', facts: {} });
  });
});
