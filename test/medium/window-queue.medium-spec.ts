import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { windowQueue, type QueueRequest } from '@bihuan/application/lists/window-queue.js';
import type { QueueView } from '@bihuan/domain/queue/queue-views.js';
import { slaOf } from '@bihuan/domain/sla/sla-state.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DIFFICULTIES, liveClock } from '@bihuan/domain/problem/problem.js';
import type { SeenProblem } from '@bihuan/application/problem/read-problem.js';
import { enliven, type LivelyOffice } from '../factories/lively-office.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

describe("a window's queue", () => {
  let office: Office;
  let firm: Actor;
  let clerk: Actor;
  let other: Actor;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    other = await hire(office, 'clerk', { window: 'market', position: 'B' });
  });
  afterAll(() => office.close());

  async function submit(name: string, more: Parameters<typeof sure>[1] = {}, window = 'market') {
    ids.set(name, (await submitOne(submitParts(office, sure(window, more)), firm)).id);
  }
  const accept = (name: string, by = clerk) =>
    command(office, ids.get(name) ?? '', by, { name: 'accept', facts: {} });
  const nameOf = ({ record }: SeenProblem) =>
    [...ids].find(([, id]) => id === record.problem.id)?.[0] ?? record.problem.id;

  async function names(view: QueueView = 'open', limit = 2, actor = clerk): Promise<string[]> {
    const found: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const request: QueueRequest = { window: 'market', view };
      const page = await windowQueue(office, actor, request, { limit, ...(cursor ? { cursor } : {}) });
      found.push(...page.items.map(nameOf));
      cursor = page.nextCursor;
    }
    return found;
  }

  it('stands in the order of handbook 7, page by page', async () => {
    await office.at('2026-03-02T09:00');
    await submit('broken');
    await submit('elsewhere', {}, 'tax');
    await submit('in triage', { decision: 'triage' });
    await office.at('2026-03-03T10:00');
    await submit('paused', { difficulty: 'complex' });
    await accept('paused');
    await command(office, ids.get('paused') ?? '', clerk, {
      name: 'notify',
      facts: { complete: false, items: 1 },
    });
    await submit('accepted', { difficulty: 'challenging' });
    await accept('accepted');
    // Same acceptance due, 11:00 + 120 working minutes: urgent goes first, then the earlier submission.
    await submit('answered');
    await accept('answered');
    await command(office, ids.get('answered') ?? '', clerk, {
      name: 'complete',
      facts: { result: 'solved' },
    });
    await office.at('2026-03-04T09:00');
    await submit('first');
    await submit('second');
    await submit('claimed');
    await command(office, ids.get('claimed') ?? '', other, { name: 'claim', facts: {} });
    await submit('urgent', { urgent: true });
    // 'accepted' waits for its review until Wed 10:00, the new ones for their acceptance until 11:00, urgent until 09:30.
    expect(await names()).toEqual(['broken', 'urgent', 'accepted', 'first', 'second', 'claimed', 'paused']);
    expect(await names('open', 100)).toEqual(await names('open', 1));
  });

  it('has a view for each way of looking at it, each with its count', async () => {
    expect(await names('mine')).toEqual(['accepted', 'paused']);
    expect(await names('mine', 2, other)).toEqual(['claimed']);
    expect(await names('unclaimed')).toEqual(['broken', 'urgent', 'first', 'second']);
    expect(await names('overdue')).toEqual(['broken']);
    expect(await names('awaiting')).toEqual(['paused']);
    expect(await names('joint')).toEqual([]);
    expect(await names('to_sign')).toEqual([]);
    const { counts } = await windowQueue(office, clerk, { window: 'market', view: 'open' }, { limit: 1 });
    expect(counts).toEqual({
      open: 7,
      mine: 2,
      unclaimed: 4,
      at_risk: 0,
      overdue: 1,
      awaiting: 1,
      joint: 0,
      to_sign: 0,
    });
  });

  it('shows as at risk what has two hours or less left', async () => {
    await office.at('2026-03-05T14:59:59.999');
    expect(await names('at_risk')).toEqual([]);
    await office.at('2026-03-05T15:00');
    expect(await names('at_risk')).toEqual(['urgent', 'first', 'second', 'claimed']);
  });

  it('keeps its order over the pages although time goes on', async () => {
    const request: QueueRequest = { window: 'market', view: 'open' };
    const first = await windowQueue(office, clerk, request, { limit: 3 });
    // By now 'first', 'second' and 'urgent' have broken their promises as well.
    await office.at('2026-03-05T17:30');
    const rest = await windowQueue(office, clerk, request, { limit: 9, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...rest.items].map(nameOf)).toEqual([
      'broken',
      'urgent',
      'accepted',
      'first',
      'second',
      'claimed',
      'paused',
    ]);
    // The earliest running clock of a broken one may be its acceptance.
    expect((await names()).slice(0, 5)).toEqual(['broken', 'urgent', 'first', 'second', 'claimed']);
  });

  it('is read by the window and the centre only', async () => {
    const ask = (actor: Actor) =>
      windowQueue(office, actor, { window: 'market', view: 'open' }, { limit: 9 });
    const strangers = [firm, await hire(office, 'clerk', { window: 'tax' }), await hire(office, 'admin')];
    for (const stranger of strangers)
      await expect(ask(stranger)).rejects.toMatchObject({ kind: 'not_found' });
    for (const role of ['dispatcher', 'auditor'] as const) {
      expect((await ask(await hire(office, role))).items).toHaveLength(7);
    }
  });

  it('refuses a cursor of another list', async () => {
    const of = (view: QueueView, cursor?: string) =>
      windowQueue(office, clerk, { window: 'market', view }, { limit: 1, ...(cursor ? { cursor } : {}) });
    const { nextCursor } = await of('open');
    for (const cursor of ['', 'x', 'W10', Buffer.from('{"a":1}').toString('base64url')]) {
      await expect(of('open', cursor || ' ')).rejects.toMatchObject({ code: 'cursor_invalid' });
    }
    await expect(of('mine', nextCursor ?? '')).rejects.toMatchObject({ code: 'cursor_invalid' });
  });
});

