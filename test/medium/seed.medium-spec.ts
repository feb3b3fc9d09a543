import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PROBLEMS } from '@bihuan/application/demo/deck.js';
import type { DemoLogins } from '@bihuan/application/demo/logins.js';
import { renewLogins, seedDemo, type SeedParts, type SeedResult } from '@bihuan/application/demo/seed.js';
import { DEMO_TEXTS } from '@bihuan/application/demo/wording.js';
import { actorOfKey, apiKeyOf } from '@bihuan/application/people/api-keys.js';
import { signIn } from '@bihuan/application/people/sessions.js';
import { createRouter } from '@bihuan/application/problem/router.js';
import { verifyHistory } from '@bihuan/application/verify/verify.js';
import { readOfficeClock } from '@bihuan/db/office/office.repository.js';
import { countProblems, writeSeedMark } from '@bihuan/db/seed/demo.repository.js';
import { isScopedTo } from '@bihuan/domain/access/can.js';
import { isCreditCode } from '@bihuan/domain/enterprise/credit-code.js';
import { openOffice, type Office } from '../factories/office.js';

/** The last one is placed when the office is open. */
const SEEDED = DEMO_PROBLEMS - 1;
/** A Monday at half past ten, and (at full depth) a night in a holiday of a year that nobody has published. */
const DAYS = ['2026-11-23T10:30+08:00', '2027-10-03T03:12+08:00'];
const WANTED = process.env['TEST_DEPTH'] === 'full' ? DAYS : DAYS.slice(0, 1);

