import { readOfficeClock, type OfficeClockRow } from '@bihuan/db/office/office.repository.js';
import type { Sql } from '@bihuan/db/database.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';

const RESYNC_MS = 5_000;

interface Anchor extends OfficeClockRow {
  /** Monotonic ms of this process when the row was read. */
  readonly steady: number;
}

/**
 * The office's time inside a process (handbook 4, Time). PostgreSQL is the one source; between readings a monotonic
 * counter carries on, so a jump of this machine's own clock moves nothing. Decisions under lock read the database itself.
 */
export class OfficeClock {
  private anchor: Anchor | undefined;
  private reading: Promise<Anchor> | undefined;

  constructor(private readonly sql: Sql) {}

  /** Office time, whole ms. Reads the database at most every five seconds. */
  async now(): Promise<Instant> {
    const anchor = await this.current();
    const wall = anchor.wall + (performance.now() - anchor.steady);
    return Math.floor(anchor.anchorOffice + (wall - anchor.anchorWall) * anchor.factor);
  }

  /** Forgets what was read: the next call asks the database. */
  forget(): void {
    this.anchor = undefined;
    this.reading = undefined;
  }

  /**
   * The real instant (ms of this machine's clock) at which the office will read `at`; past instants give now.
   * With a stepped clock (factor 0) nothing comes by itself: `Infinity`.
   */
  async wakeAt(at: Instant): Promise<number> {
    const now = await this.now();
    if (at <= now) return Date.now();
    const { factor } = await this.current();
    return factor === 0 ? Infinity : Math.ceil(Date.now() + (at - now) / factor);
  }

  /** Office ms a real ms: 1 except in time-lapse, 0 when stepped. */
  async factor(): Promise<number> {
    return (await this.current()).factor;
  }

  private async current(): Promise<Anchor> {
    const age = this.anchor ? performance.now() - this.anchor.steady : Infinity;
    if (this.anchor && age < RESYNC_MS) return this.anchor;
    // One reading for all who ask at once; a reading on its way holds nobody up while the last one is still young.
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    if (this.anchor && age < 2 * RESYNC_MS) {
      this.reading.catch(() => undefined);
      return this.anchor;
    }
    return this.reading;
  }

  private async read(): Promise<Anchor> {
    const before = performance.now();
    const row = await readOfficeClock(this.sql);
    // The database read its clock somewhere between both readings of ours: the middle is off by half a round trip at most.
    this.anchor = { ...row, steady: (before + performance.now()) / 2 };
    return this.anchor;
  }
}
