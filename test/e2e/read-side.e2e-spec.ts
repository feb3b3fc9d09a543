import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SubmittedAnswer } from '@bihuan/contracts/http/problem.contract.js';
import { callerWith, openApi, type Api, type Caller } from '../factories/api.js';
import { cellsIn } from '../factories/drill-down.js';
import { relayAll } from '../factories/notices.js';
import { enroll, hire } from '../factories/office.js';
import { sure } from '../factories/problem.js';

describe('the read side over HTTP', () => {
  let api: Api;
  let firm: Caller;
  let other: Caller;
  let clerk: Caller;
  let lead: Caller;
  let supervisor: Caller;
  let stranger: Caller;
  const problems: SubmittedAnswer[] = [];

  beforeAll(async () => {
    api = await openApi();
    await api.office.at('2026-03-02T10:00');
    firm = await api.as(await enroll(api.office));
    other = await api.as(await enroll(api.office, '914403001922038216'));
    clerk = await api.as(await hire(api.office, 'clerk', { window: 'market' }));
    lead = await api.as(await hire(api.office, 'lead', { window: 'market' }));
    supervisor = await api.as(await hire(api.office, 'supervisor'));
    stranger = callerWith(api.http, {});
    for (const window of ['market', 'tax', 'market', 'labor', 'market']) {
      api.routes(() => sure(window));
      problems.push(await firm.submitted());
    }
    api.routes(() => sure('market', { difficulty: 'complex' }));
    problems.push(await other.submitted());
  });
  afterAll(() => api.close());

  const numbers = ({ body }: { body: { items: { number: string }[] } }) => body.items.map((p) => p.number);

  describe('lists', () => {
    it('shows each reader their own, each problem as its own page does', async () => {
      const mine = await firm.get('/api/v1/problems');
      expect(mine.status).toBe(200);
      expect(numbers(mine).sort()).toEqual(
        problems
          .slice(0, 5)
          .map((p) => p.number)
          .sort(),
      );
      expect(numbers(await other.get('/api/v1/problems'))).toEqual([problems[5]?.number]);
      expect(numbers(await clerk.get('/api/v1/problems'))).toHaveLength(4);
      expect(numbers(await supervisor.get('/api/v1/problems'))).toHaveLength(6);
      for (const item of mine.body.items) {
        expect(item).toEqual((await firm.get(`/api/v1/problems/${item.id}`)).body);
      }
    });

    it('pages by cursor', async () => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await supervisor.get(`/api/v1/problems?limit=4${cursor && `&cursor=${cursor}`}`);
        seen.push(...numbers(page));
        cursor = page.body.nextCursor;
      }
      expect(seen).toHaveLength(6);
      expect(new Set(seen).size).toBe(6);
    });

    it('filters', async () => {
      const ask = async (query: string) => numbers(await supervisor.get(`/api/v1/problems?${query}`));
      expect(await ask('window=market')).toHaveLength(4);
      expect(await ask('difficulty=complex')).toEqual([problems[5]?.number]);
      expect(await ask('state=open&from=2026-03-02&to=2026-03-03')).toHaveLength(6);
      expect(await ask('from=2026-03-03')).toEqual([]);
      expect(await ask('dueFrom=2026-03-04&dueTo=2026-03-05')).toEqual([problems[5]?.number]);
      expect(await ask(`number=${problems[2]?.number}`)).toEqual([problems[2]?.number]);
      expect(await ask('enterprise=914403001922038216')).toEqual([problems[5]?.number]);
      expect(await ask('overdue=true')).toEqual([]);
      expect(await ask('closingCode=solved')).toEqual([]);
    });

    it.each([
      'state=done',
      'window=No%20window',
      'limit=0',
      'limit=101',
      'limit=1e2',
      'cursor=x',
      'cursor=',
      'cursor=WyJ4Il0',
      'overdue=yes',
      'from=2026-02-30',
      'from=1500-01-01',
      'from=2026-03-03&to=2026-03-02',
      'number=7',
      'enterprise=1',
      'closingCode=open',
      'report=everything',
      'sort=text',
    ])('refuses ?%s with its place', async (query) => {
      const answer = await supervisor.get(`/api/v1/problems?${query}`);
      expect(answer.status).toBe(422);
      expect(answer.headers['content-type']).toMatch('application/problem+json');
      expect(answer.body.errors ?? answer.body.code).toBeTruthy();
    });
  });

  describe('queues', () => {
    it('shows a window what it has to do', async () => {
      const { status, body } = await clerk.get('/api/v1/windows/market/queue?view=unclaimed&limit=2');
      expect(status).toBe(200);
      expect(body).toMatchObject({
        region: 'county',
        window: { code: 'market', name: { zh: expect.any(String), en: expect.any(String) } },
        view: 'unclaimed',
        asOf: '2026-03-02T10:00:00+08:00',
        counts: { open: 4, mine: 0, unclaimed: 4, joint: 0 },
      });
      const rest = await clerk.get(
        `/api/v1/windows/market/queue?view=unclaimed&limit=2&cursor=${body.nextCursor}`,
      );
      expect([...numbers({ body }), ...numbers(rest)]).toHaveLength(4);
      expect(rest.body.nextCursor).toBeNull();
      // Acceptance runs out at 12:00 for simple ones and at 15:30 for the complex one.
      expect(numbers(rest).at(-1)).toBe(problems[5]?.number);
    });

    it('is not there for others', async () => {
      expect((await firm.get('/api/v1/windows/market/queue')).status).toBe(404);
      expect((await clerk.get('/api/v1/windows/tax/queue')).status).toBe(404);
      expect((await supervisor.get('/api/v1/windows/nowhere/queue')).status).toBe(404);
      expect((await supervisor.get('/api/v1/windows/market/queue?region=duty')).status).toBe(404);
      expect((await stranger.get('/api/v1/windows/market/queue')).status).toBe(401);
      expect((await clerk.get('/api/v1/windows/market/queue?view=all')).status).toBe(422);
    });
  });

  describe('the SLA report', () => {
    it('answers figures that open exactly their problems (I13)', async () => {
      const first = problems[0] as SubmittedAnswer;
      const accepted = await clerk.done(first, 'accept');
      await clerk.done(accepted, 'complete', { result: 'solved', text: '已办结。', basis: '条例第三条' });
      await api.office.at('2026-03-04T09:00');
      const report = await supervisor.get(
        '/api/v1/reports/sla?from=2026-03-01&to=2026-04-01&groupBy=window,difficulty',
      );
      expect(report.status).toBe(200);
      expect(report.body.total.onTime).toMatchObject({
        percent: 20,
        numerator: { count: 1 },
        denominator: { count: 5 },
      });
      const cells = cellsIn(report.body);
      expect(cells.length).toBeGreaterThan(30);
      for (const { path, count, query } of cells) {
        const { status, body } = await supervisor.get(query);
        expect([path, status, body.items?.length]).toEqual([path, 200, count]);
      }
    });

    it('has the present month and windows by default, and is for those who answer for it', async () => {
      const { body } = await lead.get('/api/v1/reports/sla');
      expect(body).toMatchObject({ from: '2026-03-01', to: '2026-04-01', groupBy: ['window'] });
      expect(body.rows.map((r: { key: object }) => r.key)).toEqual([{ window: 'market' }]);
      expect((await clerk.get('/api/v1/reports/sla')).status).toBe(403);
      expect((await firm.get('/api/v1/reports/sla')).status).toBe(403);
      expect((await stranger.get('/api/v1/reports/sla')).status).toBe(401);
    });

    it.each(['groupBy=text', 'groupBy=', 'from=soon', 'from=2026-03-02&to=2026-03-02', 'window=;drop'])(
      'refuses ?%s',
      async (query) => {
        expect((await supervisor.get(`/api/v1/reports/sla?${query}`)).status).toBe(422);
      },
    );
  });

  describe('previews', () => {
    const preview = (what: string, body: object) => stranger.post(`/api/v1/preview/${what}`, body);

    it('says what is worth having ready for this type of problem', async () => {
      api.routes(() => sure('tax', { problemType: 'tax.invoice' }));
      const { body } = await preview('route', { text: '发票额度不够用了' });
      expect(body.materials).toContainEqual({
        zh: '近期销售合同或订单',
        en: 'Recent contracts or orders',
      });
    });

    it('routes a text as if it were submitted now, without credentials or trace', async () => {
      api.routes(() =>
        sure('tax', {
          decision: 'triage',
          alternatives: [{ window: 'market', problemType: null, confidence: 0.3 }],
          danger: { kind: 'gas', phone: '119' },
        }),
      );
      const before = await api.office.database.run('select count(*) from problem');
      const { status, body } = await preview('route', { text: '发票额度不够用了' });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        window: { code: 'tax', name: { zh: expect.any(String) } },
        problemType: null,
        difficulty: 'simple',
        confidence: 0.97,
        decision: 'triage',
        alternatives: [{ window: { code: 'market' }, confidence: 0.3 }],
        reasons: [],
        materials: [],
        due: '2026-03-05T17:00:00+08:00',
        provisional: false,
        // 60 working minutes for the dispatcher.
        confirmBy: '2026-03-04T10:00:00+08:00',
        danger: { kind: 'gas', phone: '119' },
      });
      expect(body.steps.at(-1)).toMatchObject({
        kind: 'due',
        zh: expect.any(String),
        en: expect.any(String),
      });
      expect(await api.office.database.run('select count(*) from problem')).toEqual(before);
    });

    it.each([
      [
        '2026-03-02T10:00:00+08:00',
        'simple',
        '2026-03-02T10:00:00+08:00',
        '2026-03-03T17:00:00+08:00',
        '2026-03-02T12:00:00+08:00',
      ],
      [
        '2026-03-06T17:00:00+08:00',
        'complex',
        '2026-03-09T08:30:00+08:00',
        '2026-03-11T17:00:00+08:00',
        '2026-03-09T13:30:00+08:00',
      ],
      [
        '2026-02-13T02:00:00Z',
        'simple',
        '2026-02-13T10:00:00+08:00',
        '2026-02-14T17:00:00+08:00',
        '2026-02-13T12:00:00+08:00',
      ],
      [
        '2026-06-18T17:59:00+08:00',
        'challenging',
        '2026-06-22T08:30:00+08:00',
        '2026-06-29T17:00:00+08:00',
        '2026-06-22T13:30:00+08:00',
      ],
    ])('works out the due of %s, %s', async (submittedAt, difficulty, effectiveStart, due, acceptanceDue) => {
      const { status, body } = await preview('due', { submittedAt, difficulty, window: 'market' });
      expect([status, body.effectiveStart, body.due]).toEqual([200, effectiveStart, due]);
      expect(body.provisional).toBe(false);
      if (difficulty === 'simple') expect(body.acceptanceDue).toBe(acceptanceDue);
      expect(body).not.toHaveProperty('remainingWorkingMinutes');
    });

    it('replays a history: the pause, extension and regrading of handbook 3', async () => {
      const base = { submittedAt: '2026-03-02T10:00:00+08:00', difficulty: 'complex' };
      const pause = { kind: 'pause', at: '2026-03-03T11:00:00+08:00' };
      const resume = { kind: 'resume', at: '2026-03-06T09:30:00+08:00' };
      const due = async (...history: object[]) => (await preview('due', { ...base, history })).body;
      expect(await due(pause)).toMatchObject({ due: null, remainingWorkingMinutes: 690 });
      expect((await due(pause, resume)).due).toBe('2026-03-09T15:30:00+08:00');
      const regrade = { kind: 'regrade', at: '2026-03-06T10:00:00+08:00', difficulty: 'challenging' };
      expect((await due(pause, resume, regrade)).due).toBe('2026-03-12T15:30:00+08:00');
      const challenging = { ...base, difficulty: 'challenging' };
      const extend = { kind: 'extend', at: '2026-03-05T10:00:00+08:00', workingDays: 5 };
      const { body } = await preview('due', { ...challenging, history: [extend] });
      expect(body.due).toBe('2026-03-16T17:00:00+08:00');
    });

    it('says when a year is not published', async () => {
      const { body } = await preview('due', {
        submittedAt: '2026-12-31T14:00:00+08:00',
        difficulty: 'simple',
      });
      expect(body).toMatchObject({ due: '2027-01-04T17:00:00+08:00', provisional: true });
    });

    it('takes another policy, and the duty region', async () => {
      const duty = await preview('due', {
        submittedAt: '2026-03-02T10:00:00+08:00',
        difficulty: 'simple',
        region: 'duty',
      });
      expect(duty.body.due).toBe('2026-03-03T10:00:00+08:00');
      const mixed = await preview('due', {
        submittedAt: '2026-03-02T10:00:00+08:00',
        difficulty: 'simple',
        policyVersion: 'duty-1',
      });
      expect(mixed.body.due).toBe('2026-03-03T10:00:00+08:00');
    });

    it.each<[object, string]>([
      [{}, '/submittedAt'],
      [{ submittedAt: '2026-03-02T10:00' }, '/submittedAt'],
      [{ difficulty: 'hard' }, '/difficulty'],
      [{ window: 'nowhere' }, '/window'],
      [{ region: 'nowhere' }, '/region'],
      [{ policyVersion: 'nothing' }, '/policyVersion'],
      [{ history: [{ kind: 'resume', at: '2026-03-03T10:00:00+08:00' }] }, '/history'],
      [{ history: [{ kind: 'pause', at: '2026-03-01T10:00:00+08:00' }] }, '/history'],
      [
        { history: [{ kind: 'extend', at: '2026-03-03T10:00:00+08:00', workingDays: 0 }] },
        '/history/0/workingDays',
      ],
      [{ history: [{ kind: 'sleep', at: '2026-03-03T10:00:00+08:00' }] }, '/history/0/kind'],
    ])('refuses %j at %s', async (fault, path) => {
      const right =
        'submittedAt' in fault || Object.keys(fault).length === 0
          ? {}
          : { submittedAt: '2026-03-02T10:00:00+08:00' };
      const { status, body } = await preview('due', { ...right, difficulty: 'simple', ...fault });
      expect([status, body.errors?.map((e: { path: string }) => e.path)]).toEqual([422, [path]]);
    });

    it('is rationed for strangers', async () => {
      const answer = await preview('route', { text: '甲' });
      expect(answer.headers['ratelimit-limit']).toBe('240');
      expect(Number(answer.headers['ratelimit-remaining'])).toBeLessThan(240);
      expect((await preview('route', { text: '' })).status).toBe(422);
    });
  });

  describe('reference', () => {
    it('shows windows and types, calendars and limits', async () => {
      const taxonomy = await stranger.get('/api/v1/taxonomy');
      expect(taxonomy.body.region.code).toBe('county');
      expect(taxonomy.body.windows).toHaveLength(23);
      const market = taxonomy.body.windows.find((w: { code: string }) => w.code === 'market');
      expect(market.problemTypes[0]).toMatchObject({ code: expect.stringMatching(/^market\./) });
      const calendar = await stranger.get('/api/v1/calendars/county?year=2026');
      expect(calendar.body).toMatchObject({
        version: 'county-1',
        timeZone: 'Asia/Shanghai',
        regions: ['county'],
      });
      const days = calendar.body.days as { date: string; kind: string; hours: object[] }[];
      expect(days).toHaveLength(365);
      // 2026 has 248 working days (handbook 3).
      expect(days.filter((d) => d.hours.length > 0)).toHaveLength(248);
      expect(days.find((d) => d.date === '2026-02-14')?.kind).toBe('makeup');
      expect((await stranger.get('/api/v1/calendars/nowhere')).status).toBe(404);
      expect((await stranger.get('/api/v1/calendars/county?year=99')).status).toBe(422);
      expect((await stranger.get('/api/v1/taxonomy?region=nowhere')).status).toBe(422);
      const policies = await clerk.get('/api/v1/policies');
      expect(policies.body.items.map((p: { version: string }) => p.version)).toEqual(['county-1', 'duty-1']);
      expect(policies.body.items[0].limits.promise.challenging).toEqual({ unit: 'workingDays', n: 5 });
      expect((await stranger.get('/api/v1/policies')).status).toBe(401);
    });
  });

  describe('the inbox', () => {
    it("shows one's own notices and marks them as read", async () => {
      await relayAll(api.office);
      const { status, body } = await firm.get('/api/v1/inbox');
      expect(status).toBe(200);
      expect(body.items.length).toBe(body.unread);
      const seen = new Set(body.items.map((item: { problem: { number: string } }) => item.problem.number));
      expect([...seen].sort()).toEqual(numbers(await firm.get('/api/v1/problems')).sort());
      const receipt = body.items.at(-1);
      expect(receipt).toMatchObject({ kind: 'submitted', read: false, locale: 'zh-CN' });
      expect(receipt.subject).toContain(receipt.problem.number);
      const read = `/api/v1/inbox/${receipt.id}/read`;
      expect((await other.post(read)).status).toBe(404);
      expect((await firm.post('/api/v1/inbox/nothing/read')).status).toBe(404);
      expect([(await firm.post(read)).status, (await firm.post(read)).status]).toEqual([204, 204]);
      const left = await firm.get('/api/v1/inbox?unread=true&limit=100');
      expect([left.body.unread, left.body.items.length]).toEqual([body.unread - 1, body.unread - 1]);
      const page = await firm.get('/api/v1/inbox?limit=2');
      const more = await firm.get(`/api/v1/inbox?limit=100&cursor=${page.body.nextCursor}`);
      expect([...page.body.items, ...more.body.items].map((item) => item.id)).toEqual(
        body.items.map((item: { id: string }) => item.id),
      );
      expect((await firm.get('/api/v1/inbox?cursor=x')).status).toBe(422);
      expect((await stranger.get('/api/v1/inbox')).status).toBe(401);
    });
  });

  describe('the feed', () => {
    it('pages through what the caller may see, and goes on from there', async () => {
      let next = '';
      const kinds: string[] = [];
      for (;;) {
        const { status, body } = await firm.get(`/api/v1/events?limit=3${next && `&after=${next}`}`);
        expect(status).toBe(200);
        kinds.push(...body.items.map((e: { kind: string }) => e.kind));
        if (body.next === next) break;
        next = body.next;
      }
      expect(kinds.filter((k) => k === 'submitted')).toHaveLength(5);
      expect((await firm.get('/api/v1/events?after=x')).body.errors).toMatchObject([{ path: '/after' }]);
      expect((await stranger.get('/api/v1/events')).status).toBe(401);
      const item = (await clerk.get('/api/v1/events?limit=1')).body.items[0];
      expect(item).toMatchObject({ problem: { id: problems[0]?.id }, kind: 'submitted', public: true });
      expect(item).not.toHaveProperty('words');
    });

    it('streams, resumes by Last-Event-ID, and keeps others out', async () => {
      const mine = await stream(firm);
      const theirs = await stream(other);
      api.routes(() => sure('market'));
      const { id } = await firm.submitted();
      const first = await mine.until((events) => events.length >= 2);
      expect(first.map(({ data }) => [data.problem.id, data.kind])).toEqual([
        [id, 'submitted'],
        [id, 'classified'],
      ]);
      mine.close();
      const second = await firm.submitted();
      const resumed = await stream(firm, { 'Last-Event-ID': first[0]?.id ?? '' });
      const rest = await resumed.until((events) => events.length >= 3);
      expect(rest.map(({ data }) => [data.problem.id, data.kind])).toEqual([
        [id, 'classified'],
        [second.id, 'submitted'],
        [second.id, 'classified'],
      ]);
      expect(theirs.events).toEqual([]);
      resumed.close();
      theirs.close();
      const refused = await firm.get('/api/v1/events', {
        Accept: 'text/event-stream',
        'Last-Event-ID': 'forged',
      });
      expect(refused.status).toBe(422);
    });

    it('ends its streams when the server closes', async () => {
      const second = await openApi();
      const caller = await second.as(await hire(second.office, 'supervisor'));
      const open = await stream(caller, {}, second);
      await second.close();
      await open.ended;
    });
  });

  interface Streamed {
    readonly id: string;
    readonly data: { readonly kind: string; readonly problem: { readonly id: string } };
  }

  async function stream(caller: Caller, headers: Record<string, string> = {}, of = api) {
    const { port } = of.app.getHttpServer().address() as AddressInfo;
    const events: Streamed[] = [];
    const all = { ...caller.headers, Accept: 'text/event-stream', ...headers };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      httpGet({ port, host: '127.0.0.1', path: '/api/v1/events', headers: all }, resolve).on('error', reject);
    });
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/event-stream']);
    let text = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const [, id = ''] = /^id: (.*)$/m.exec(block) ?? [];
        const [, data] = /^data: (.*)$/m.exec(block) ?? [];
        if (data !== undefined) events.push({ id, data: JSON.parse(data) as Streamed['data'] });
      }
    });
    const ended = new Promise<void>((resolve) => response.on('close', () => resolve()));
    // The end of the feed is read just after the headers have gone out.
    await delay(200);
    return {
      events,
      ended,
      close: () => response.destroy(),
      until: async (enough: (list: Streamed[]) => boolean) => {
        for (let tried = 0; tried < 200 && !enough(events); tried += 1) await delay(50);
        return events;
      },
    };
  }
});
