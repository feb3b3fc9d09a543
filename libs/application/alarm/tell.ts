import { stopPoint } from '@bihuan/config/stop-points.js';
import type { Database } from '@bihuan/db/database.js';
import { giveBack, leaseAlarms, markTold, type LeasedAlarm } from '@bihuan/db/machinery/alarm.repository.js';
import type { OfficeClock } from '../office/office-clock.js';
import { toWord, type Word } from './word.js';

/** The way to the workflows. Answers or rejects within two seconds; a rejected word may still have arrived. */
export interface Teller {
  /** `first`: nobody ever tried to tell this problem, so there is no workflow to signal. */
  tell(problemId: string, word: Word, first: boolean): Promise<void>;
}

/** What one pass of the relay came to. */
export interface Told {
  readonly leased: number;
  readonly told: number;
  readonly failed: readonly { readonly problemId: string; readonly error: unknown }[];
  /** There was more than one batch holds: go on at once. */
  readonly full: boolean;
}

const BATCH = 128;
const AT_ONCE = 32;
/** Four waves of two seconds each, and some air: no row is leased twice while it is being sent. */
const LEASE_SECONDS = 10;
const RETRY_SECONDS = 1;

/**
 * The relay of alarm rows (handbook 4, Alarm row): lease and commit, send the row's current content, mark the stamp that
 * was sent. Any number of relays may run; what crashes in between is sent again, and a word twice does no harm.
 */
export class AlarmRelay {
  private failing = false;

  constructor(
    private readonly parts: {
      readonly database: Database;
      readonly clock: OfficeClock;
      readonly teller: Teller;
    },
  ) {}

  /** One pass. After a failed one a single row probes whether Temporal is back. */
  async pass(): Promise<Told> {
    const { database } = this.parts;
    const limit = this.failing ? 1 : BATCH;
    const leased = await leaseAlarms(database, limit, LEASE_SECONDS);
    if (leased.length === 0) return { leased: 0, told: 0, failed: [], full: false };
    await stopPoint('alarm-leased');
    const { told, failed, unsent } = await this.send(leased);
    await stopPoint('alarm-sent');
    if (told.length > 0) await markTold(database, told);
    await stopPoint('alarm-told');
    const untold = [...failed.map((f) => f.problemId), ...unsent];
    if (untold.length > 0) await giveBack(database, untold, RETRY_SECONDS);
    this.failing = failed.length > 0;
    return {
      leased: leased.length,
      told: told.length,
      failed,
      full: leased.length === limit && !this.failing,
    };
  }

  /** 32 at once; after the first failure nothing more is begun: Temporal is away, or wants to be left alone. */
  private async send(leased: readonly LeasedAlarm[]) {
    const waiting = [...leased];
    const told: LeasedAlarm[] = [];
    const failed: { problemId: string; error: unknown }[] = [];
    const lane = async () => {
      while (failed.length === 0) {
        const alarm = waiting.shift();
        if (!alarm) return;
        const { problemId, first } = alarm;
        try {
          await this.parts.teller.tell(problemId, await toWord(alarm, this.parts.clock), first);
          told.push(alarm);
        } catch (error) {
          failed.push({ problemId, error });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return { told, failed, unsent: waiting.map((alarm) => alarm.problemId) };
  }
}
