import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '@bihuan/domain/errors.js';
import { insertMembership, insertUser } from '@bihuan/db/people/people.repository.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { loadProblems } from '@bihuan/db/problem/problem.repository.js';
import { ENTERPRISE_ID, PEOPLE } from '../factories/lifecycle/people.js';
import { attemptOf, life, NAMES, type Life } from '../factories/lifecycle/random-lives.js';
import { openOffice, type Office } from '../factories/office.js';
import { command, stored, submitOne, submitParts, sure } from '../factories/problem.js';
import { replayed } from '../factories/replay.js';

const FULL = process.env['TEST_DEPTH'] === 'full';
const LIVES_AN_OFFICE = 1_000;

/** Random lives through the real door: what is stored is what the events say (I1), and nobody hears anything but a reason. */
describe('random lives through the door', () => {
  let office: Office;

  async function staffed(): Promise<Office> {
    const office = await openOffice();
    await office.database.run(
      `insert into enterprise (id, code, name) values ($1, '91330100MA27XYZ123', '示范企业')`,
      [ENTERPRISE_ID],
    );
    for (const name of NAMES) {
      const { ref, memberships } = PEOPLE[name];
      const windowed = memberships.filter((m) => m.window);
      if (!ref.id || windowed.length === 0) continue;
      await insertUser(office.database, {
        id: ref.id,
        username: name,
        displayName: name,
        passwordHash: null,
      });
      for (const m of windowed) await insertMembership(office.database, ref.id, { id: ref.id, ...m });
    }
    return office;
  }
  beforeAll(async () => {
    office = await staffed();
  });
  afterAll(() => office.close());

  /** The clock never goes back, and thousands of lives take centuries: the next office begins in 2026 again. */
  async function anotherOffice(): Promise<void> {
    await office.close();
    office = await staffed();
  }

  async function stepTo(at: number) {
    await anchorOfficeClock(office.database, 0, at);
    office.clock.forget();
  }

  async function live({ difficulty, window, urgent, steps }: Life): Promise<string> {
    const routing = sure('market', { difficulty, decision: window === null ? 'triage' : 'dispatch' });
    let at = await office.clock.now();
    const { id } = await submitOne(submitParts(office, routing), PEOPLE.firm, { urgent });
    for (const s of steps) {
      at += s.afterMs;
      await stepTo(at);
      const [loaded] = await loadProblems(office.database, [id]);
      if (!loaded) throw new Error('lost');
      const attempt = attemptOf(s, loaded.record, await office.door.envFor(loaded));
      await command(office, id, PEOPLE[attempt.who], attempt.command).catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
      });
    }
    return id;
  }

  it(
    'replay to the stored row, clocks, tasks, asks and tries',
    async () => {
      const budget = FULL ? {} : { interruptAfterTimeLimit: 15_000 };
      let lives = 0;
      await fc.assert(
        fc.asyncProperty(life, async (one) => {
          lives += 1;
          if (lives % LIVES_AN_OFFICE === 0) await anotherOffice();
          const id = await live(one);
          expect(await replayed(office, id)).toEqual(await stored(office, id));
        }),
        { numRuns: FULL ? 5_000 : 60, seed: 20260306, endOnFailure: true, ...budget },
      );
      process.stdout.write(`${lives} random lives\n`);
      expect(lives).toBeGreaterThanOrEqual(FULL ? 5_000 : 20);
    },
    FULL ? 3_600_000 : 60_000,
  );
});
