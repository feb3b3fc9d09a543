import type { Door } from '@bihuan/application/problem/door.js';
import { hire, enroll, openOffice, type Office } from './office.js';
import { command, stored, submitOne, submitParts } from './problem.js';
import type { Actor } from '@bihuan/domain/access/actor.js';

/** The alarm row as it is stored. Instants ms, stamps microseconds. */
export interface AlarmRow {
  readonly stamp: number;
  readonly told: number;
  readonly next_at: number | null;
  readonly sleeps_to: number | null;
  readonly over: boolean;
  readonly failures: number;
  readonly aside_until: number | null;
}

/** An office with an enterprise and a clerk, Monday 2 March 2026 at ten, and what tests of alarms do there. */
export class AlarmOffice {
  private constructor(
    readonly office: Office,
    readonly firm: Actor,
    readonly clerk: Actor,
  ) {}

  static async open(): Promise<AlarmOffice> {
    const office = await openOffice();
    const firm = await enroll(office);
    const clerk = await hire(office, 'clerk', { window: 'market', position: 'A' });
    await office.at('2026-03-02T10:00');
    return new AlarmOffice(office, firm, clerk);
  }

  async submitMany(count: number): Promise<string[]> {
    const parts = submitParts(this.office);
    return Promise.all(Array.from({ length: count }, async () => (await submitOne(parts, this.firm)).id));
  }

  async submit(): Promise<string> {
    return (await this.submitMany(1))[0] ?? '';
  }

  async row(id: string): Promise<AlarmRow> {
    const sql = `select * from alarm where problem_id = $1`;
    const [found] = await this.office.database.run<AlarmRow>(sql, [id]);
    if (!found) throw new Error(`no alarm of ${id}`);
    return found;
  }

  /** A change that moves no deadline. */
  note(id: string) {
    return command(this.office, id, this.clerk, { name: 'note', facts: {} });
  }

  withdraw(id: string) {
    return command(this.office, id, this.firm, { name: 'withdraw', facts: { consent: true } });
  }

  /** Rungs that are recorded, of all clocks. */
  async recorded(id: string): Promise<string[]> {
    const { clocks } = await stored(this.office, id);
    return clocks.flatMap((c) => c.marks).flatMap((m) => (m.status === 'recorded' ? [m.rung] : []));
  }

  /** All leases run out at once. */
  async leasesRunOut(): Promise<void> {
    await this.office.database.run(`update alarm set try_at = clock_timestamp()`);
  }
}

/** The door, but for one problem that it cannot settle: as a bug in the domain would show. */
export function failingFor(door: Door, bad: string): Pick<Door, 'settleMany'> {
  return {
    settleMany: async (ids, skip) => {
      const { failed, ...rest } = await door.settleMany(
        ids.filter((id) => id !== bad),
        skip,
      );
      const fault = ids.includes(bad) ? [{ problemId: bad, error: new Error('a bug') }] : [];
      return { ...rest, failed: [...failed, ...fault] };
    },
  };
}
