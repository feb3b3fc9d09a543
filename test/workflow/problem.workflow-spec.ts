import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Telling } from '@bihuan/temporal/telling.js';
import { workflowIdOf, type Word } from '@bihuan/workflows/problem/problem.messages.js';
import { startWorker, tellingOver, timeSkippingServer, type RunningWorker } from '../support/temporal.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The row as the workflow sees it: what a ring answers is what the test last wrote. */
class Row {
  /** Server time of every ring, ms. */
  readonly rings: number[] = [];
  away = 0;
  word: Word = { stamp: 1, wakeAt: null, over: false };

  constructor(private readonly env: TestWorkflowEnvironment) {}

  write(more: Partial<Word>): Word {
    this.word = { ...this.word, stamp: this.word.stamp + 1, ...more };
    return this.word;
  }

  readonly ring = async (): Promise<Word> => {
    this.rings.push(await this.env.currentTimeMs());
    if (this.away > 0) {
      this.away -= 1;
      throw new DomainError('busy', 'unavailable');
    }
    return this.word;
  };
}

describe('the workflow of a problem', () => {
  let env: TestWorkflowEnvironment;
  let row: Row;
  let worker: RunningWorker;
  let telling: Telling;
  let problemId: string;
  let start: number;

  const begin = () => startWorker({ connection: env.nativeConnection, taskQueue: problemId, ring: row.ring });
  const status = async () => {
    const { status } = await env.client.workflow.getHandle(workflowIdOf(problemId)).describe();
    return status.name;
  };
  const tell = (word: Word, first = false) => telling.tell(problemId, word, first);
  /** Whole seconds since the start, of every ring. */
  /** Seconds, to ten of them: while nothing is skipped the server's time is real, and a busy machine takes some. */
  const rungAfter = () => row.rings.map((at) => Math.floor((at - start) / 10_000) * 10);

  beforeAll(async () => {
    env = await timeSkippingServer();
  });
  afterAll(() => env.teardown());
  beforeEach(async () => {
    problemId = randomUUID();
    row = new Row(env);
    telling = tellingOver(env.client, problemId);
    worker = await begin();
    start = await env.currentTimeMs();
  });
  afterEach(async () => {
    await worker.stop();
    await env.client.workflow
      .getHandle(workflowIdOf(problemId))
      .terminate()
      .catch(() => undefined);
  });

  it('sleeps to the alarm, rings, and ends when the row is over', async () => {
    await tell(row.write({ wakeAt: start + 5 * DAY }), true);
    await env.sleep(5 * DAY - MINUTE);
    expect(row.rings).toEqual([]);
    row.write({ over: true });
    await env.sleep(2 * MINUTE);
    expect(rungAfter()).toEqual([(5 * DAY) / 1_000]);
    expect(await status()).toBe('COMPLETED');
  });

  it('hears an earlier alarm, a pause and a resumption', async () => {
    await tell(row.write({ wakeAt: start + 5 * DAY }), true);
    await env.sleep(DAY);
    await tell(row.write({ wakeAt: start + 2 * DAY }));
    await env.sleep(12 * HOUR);
    await tell(row.write({ wakeAt: null }));
    await env.sleep(2 * DAY);
    expect(row.rings).toEqual([]);
    await tell(row.write({ wakeAt: start + 4 * DAY }));
    row.word = { ...row.word, wakeAt: null };
    await env.sleep(DAY);
    expect(rungAfter()).toEqual([(4 * DAY) / 1_000]);
    expect(await status()).toBe('RUNNING');
  });

  it('goes on under another worker', async () => {
    await tell(row.write({ wakeAt: start + 5 * DAY }), true);
    await env.sleep(DAY);
    await worker.stop();
    await tell(row.write({ wakeAt: start + 3 * DAY }));
    worker = await begin();
    row.write({ over: true });
    await env.sleep(3 * DAY);
    expect(rungAfter()).toEqual([(3 * DAY) / 1_000]);
    expect(await status()).toBe('COMPLETED');
  });

  it('begins again under the same id when the problem is reopened', async () => {
    await tell(row.write({ wakeAt: start + DAY }), true);
    await env.sleep(HOUR);
    await tell(row.write({ over: true }));
    await env.sleep(HOUR);
    expect(await status()).toBe('COMPLETED');
    await tell(row.write({ wakeAt: start + 2 * DAY, over: false }));
    await env.sleep(DAY);
    expect(await status()).toBe('RUNNING');
    row.write({ over: true });
    await env.sleep(2 * DAY);
    expect(rungAfter()).toEqual([(2 * DAY) / 1_000]);
  });

  it('of two words believes the later stamp, whatever their order', async () => {
    await tell(row.write({ wakeAt: start + 5 * DAY }), true);
    const older = row.write({ wakeAt: start + HOUR });
    const newer = row.write({ wakeAt: start + 3 * DAY });
    await tell(newer);
    await tell(older);
    row.write({ over: true });
    await env.sleep(4 * DAY);
    expect(rungAfter()).toEqual([(3 * DAY) / 1_000]);
  });

  it('follows the row even to an older stamp: a backup may have been restored', async () => {
    await tell(row.write({ stamp: 1_000, wakeAt: start + HOUR }), true);
    row.word = { stamp: 10, wakeAt: start + 2 * HOUR, over: false };
    await env.sleep(90 * MINUTE);
    row.write({ over: true });
    await env.sleep(HOUR);
    expect(rungAfter()).toEqual([HOUR / 1_000, (2 * HOUR) / 1_000]);
  });

  it('asks again after half a minute or more while PostgreSQL is away', async () => {
    row.away = 4;
    await tell(row.write({ wakeAt: start + HOUR }), true);
    row.write({ over: true });
    await env.sleep(HOUR + 3 * MINUTE);
    // Two tries each time, a moment apart.
    const [first, , second, , third] = rungAfter();
    expect(row.rings).toHaveLength(5);
    for (const [one = 0, other = 0] of [
      [first, second],
      [second, third],
    ]) {
      expect(other - one).toBeGreaterThanOrEqual(20);
      expect(other - one).toBeLessThanOrEqual(80);
    }
    expect(await status()).toBe('COMPLETED');
  });

  it('rings at most once a second when its clock runs ahead of the row', async () => {
    await tell(row.write({ wakeAt: start - DAY }), true);
    await env.sleep(10_000);
    const early = row.rings.length;
    row.write({ over: true });
    await env.sleep(5_000);
    expect(early).toBeGreaterThanOrEqual(5);
    expect(early).toBeLessThanOrEqual(10);
  });

  it('rings after a week although nobody told it anything: a lost word heals', async () => {
    await tell(row.write({ wakeAt: null }), true);
    row.write({ over: true });
    await env.sleep(7 * DAY + MINUTE);
    expect(rungAfter()).toEqual([(7 * DAY) / 1_000]);
    expect(await status()).toBe('COMPLETED');
  });

  it('is ended by being told so, and telling the end to nobody is no fault', async () => {
    await tell(row.write({ over: true }));
    await expect(status()).rejects.toThrow(/not found/i);
    await tell({ ...row.word, over: false, wakeAt: start + DAY }, true);
    await tell(row.write({ over: true }));
    await env.sleep(MINUTE);
    expect(await status()).toBe('COMPLETED');
    await tell(row.write({ over: true }));
  });
});
