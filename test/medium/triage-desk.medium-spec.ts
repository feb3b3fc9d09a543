import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SimilarProblems } from '@bihuan/application/similar/similar-problems.js';
import { triageDesk, type TriageItem } from '@bihuan/application/triage/triage-desk.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { DOUBTS, type Routing } from '@bihuan/domain/routing/routing.js';
import { TRIAGE_REASONS, type TriageReason } from '@bihuan/domain/triage/triage-reasons.js';
import { feedSettled } from '../factories/feed.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

/** What the classifier says when it doubts. */
function doubtful(reason: TriageReason, more: Partial<Routing> = {}): Routing {
  const doubt = DOUBTS.find((d) => d === reason) ?? null;
  const reasons = [{ kind: 'word' as const, zh: '执照', en: '执照', weight: 0.4 }];
  return sure('market', { decision: 'triage', doubt, confidence: 0.4, reasons, ...more });
}

describe('the triage desk', () => {
  let office: Office;
  let firm: Actor;
  let dispatcher: Actor;
  let similar: SimilarProblems;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    office = await openOffice();
    firm = await enroll(office);
    dispatcher = await hire(office, 'dispatcher');
    similar = new SimilarProblems(office.database);
  });
  afterAll(() => office.close());

  async function submit(name: string, routing: Routing, text = name, by = firm, confidential = false) {
    const taken = await submitOne(submitParts(office, routing), by, { text, confidential });
    ids.set(name, taken.id);
    return taken.id;
  }
  const nameOf = ({ seen }: TriageItem) =>
    [...ids].find(([, id]) => id === seen.record.problem.id)?.[0] ?? seen.record.problem.id;

  function desk(
    actor: Actor = dispatcher,
    more: { reason?: TriageReason; cursor?: string; limit?: number } = {},
  ) {
    const { reason, limit = 100, cursor } = more;
    const parts = {
      ...office,
      similar,
      route: (text: string) => sure(text.includes('税') ? 'tax' : 'market'),
    };
    const page = { limit, ...(cursor ? { cursor } : {}) };
    return triageDesk(parts, actor, reason ? { reason } : {}, page);
  }
  const names = async (...asked: Parameters<typeof desk>) => (await desk(...asked)).items.map(nameOf);
  async function item(name: string): Promise<TriageItem> {
    const found = (await desk()).items.find((i) => nameOf(i) === name);
    if (!found) throw new Error(`${name} is not on the desk`);
    return found;
  }

  it('is empty when nothing waits', async () => {
    expect(await desk()).toEqual({ items: [], nextCursor: null });
  });

  it('stands in the order in which the clocks run out, page by page', async () => {
    await office.at('2026-03-02T09:00');
    const back = await submit('returned', sure('market'));
    await submit('unsure', doubtful('unsure'));
    await submit('urgent', doubtful('unsure', { urgent: true }));
    await submit('sure', sure('market'));
    await office.at('2026-03-02T09:10');
    const lead = await hire(office, 'lead', { window: 'market' });
    await command(office, back, lead, { name: 'return', facts: { suggestedWindow: 'tax' } });
    await submit('scope', doubtful('scope'));
    // The decision on a return has 120 minutes, triage 60: it is due last although it came in first.
    const order = ['urgent', 'unsure', 'scope', 'returned'];
    expect(await names()).toEqual(order);
    for (const limit of [1, 3]) {
      const found: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await desk(dispatcher, { limit, cursor });
        found.push(...page.items.map(nameOf));
        cursor = page.nextCursor;
      }
      expect(found).toEqual(order);
    }
  });

  it('says why each is there, and shows one reason alone', async () => {
    await office.at('2026-03-02T09:20');
    await submit('empty', doubtful('empty'));
    await submit('by_type', doubtful('by_type'));
    await submit('unavailable', doubtful('unavailable', { model: 'none', confidence: 0 }));
    await submit('bundle', doubtful('bundle'));
    const again = await submit('reopened', doubtful('scope'));
    await command(office, again, firm, { name: 'withdraw', facts: { consent: true } });
    await command(office, again, firm, { name: 'reopen', facts: {} });
    const reasons = (await desk()).items.map((i) => [nameOf(i), i.reason]);
    expect(Object.fromEntries(reasons)).toEqual({
      ...Object.fromEntries(TRIAGE_REASONS.map((reason) => [reason, reason])),
      urgent: 'unsure',
    });
    for (const reason of TRIAGE_REASONS) {
      const expected = reason === 'unsure' ? ['urgent', 'unsure'] : [reason];
      expect(await names(dispatcher, { reason })).toEqual(expected);
    }
  });

  it('refuses a cursor of another list', async () => {
    const { nextCursor } = await desk(dispatcher, { limit: 1 });
    const asked = { reason: 'unsure', cursor: nextCursor ?? '' } as const;
    await expect(desk(dispatcher, asked)).rejects.toMatchObject({ code: 'cursor_invalid' });
    await expect(desk(dispatcher, { cursor: 'x' })).rejects.toMatchObject({ code: 'cursor_invalid' });
  });

  it('shows each of its people what they may dispatch', async () => {
    const all = await names();
    expect(await names(await hire(office, 'supervisor'))).toEqual(all);
    const general = await hire(office, 'clerk', { window: 'general' });
    // A returned one is decided by a dispatcher.
    expect(await names(general)).toEqual(all.filter((name) => name !== 'returned'));
    const lead = await hire(office, 'lead', { window: 'market' });
    const others = [lead, firm, await hire(office, 'dispatcher', { region: 'duty' })];
    for (const other of others) expect(await names(other)).toEqual([]);
    const both = { ...general, memberships: [...general.memberships, ...lead.memberships] };
    expect(await names(both)).not.toContain('returned');
  });

  it('shows a return with the words of the clerk who asked for it', async () => {
    await office.at('2026-03-02T10:00');
    const id = await submit('asked', sure('market'));
    const [clerk, lead] = [
      await hire(office, 'clerk', { window: 'market' }),
      await hire(office, 'lead', { window: 'market' }),
    ];
    const asked = { name: 'return', facts: { suggestedWindow: 'labor' } } as const;
    await office.door.command(
      { problemId: id, actor: clerk, command: asked, words: { reason: '属于社保', basis: '三定方案' } },
      async (_sql, record) => record,
    );
    const granted = { name: 'decide', facts: { approvalNo: 1, grant: true } } as const;
    await office.door.command(
      { problemId: id, actor: lead, command: granted, words: { reason: '同意' } },
      async (_sql, record) => record,
    );
    expect((await item('asked')).returned).toEqual({
      window: 'market',
      suggestedWindow: 'labor',
      reason: '属于社保',
      basis: '三定方案',
      at: Date.parse('2026-03-02T10:00:00+08:00'),
    });
    expect((await item('returned')).returned).toMatchObject({ suggestedWindow: 'tax', reason: null });
    expect((await item('unsure')).returned).toBeNull();
  });

  it('proposes how a bundle could be split', async () => {
    const alternatives = [
      { window: 'tax', problemType: null, confidence: 0.8 },
      { window: 'market', problemType: null, confidence: 0.7 },
      { window: 'labor', problemType: null, confidence: 0.6 },
    ];
    const text = '您好。1、营业执照地址变更办不下来 2、税务发票额度不够用了';
    await submit('two requests', doubtful('bundle', { alternatives }), text);
    expect((await item('two requests')).splitInto).toEqual([
      { text: '营业执照地址变更办不下来', window: 'market', problemType: null, confidence: 0.97 },
      { text: '税务发票额度不够用了', window: 'tax', problemType: null, confidence: 0.97 },
      { text: null, window: 'labor', problemType: null, confidence: 0.6 },
    ]);
    expect((await item('unsure')).splitInto).toBeNull();
  });

  it('proposes to merge what the same enterprise has said before', async () => {
    await office.at('2026-03-02T11:00');
    const other = await enroll(office, '914403001922038216');
    const text = '园区三号楼电梯停运两周,物业和消防都说不归他们管';
    await submit('theirs', sure('safety'), text, other);
    const first = await submit('first', sure('safety'), text);
    await submit('secret', sure('safety'), text, firm, true);
    await office.at('2026-03-02T11:05');
    await submit('second', doubtful('unsure'), `${text},请尽快处理`);
    await submit('secret too', doubtful('unsure'), text, firm, true);
    await feedSettled(office);
    while (!(await similar.nearest(text)).complete);
    expect((await item('second')).mergeWith).toMatchObject({
      id: first,
      window: 'safety',
      state: 'dispatched',
    });
    expect((await item('second')).mergeWith?.similarity).toBeGreaterThan(0.8);
    expect((await item('unsure')).mergeWith).toBeNull();
    expect((await item('secret too')).mergeWith).toBeNull();
    await command(office, first, firm, { name: 'withdraw', facts: { consent: true } });
    expect((await item('second')).mergeWith).toBeNull();
  });

  it('forgets what has been dispatched', async () => {
    const placed = { window: 'market' };
    await command(office, ids.get('unsure') ?? '', dispatcher, { name: 'dispatch', facts: placed });
    expect(await names()).not.toContain('unsure');
  });
});
