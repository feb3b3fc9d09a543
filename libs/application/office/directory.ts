import type { Sql } from '@bihuan/db/database.js';
import {
  readRegions,
  readVersion,
  readWindows,
  type RegionRow,
  type WindowRow,
} from '@bihuan/db/office/office.repository.js';
import { DomainError } from '@bihuan/domain/errors.js';
import { completePolicy, type Policy } from '@bihuan/domain/policy/policy.js';
import type { Calendar } from '@bihuan/domain/working-time/types.js';

const REFRESH_MS = 10_000;

/** A region as decisions need it: its windows, and the versions in force. */
export interface Region extends RegionRow {
  readonly windows: readonly WindowRow[];
  readonly windowCodes: readonly string[];
}

/** Regions, windows and pinned versions, kept in memory: versions never change, regions are read again every ten seconds. */
export class Directory {
  private regions: { readonly byCode: ReadonlyMap<string, Region>; readonly readAt: number } | undefined;
  private reading: Promise<ReadonlyMap<string, Region>> | undefined;
  private readonly calendars = new Map<string, Calendar>();
  private readonly policies = new Map<string, Policy>();

  constructor(private readonly sql: Sql) {}

  /** @throws DomainError `unknown_region` */
  async region(code: string): Promise<Region> {
    const region = (await this.all()).get(code);
    if (!region) throw new DomainError('unknown_region', 'not_found', `There is no region '${code}'.`);
    return region;
  }

  async all(): Promise<ReadonlyMap<string, Region>> {
    if (this.regions && performance.now() - this.regions.readAt <= REFRESH_MS) return this.regions.byCode;
    // One reading for all who ask at the same moment: under load that is everybody.
    this.reading ??= this.refresh();
    return this.reading;
  }

  /** Forgets the regions: the next call reads them again (after an administrator's change, in tests). */
  forget(): void {
    this.regions = undefined;
    this.reading = undefined;
  }

  async calendar(version: string): Promise<Calendar> {
    return pinned(this.calendars, version, () =>
      readVersion<Calendar>(this.sql, 'calendar_version', version),
    );
  }

  async policy(version: string): Promise<Policy> {
    return pinned(this.policies, version, async () =>
      completePolicy(await readVersion<Policy>(this.sql, 'policy_version', version)),
    );
  }

  private refresh(): Promise<ReadonlyMap<string, Region>> {
    const reading = this.read().then(
      (byCode) => {
        // What was forgotten meanwhile stays forgotten.
        if (this.reading === reading) {
          this.regions = { byCode, readAt: performance.now() };
          this.reading = undefined;
        }
        return byCode;
      },
      (error: unknown) => {
        if (this.reading === reading) this.reading = undefined;
        throw error;
      },
    );
    return reading;
  }

  private async read(): Promise<ReadonlyMap<string, Region>> {
    const [regions, windows] = await Promise.all([readRegions(this.sql), readWindows(this.sql)]);
    return new Map(
      regions.map((row) => {
        // One object a version, so that what is worked out from a calendar once is kept with it.
        const calendar = this.calendars.get(row.calendar_version) ?? row.calendar;
        const policy = this.policies.get(row.policy_version) ?? completePolicy(row.policy);
        this.calendars.set(row.calendar_version, calendar);
        this.policies.set(row.policy_version, policy);
        const own = windows.filter((w) => w.region === row.region);
        return [row.region, { ...row, calendar, policy, windows: own, windowCodes: own.map((w) => w.code) }];
      }),
    );
  }
}

async function pinned<T>(known: Map<string, T>, version: string, read: () => Promise<T>): Promise<T> {
  const found = known.get(version);
  if (found !== undefined) return found;
  const body = await read();
  known.set(version, body);
  return body;
}
