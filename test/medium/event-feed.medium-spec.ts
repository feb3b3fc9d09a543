import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { feedPage, fromCursor, maySee, toCursor } from '@bihuan/application/feed/feed-page.js';
import { FeedTail } from '@bihuan/application/feed/feed-tail.js';
import { follow } from '@bihuan/application/feed/follow.js';
import { feedEnd, FEED_START, tailFeed, type FeedRow } from '@bihuan/db/problem/event-feed.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { feedSettled } from '../factories/feed.js';
import { enliven, type LivelyOffice } from '../factories/lively-office.js';
import { hire, openOffice, type Office } from '../factories/office.js';
import { command, submitOne, submitParts, sure } from '../factories/problem.js';

describe('the event feed', () => {
  let office: Office;
  let lively: LivelyOffice;

  beforeAll(async () => {
    office = await openOffice();
    lively = await enliven(office, { seed: 5, problems: 30, steps: 130 });
  }, 120_000);
  afterAll(() => office.close());

  async function everything(): Promise<FeedRow[]> {
    await feedSettled(office);
    return tailFeed(office.database, FEED_START, 100_000);
  }

  async function read(actor: Actor, limit: number, after?: string): Promise<{ ids: string[]; next: string }> {
    const ids: string[] = [];
    for (let from = after; ;) {
      const { items, next } = await feedPage(office.database, actor, {
        limit,
        ...(from === undefined ? {} : { after: from }),
      });
      ids.push(...items.map((row) => row.id));
      if (next === from) return { ids, next };
      from = next;
    }
  }

  it('gives each reader, in order, exactly what the domain lets them see', async () => {
    const all = await everything();
    const readers = [lively.supervisor, ...lively.firms, ...lively.staff.slice(0, 4)];
    for (const actor of readers) {
      const expected = all.filter((row) => maySee(actor, row)).map((row) => row.id);
      expect(expected.length).toBeGreaterThan(10);
      expect((await read(actor, 7)).ids).toEqual(expected);
      expect((await read(actor, 100)).ids).toEqual(expected);
    }
    const firm = lively.firms[0] as Actor;
    const seen = all.filter((row) => maySee(firm, row));
    expect(seen.every((row) => row.is_public)).toBe(true);
    expect(new Set(seen.map((row) => row.enterprise_id)).size).toBe(1);
    expect(await read(await hire(office, 'admin'), 100)).toMatchObject({ ids: [] });
  });

  it('goes on where it ended', async () => {
    const { next } = await read(lively.supervisor, 100);
    expect(await read(lively.supervisor, 100, next)).toEqual({ ids: [], next });
    const { id } = await submitOne(submitParts(office), lively.firms[0] as Actor);
    const found = await eventually(async () => {
      const page = await feedPage(office.database, lively.supervisor, { after: next, limit: 10 });
      return page.items.length >= 2 ? page.items : undefined;
    });
    expect(found.map((row) => [row.problem_id, row.kind])).toEqual([
      [id, 'submitted'],
      [id, 'classified'],
    ]);
  });

  it('never skips a transaction that began earlier and commits later', async () => {
    const slow = new pg.Client({ connectionString: office.url });
    await slow.connect();
    const end = (await read(lively.supervisor, 100)).next;
    try {
      await slow.query('begin');
      await slow.query('select pg_current_xact_id()');
      const { id } = await submitOne(submitParts(office), lively.firms[0] as Actor);
      // Committed, and yet not told: an earlier number is still open.
      expect((await read(lively.supervisor, 100, end)).ids).toEqual([]);
      await slow.query(
        `insert into event (problem_id, seq, id, kind, actor_kind, occurred_at, recorded_at, payload, is_public, hash)
         values ($1, 999, $2, 'noted', 'system', now(), now(), '{}', false, '')`,
        [id, randomUUID()],
      );
      await slow.query('commit');
      const { ids } = await eventually(async () => {
        const page = await read(lively.supervisor, 100, end);
        return page.ids.length >= 3 ? page : undefined;
      });
      const kinds = await office.database.run<{ id: string; kind: string }>(
        'select id, kind from event where id = any($1::uuid[])',
        [ids],
      );
      expect(ids.map((i) => kinds.find((k) => k.id === i)?.kind)).toEqual([
        'noted',
        'submitted',
        'classified',
      ]);
    } finally {
      await slow.end();
    }
  });

  it('refuses places that are none', async () => {
    const [, id] = [0, randomUUID()];
    for (const after of ['', 'x', toCursor({ xid: '-1', id }), toCursor({ xid: '9'.repeat(30), id: 'x' })]) {
      await expect(feedPage(office.database, lively.supervisor, { after, limit: 1 })).rejects.toMatchObject({
        code: 'cursor_invalid',
        data: { errors: [{ path: '/after' }] },
      });
    }
    expect(fromCursor(toCursor({ xid: '12', id }))).toEqual({ xid: '12', id });
  });

  it('followers hear everything once, whether they catch up, listen or resume', async () => {
    const tail = new FeedTail(office.database);
    const firm = lively.firms[0] as Actor;
    const start = await feedEnd(office.database);
    const heard: string[][] = [[], [], []];
    const ends = new AbortController();
    const listen = async (list: string[], actor: Actor, after?: typeof start, stopAt = Infinity) => {
      let position = after;
      for await (const step of follow({
        database: office.database,
        tail,
        heartbeatMs: 60_000,
        signal: ends.signal,
        actor: () => actor,
        ...(after ? { after } : {}),
      })) {
        list.push(...step.rows.map((row) => row.id));
        position = step.position;
        if (list.length >= stopAt) break;
      }
      return position;
    };
    const listeners = [
      listen(heard[0] ?? [], lively.supervisor, start),
      // This one leaves in the middle and comes back.
      listen(heard[1] ?? [], lively.supervisor, start, 7).then((position) =>
        listen(heard[1] ?? [], lively.supervisor, position),
      ),
      listen(heard[2] ?? [], firm, start),
    ];
    const clerk = lively.staff[0] as Actor;
    for (let i = 0; i < 6; i += 1) {
      const { id } = await submitOne(submitParts(office, sure('market')), firm);
      await command(office, id, clerk, { name: 'accept', facts: {} });
      await command(office, id, clerk, { name: 'note', facts: {} });
    }
    const rows = await eventually(async () => {
      const since = await tailFeed(office.database, start, 1_000);
      return since.length >= 24 && heard[0]?.length === since.length ? since : undefined;
    });
    await eventually(async () => (heard[1]?.length === rows.length ? true : undefined));
    ends.abort();
    await Promise.all(listeners);
    const ids = rows.map((row) => row.id);
    expect(heard[0]).toEqual(ids);
    expect(heard[1]).toEqual(ids);
    expect(heard[2]).toEqual(rows.filter((row) => row.is_public).map((row) => row.id));
    expect(tail.listeners).toBe(0);
    await tail.stop();
  });

  it('a follower hears a heartbeat while there is nothing for it, and nothing once its rights have ended', async () => {
    const tail = new FeedTail(office.database);
    const ends = new AbortController();
    let actor = lively.supervisor;
    const steps = follow({
      database: office.database,
      tail,
      heartbeatMs: 900,
      signal: ends.signal,
      actor: () => actor,
    });
    const next = async () => (await steps.next()).value?.rows;
    expect(await next()).toEqual([]);
    actor = await hire(office, 'admin');
    const busy = setInterval(() => void submitOne(submitParts(office), lively.firms[0] as Actor), 100);
    try {
      // Events for others come all the time: each of them wakes it, none of them is said, and the beat goes on.
      const began = performance.now();
      expect([await next(), await next()]).toEqual([[], []]);
      expect(performance.now() - began).toBeLessThan(8_000);
    } finally {
      clearInterval(busy);
    }
    ends.abort();
    expect(await steps.next()).toMatchObject({ done: true });
    await tail.stop();
    await delay(300);
  });

  it('lets go of a listener that takes nothing, whatever comes', async () => {
    const tail = new FeedTail(office.database);
    const heard: number[] = [];
    const { stop } = await tail.listen((rows) => heard.push(rows.length));
    stop();
    await submitOne(submitParts(office), lively.firms[0] as Actor);
    await delay(700);
    expect(heard).toEqual([]);
    await tail.stop();
  });
});

/** Tries for ten seconds. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tried = 0; tried < 200; tried += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await delay(50);
  }
  throw new Error('it never came');
}
