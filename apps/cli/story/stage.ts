import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { AlarmRelay } from '@bihuan/application/alarm/tell.js';
import { relayOutbox } from '@bihuan/application/notices/outbox-relay.js';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { Enterprises } from '@bihuan/application/people/enterprises.js';
import type { DemoSubmission } from '@bihuan/application/demo/office-of-the-past.js';
import type { Step } from '@bihuan/application/demo/plot.js';
import { Door } from '@bihuan/application/problem/door.js';
import { Intake } from '@bihuan/application/problem/intake.js';
import { Numbers } from '@bihuan/application/problem/number.js';
import { submit, type SubmitParts } from '@bihuan/application/problem/submit.js';
import type { Database } from '@bihuan/db/database.js';
import { retellAll } from '@bihuan/db/machinery/alarm.repository.js';
import { anchorOfficeClock } from '@bihuan/db/office/office.repository.js';
import { readNextAlarms } from '@bihuan/db/seed/demo.repository.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Telling } from '@bihuan/temporal/telling.js';
import { CommandError } from '../command.js';

/** How long before an alarm the clock is let run: less than the second that a workflow sleeps at least. */
const LEAD_MS = 200;
const PATIENCE_MS = 20_000;

/**
 * An office on a stepped clock whose alarms are rung by real workflows: shortly before each alarm the clock runs at the
 * pace of real time, the workflow is told and wakes, and rings the door; then the clock stands still again.
 */
export class Stage {
  readonly clock: OfficeClock;
  readonly directory: Directory;
  readonly door: Door;
  private readonly submitting: SubmitParts;
  private readonly relay: AlarmRelay;

  constructor(
    private readonly database: Database,
    telling: Telling,
    route: SubmitParts['route'],
  ) {
    this.clock = new OfficeClock(database);
    this.directory = new Directory(database);
    this.door = new Door(database, this.directory);
    const { clock, directory } = this;
    this.relay = new AlarmRelay({ database, clock, teller: telling });
    const numbers = new Numbers(database);
    const enterprises = new Enterprises(database);
    const intake = new Intake(database);
    this.submitting = { database, directory, clock, route, numbers, enterprises, intake };
  }

  async submit(at: Instant, request: DemoSubmission): Promise<ProblemRecord> {
    await this.step(at);
    let taken: ProblemRecord | undefined;
    const key = randomUUID();
    const idempotency = { actor: 'story', route: 'submit', key, bodyHash: key };
    await submit(this.submitting, { ...request, idempotency }, ({ record }) => {
      taken = record;
      return { id: record.problem.id, number: record.problem.number };
    });
    await this.tellEverybody();
    return given(taken);
  }

  async take(problemId: string, { at, actor, command, words }: Step): Promise<ProblemRecord> {
    await this.step(at);
    let after: ProblemRecord | undefined;
    await this.door.command({ problemId, actor, command, ...(words ? { words } : {}) }, (_sql, record) => {
      after = record;
      return Promise.resolve({});
    });
    await this.tellEverybody();
    return given(after);
  }

  /** The next alarm of the problem before `until`, rung by its workflow. @returns false when there is none */
  async ringNext(problemId: string, until: Instant): Promise<boolean> {
    const [alarm] = await readNextAlarms(this.database, [problemId]);
    if (!alarm || alarm.next_at >= until) return false;
    await anchorOfficeClock(this.database, 1, alarm.next_at - LEAD_MS);
    this.clock.forget();
    await retellAll(this.database);
    await this.tellEverybody();
    await this.rung(problemId, alarm.next_at);
    await anchorOfficeClock(this.database, 0);
    this.clock.forget();
    await this.tellEverybody();
    return true;
  }

  private async rung(problemId: string, alarm: Instant): Promise<void> {
    for (const since = Date.now(); Date.now() - since < PATIENCE_MS;) {
      const [now] = await readNextAlarms(this.database, [problemId]);
      if (now?.next_at !== alarm) return;
      await delay(40);
    }
    throw new CommandError('The workflow did not ring within 20 s.', 'Is Temporal at TEMPORAL_ADDRESS well?');
  }

  private async step(at: Instant): Promise<void> {
    await anchorOfficeClock(this.database, 0, at);
    this.clock.forget();
  }

  /** The worker's two relays, one pass each: words to the workflows, notices to the ledger. */
  private async tellEverybody(): Promise<void> {
    const { failed } = await this.relay.pass();
    const [first] = failed;
    if (first) {
      throw new CommandError(
        `Temporal does not answer: ${first.error instanceof Error ? first.error.message : String(first.error)}`,
        'Start the office (npm start), or set TEMPORAL_ADDRESS.',
      );
    }
    await relayOutbox({
      database: this.database,
      directory: this.directory,
      clock: this.clock,
      // The ledger is what the story shows; nothing of it is sent.
      queue: { enqueue: () => Promise.resolve() },
      publicUrl: 'http://localhost',
      onTrouble: () => undefined,
    });
  }
}

function given(record: ProblemRecord | undefined): ProblemRecord {
  if (!record) throw new Error('the door gave no answer');
  return record;
}
