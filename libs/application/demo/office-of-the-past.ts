import { randomUUID } from 'node:crypto';
import type { Database } from '@bihuan/db/database.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { readNextAlarms } from '@bihuan/db/seed/demo.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { nextAlarm } from '@bihuan/domain/problem/settle.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Door } from '../problem/door.js';
import { submit, type SubmitParts, type SubmitRequest } from '../problem/submit.js';
import type { Step } from './plot.js';

/** Everything but the key; the seed's keys are its own. */
export type DemoSubmission = Omit<SubmitRequest, 'idempotency' | 'silent'>;

/**
 * The real door on a stepped clock: sets the instant, lets every alarm that lies before it ring at its own time, and
 * tells nobody outside (handbook 10). It keeps the alarms in memory, so that nothing is asked of the database for them.
 */
export class OfficeOfThePast {
  private readonly alarms = new Map<string, Instant>();
  private at: Instant = 0;

  constructor(
    private readonly database: Database,
    private readonly parts: SubmitParts,
    private readonly door: Door,
  ) {}

  /** Takes a problem in at an instant. @returns the record as it stands then */
  async submit(at: Instant, request: DemoSubmission): Promise<ProblemRecord> {
    await this.goTo(at);
    let taken: ProblemRecord | undefined;
    const key = randomUUID();
    const idempotency = { actor: 'demo', route: 'seed', key, bodyHash: key };
    await submit(this.parts, { ...request, idempotency, silent: true }, ({ record }) => {
      taken = record;
      return { id: record.problem.id, number: record.problem.number };
    });
    return this.noted(taken);
  }

  /** Takes one step. @returns the record after it, or the refusal */
  async take(problemId: string, { at, actor, command, words }: Step): Promise<ProblemRecord | DomainError> {
    await this.goTo(at);
    let after: ProblemRecord | undefined;
    try {
      await this.door.command(
        { problemId, actor, command, ...(words ? { words } : {}), silent: true },
        (_sql, record) => {
          after = record;
          return Promise.resolve({});
        },
      );
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
    return this.noted(after);
  }

  /** Moves the clock on; whatever rings on the way is recorded a moment after its instant, like in a living office. */
  async goTo(at: Instant): Promise<void> {
    for (let next = this.nextRing(); next < at; next = this.nextRing()) {
      await this.step(Math.min(next + 40, at));
      const due = [...this.alarms].filter(([, alarm]) => alarm < this.at).map(([id]) => id);
      await this.door.settleMany(due, false, { silent: true });
      for (const id of due) this.alarms.delete(id);
      for (const row of await readNextAlarms(this.database, due))
        this.alarms.set(row.problem_id, row.next_at);
    }
    await this.step(at);
  }

  private nextRing(): Instant {
    return Math.min(Infinity, ...this.alarms.values());
  }

  private async step(to: Instant): Promise<void> {
    if (to <= this.at) return;
    this.at = to;
    await anchorOfficeClock(this.database, 0, to);
    this.parts.clock.forget();
  }

  private noted(record: ProblemRecord | undefined): ProblemRecord {
    if (!record) throw new Error('the door gave no answer');
    const next = nextAlarm(record);
    if (next === null) this.alarms.delete(record.problem.id);
    else this.alarms.set(record.problem.id, next);
    return record;
  }
}