describe('the queues of a random office', () => {
  let office: Office;
  let lively: LivelyOffice;

  beforeAll(async () => {
    office = await openOffice();
    lively = await enliven(office, { seed: 3, problems: 40, steps: 180 });
  }, 120_000);
  afterAll(() => office.close());

  it('agree with what the domain says of each problem', async () => {
    let atRisk = 0;
    for (const [i, window] of ['market', 'tax', 'labor'].entries()) {
      const routing = sure(window, { difficulty: DIFFICULTIES[i] ?? 'simple' });
      await submitOne(submitParts(office, routing), lively.firms[0] as Actor);
    }
    // Six hours at a time over a week: promises come to risk and break on the way.
    for (let hour = 0; hour < 24 * 7; hour += 6) {
      await office.at(new Date(lively.now + (hour + 8) * 3_600_000).toISOString().slice(0, 23));
      for (const window of ['market', 'tax', 'labor']) atRisk += await compared(window);
    }
    expect(atRisk).toBeGreaterThan(0);
  });

  /** Returns how many are at risk. */
  async function compared(window: string): Promise<number> {
    const open = await windowQueue(office, lively.supervisor, { window, view: 'open' }, { limit: 100 });
    expect(open.items.length).toBe(open.counts.open);
    const states = open.items.map(({ record, env }) => {
      const promise = liveClock(record, 'promise');
      return promise ? slaOf(promise, env.calendar, env.now).state : 'none';
    });
    expect(open.counts.overdue).toBe(states.filter((s) => s === 'breached').length);
    expect(open.counts.at_risk).toBe(states.filter((s) => s === 'at_risk').length);
    // Broken ones first, paused ones last.
    const ranks = states.map((s) => (s === 'breached' ? 0 : s === 'paused' ? 2 : 1));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    return open.counts.at_risk;
  }
});
