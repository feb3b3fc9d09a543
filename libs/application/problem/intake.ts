import type { Database } from '@bihuan/db/database.js';
import {
  insertProblems,
  type NewProblem,
  type SubmitOutcome,
} from '@bihuan/db/problem/submission.repository.js';

/** Two statements at once keep the database busy while this process plans; more would only queue there. */
const LANES = 2;
/** Some twenty milliseconds of a statement; smaller ones cost a tenth of the capacity (docs/adr/0015). */
const MAX_BATCH = 128;

/** Written, left out (and why), or already answered under this key. */
export type IntakeOutcome = SubmitOutcome | 'answered';

interface Waiting {
  readonly item: NewProblem;
  readonly done: (outcome: IntakeOutcome) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes new problems: what comes in within one turn of the event loop, or while a statement runs, goes into the next one
 * (handbook 4: unnest). Nobody waits for a batch to fill; under load a statement's fixed cost is shared. A batch that
 * fails is written one by one, so that nobody's fault is another's.
 */
export class Intake {
  private readonly waiting: Waiting[] = [];
  private flying = 0;
  private called = false;

  constructor(private readonly database: Database) {}

  write(item: NewProblem): Promise<IntakeOutcome> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      this.call();
    });
  }

  /** At the end of this turn: sent at once, the first of a crowd would go alone and its statement be paid for one. */
  private call(): void {
    if (this.called || this.flying === LANES) return;
    this.called = true;
    setImmediate(() => {
      this.called = false;
      while (this.waiting.length > 0 && this.flying < LANES) void this.fly();
    });
  }

  private async fly(): Promise<void> {
    // Shared among the free lanes: one statement for all would leave this process idle until it has returned.
    const share = Math.ceil(this.waiting.length / (LANES - this.flying));
    const batch = this.waiting.splice(0, Math.min(share, MAX_BATCH));
    this.flying += 1;
    await this.send(batch);
    this.flying -= 1;
    this.call();
  }

  private async send(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await insertProblems(
        this.database,
        batch.map((w) => w.item),
      );
      const byId = new Map(outcomes.map((o) => [o.id, o]));
      for (const { item, done } of batch) done(byId.get(item.change.after.problem.id) ?? LEFT_OUT);
    } catch (error) {
      const [only] = batch;
      if (batch.length > 1) for (const one of batch) await this.send([one]);
      else if (isAnswered(error)) only?.done('answered');
      else only?.failed(error);
    }
  }
}

const LEFT_OUT: SubmitOutcome = { id: '', written: false, key_free: false, in_time: false };

/** The key was answered between our snapshot and our insert, or we wrote it ourselves and the reply was lost. */
function isAnswered(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return false;
  return error.constraint === 'idempotency_pkey' || error.constraint === 'problem_pkey';
}
