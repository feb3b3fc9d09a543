import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Sql, Statement } from '@bihuan/db/database.js';
import { FEED_START, readFeed } from '@bihuan/db/problem/event-feed.read-model.js';
import { listProblemIds } from '@bihuan/db/problem/problem-list.read-model.js';
import {
  readNewTexts,
  readSimilar,
  readTexts,
  withOpenSiblings,
} from '@bihuan/db/problem/similar-problems.read-model.js';
import { readTriageDesk } from '@bihuan/db/problem/triage-desk.read-model.js';
import { countCells } from '@bihuan/db/reports/report-count.read-model.js';
import { countQueue, readQueue } from '@bihuan/db/problem/window-queue.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { atTriageDesk } from '@bihuan/domain/access/can.js';
import { DIFFICULTIES } from '@bihuan/domain/problem/problem.js';
import { learnAll } from '../factories/learning.js';
import { enroll, hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

const PROBLEMS = 1_000;
const WINDOWS = ['market', 'tax', 'labor', 'police', 'land', 'trade', 'talent', 'legal', 'ip', 'policy'];

/** How the hot pages are read: by an index, never by looking through all problems (handbook 4, Data; R9). */
describe('plans of the hot read models', () => {
  let office: Office;
  let firms: Actor[];
  let clerk: Actor;
  let supervisor: Actor;
  let general: Actor;

  beforeAll(async () => {
    office = await openOffice({ max: 16 });
    firms = await Promise.all(
      Array.from({ length: 20 }, (_, i) => enroll(office, `91330100MA27XYZ${100 + i}`)),
    );
    clerk = await hire(office, 'clerk', { window: 'market' });
    supervisor = await hire(office, 'supervisor');
    for (let hour = 0; hour < 10; hour += 1) {
      await office.at(`2026-03-02T${String(9 + hour).padStart(2, '0')}:00`);
      await Promise.all(WINDOWS.map((window, w) => taken(window, PROBLEMS / 100, w)));
    }
    general = await hire(office, 'clerk', { window: 'general' });
    const unsure = submitParts(office, sure('market', { decision: 'triage' }));
    for (let i = 0; i < 20; i += 1) await submitOne(unsure, firms[i] as Actor);
    await learnAll(office);
    await office.database.run('analyze');
  }, 300_000);
  afterAll(() => office.close());

  /** A third of them is withdrawn at once. */
  async function taken(window: string, count: number, salt: number): Promise<void> {
    // One set of parts: numbers come in blocks, enterprises are remembered.
    const parts = submitParts(office, sure(window, { difficulty: DIFFICULTIES[salt % 3] ?? 'simple' }));
    for (let i = 0; i < count; i += 1) {
      const firm = firms[(i * 7 + salt) % firms.length] as Actor;
      const { id } = await submitOne(parts, firm);
      if (i % 3 === 0) await command(office, id, firm, { name: 'withdraw', facts: { consent: true } });
    }
  }

  /** The plans of everything that `read` asks. */
  async function plansOf(read: (sql: Sql) => Promise<unknown>): Promise<string> {
    const plans: string[] = [];
    const spy: Sql = {
      run: async <T extends object>(statement: Statement | string, values: readonly unknown[] = []) => {
        const text = typeof statement === 'string' ? statement : statement.text;
        const lines = await office.database.run<{ 'QUERY PLAN': string }>(`explain analyze ${text}`, values);
        plans.push(lines.map((l) => l['QUERY PLAN']).join('\n'));
        return office.database.run<T>(statement, values);
      },
    };
    await read(spy);
    return plans.join('\n\n');
  }

  const list = (actor: Actor, filter = {}) => ({
    actor,
    filter: { period: [], due: [], ...filter },
    now: Date.parse('2026-03-04T10:00:00+08:00'),
    after: {
      submittedAt: Date.parse('2026-03-02T15:00:00+08:00'),
      id: '00000000-0000-7000-8000-000000000000',
    },
    limit: 100,
  });

  it.each([
    [
      'the queue',
      'problem_of_window',
      (sql: Sql) => readQueue(sql, queue(), { view: 'open', after: null, limit: 100 }),
    ],
    ['its counts', 'problem_of_window', (sql: Sql) => countQueue(sql, queue())],
    ['the list of the centre', 'problem_by_submission', (sql: Sql) => listProblemIds(sql, list(supervisor))],
    [
      'the list of a firm',
      'problem_of_enterprise',
      (sql: Sql) => listProblemIds(sql, list(firms[3] as Actor)),
    ],
    ['the list of a window', 'problem_by_submission', (sql: Sql) => listProblemIds(sql, list(clerk))],
    [
      'one by number',
      'problem_number_key',
      (sql: Sql) => listProblemIds(sql, list(supervisor, { number: 'QY-20260302-0007-3' })),
    ],
    ['the routing report', 'prediction_by_time', (sql: Sql) => countCells(sql, 'routing_precision', hour())],
    [
      'the feed',
      'event_feed',
      (sql: Sql) => readFeed(sql, { actor: supervisor, after: FEED_START, limit: 100 }),
    ],
    ['the triage desk', 'problem_in_triage', (sql: Sql) => readTriageDesk(sql, desk(supervisor))],
    ['the desk of general', 'problem_in_triage', (sql: Sql) => readTriageDesk(sql, desk(general))],
    ['texts to compare', 'problem_pkey', (sql: Sql) => readTexts(sql, null, 100)],
    ['new texts', 'event_feed', (sql: Sql) => readNewTexts(sql, FEED_START)],
    ['similar ones', 'problem_pkey', async (sql: Sql) => readSimilar(sql, supervisor, await someIds())],
    ['open siblings', 'problem_of_enterprise', async (sql: Sql) => withOpenSiblings(sql, await someIds())],
  ])('%s comes by %s', async (_name, index, read) => {
    const plan = await plansOf(read);
    if (process.env['SHOW_PLANS']) process.stdout.write(`${plan}\n\n`);
    expect(plan).toContain(index);
    expect(plan).not.toMatch(/Seq Scan on (problem|event|clock|prediction|feedback)\b/);
  });

  function desk(actor: Actor) {
    return { actor: atTriageDesk(actor), after: null, limit: 50 };
  }

  async function someIds(): Promise<string[]> {
    return (await listProblemIds(office.database, list(supervisor))).map((p) => p.id);
  }

  /** A window in an hour of the day on which everything came in: a hundredth of the office. */
  function hour() {
    const from = Date.parse('2026-03-02T11:00:00+08:00');
    const filter = { window: 'tax', period: [{ region: 'county', from, to: from + 3_600_000 }] };
    const now = Date.parse('2026-03-04T10:00:00+08:00');
    return { actor: supervisor, now, filter, groupBy: ['window', 'language'] as const, months: [] };
  }

  function queue() {
    return {
      actor: clerk,
      region: 'county',
      window: 'market',
      asOf: Date.parse('2026-03-04T10:00:00+08:00'),
    };
  }
});