describe.each(WANTED)('the demo office as it is on %s', (day) => {
  const now = Date.parse(day);
  let office: Office;
  let parts: SeedParts;
  let result: SeedResult;
  let logins: DemoLogins;

  beforeAll(async () => {
    office = await openOffice();
    const keep = (given: DemoLogins) => Promise.resolve(void (logins = given));
    parts = { database: office.database, makeRoute: createRouter, keep, now: () => now };
    result = await seedDemo(parts);
  }, 180_000);
  afterAll(() => office.close());

  const rows = <T extends object>(sql: string) => office.database.run<T>(sql);
  const kinds = async (sql: string) => (await rows<{ k: string }>(sql)).map((r) => r.k).sort();

  it('holds 300 problems of every window and state, and no story was refused', async () => {
    expect(result).toMatchObject({ outcome: 'seeded', refused: [] });
    expect(result.figures).toMatchObject({ problems: SEEDED, windows: 23 });
    expect(Object.keys(result.figures.states).sort()).toEqual(
      [
        'awaiting_enterprise',
        'closed',
        'dispatched',
        'in_progress',
        'in_review',
        'resolved',
        'triage',
      ].sort(),
    );
    expect(Object.keys(result.figures.codes).sort()).toEqual(
      ['disputed', 'explained', 'lapsed', 'solved', 'solved_silent', 'withdrawn'].sort(),
    );
  });

  it('has seen every transition of today’s life-cycle that somebody takes, and every rung', async () => {
    const events = await kinds(`select distinct kind as k from event`);
    for (const kind of [
      'dispatched',
      'accepted',
      'return_asked',
      'return_refused_by_lead',
      'returned',
      'return_upheld',
      'return_refused',
      'gaps_notified',
      'completeness_notified',
      'replied',
      'reminded',
      'reply_limit_passed',
      'lapsed',
      'answered',
      'evaluated',
      'rework_ordered',
      'disputed',
      'closed',
      'withdrawn',
      'reopened',
      'delay_explained',
      'noted',
      'progressed',
      'call_logged',
      'claimed',
      'due_passed',
    ]) {
      expect(events).toContain(kind);
    }
    const rungs = await kinds(
      `select distinct payload -> 'facts' ->> 'rung' as k from event where payload -> 'facts' ->> 'rung' is not null`,
    );
    expect(rungs).toEqual(['A1', 'A2', 'E0', 'E1', 'E2', 'E3', 'E4', 'R1', 'R2', 'passed']);
  });

  it('keeps its promise as a good office does, and detects a breach at once', async () => {
    const [figures] = await rows<{ late: number; base: number; wait: number }>(`
      select (count(*) filter (where breached_at is not null))::int as late, count(*)::int as base,
        (extract(epoch from max(detected_at - breached_at)))::float8 as wait
      from clock c join problem p on p.id = c.problem_id
      where c.kind = 'promise' and c.round = 1 and coalesce(p.closing_code, '') not in ('withdrawn', 'lapsed')`);
    const share = 1 - (figures?.late ?? 0) / (figures?.base ?? 1);
    expect(share).toBeGreaterThan(0.92);
    expect(share).toBeLessThan(0.965);
    expect(figures?.wait).toBeLessThan(1);
  });

  it('replays to its stored rows, every hash in its place (I1)', async () => {
    const { faults, problems, events } = await verifyHistory(office.database);
    expect(faults).toEqual([]);
    expect({ problems, events }).toEqual({ problems: SEEDED, events: result.figures.events });
  });

  it('speaks two languages and hardly ever says the same twice', async () => {
    expect(new Set(DEMO_TEXTS.map((t) => t.text)).size).toBeGreaterThanOrEqual(120);
    const [said] = await rows<{ texts: number; english: number }>(`
      select count(distinct body ->> 'text')::int as texts,
        (count(*) filter (where (body ->> 'text') !~ '[一-龥]'))::int as english from content where seq = 1`);
    expect(said?.texts).toBeGreaterThan(200);
    expect(said?.english).toBeGreaterThan(20);
    expect(said?.english).toBeLessThan(100);
  });

  it('tells nobody outside, and leaves no workflow to start for what is closed', async () => {
    const [loud] = await rows<{ n: number }>(
      `select count(*)::int as n from outbox where not (payload ->> 'silent')::boolean`,
    );
    expect(loud?.n).toBe(0);
    const [alarms] = await rows<{ untold: number; open: number; wrong: number }>(`
      select (count(*) filter (where told < stamp))::int as untold, (count(*) filter (where not over))::int as open,
        (count(*) filter (where over and told < stamp))::int as wrong from alarm`);
    expect(alarms?.wrong).toBe(0);
    expect(alarms?.untold).toBe(alarms?.open);
  });

  it('ends at the present, running', async () => {
    const clock = await readOfficeClock(office.database);
    expect(clock).toMatchObject({ factor: 1, anchorOffice: now });
  });

  it('lets every role in, people and programs, and firms have sound credit codes', async () => {
    const roles = [
      'enterprise',
      'clerk',
      'lead',
      'section_head',
      'dispatcher',
      'follow_up',
      'supervisor',
      'auditor',
      'admin',
      'intake',
    ];
    const ofUsers = new Set<string>(logins.users.map((u) => u.role));
    const ofKeys = new Set<string>(logins.apiKeys.map((k) => k.role));
    for (const role of roles) expect([role, ofUsers.has(role), ofKeys.has(role)]).toEqual([role, true, true]);
    for (const region of [undefined, 'duty']) {
      const clerks = logins.apiKeys.filter((k) => k.role === 'clerk' && k.region === region);
      expect(new Set(clerks.map((k) => k.window)).size).toBe(23);
    }
    expect(logins.apiKeys.filter((k) => k.role === 'supervisor').map((k) => k.region)).toEqual([
      undefined,
      'duty',
    ]);
    for (const role of ['enterprise', 'clerk', 'admin']) {
      const user = logins.users.find((u) => u.role === role);
      const { session } = await signIn(office.database, {
        username: user?.username ?? '',
        password: user?.password ?? '',
      });
      expect(session.memberships.map((m) => m.role)).toContain(role);
    }
    const key = await apiKeyOf(
      office.database,
      logins.apiKeys.find((k) => k.role === 'dispatcher')?.key ?? '',
    );
    expect(key && actorOfKey(key).memberships).toEqual([{ role: 'dispatcher', region: 'county' }]);
    for (const action of ['policy:read', 'calendar:read', 'taxonomy:read', 'problem:read'])
      expect([action, key && isScopedTo(actorOfKey(key), action)]).toEqual([action, true]);
    for (const { code } of await rows<{ code: string }>(`select code from enterprise`)) {
      expect([code, isCreditCode(code)]).toEqual([code, true]);
    }
  });

  it('is done once; lost logins are renewed, a seed that was cut off begins anew', async () => {
    expect(await seedDemo(parts)).toMatchObject({ outcome: 'already', figures: { problems: SEEDED } });
    const before = logins.apiKeys[0]?.key ?? '';
    await renewLogins(office.database, parts.keep);
    expect(await apiKeyOf(office.database, before)).toBeUndefined();
    expect(await apiKeyOf(office.database, logins.apiKeys[0]?.key ?? '')).toBeDefined();
    await office.database.transaction((sql) => writeSeedMark(sql, 'running'));
    const cutOff = seedDemo({ ...parts, keep: () => Promise.reject(new Error('the disk is full')) });
    await expect(cutOff).rejects.toThrow('the disk is full');
    expect(await countProblems(office.database)).toBe(0);
  });
});
