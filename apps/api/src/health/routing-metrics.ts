import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Directory } from '@bihuan/application/office/directory.js';
import { OfficeClock } from '@bihuan/application/office/office-clock.js';
import { readRoutingFigures } from '@bihuan/application/routing/routing-figures.js';
import type { Database } from '@bihuan/db/database.js';
import type { Log } from '@bihuan/observability/logger.js';
import { Metrics } from '@bihuan/observability/metrics.js';
import { DATABASE, LOG } from '../office/office.tokens.js';

/** Real ms: nobody needs them fresher, and many may scrape. */
const AT_MOST_EVERY = 60_000;
/** A frozen database must not freeze the scrape. */
const PATIENCE_MS = 2_000;

/** How routing does, as figures (handbook 9, Drift monitoring). Labels are codes of windows, never more. */
@Injectable()
export class RoutingMetrics {
  private readAt = -Infinity;
  private readonly gauges;

  constructor(
    metrics: Metrics,
    @Inject(DATABASE) private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: OfficeClock,
    @Inject(LOG) private readonly log: Log,
  ) {
    const byWindow = (name: string, help: string) => metrics.gauge(name, help, ['window']);
    this.gauges = {
      precision: byWindow(
        'routing_precision',
        'Right, of what was dispatched without a person in the last 90 days and is known by now',
      ),
      known: byWindow('routing_known', 'What the precision of a window rests on'),
      guarded: byWindow('routing_guarded', '1 where the fail-safe has stepped in'),
      triageShare: metrics.gauge('routing_triage_share', 'What a person had to look at in the last 7 days'),
      psi: metrics.gauge(
        'routing_drift_psi',
        'Population stability index of the windows named, last 7 days against the 28 before',
      ),
    };
    // Nothing is known yet, and 0 would be good news.
    this.gauges.triageShare.set(NaN);
    this.gauges.psi.set(NaN);
  }

  /** Looks again when a minute has passed. Never throws: while the database is away the last figures stand. */
  async refresh(): Promise<void> {
    if (performance.now() - this.readAt < AT_MOST_EVERY) return;
    this.readAt = performance.now();
    const reading = this.read().catch((error: unknown) =>
      this.log.warn('figures of routing were not read', { error }),
    );
    await Promise.race([reading, delay(PATIENCE_MS, undefined, { ref: false })]);
  }

  private async read(): Promise<void> {
    const regions = await this.directory.all();
    const windows = [...new Set([...regions.values()].flatMap((region) => region.windowCodes))];
    const figures = await readRoutingFigures(this.database, windows, await this.clock.now());
    const { precision, known, guarded, triageShare, psi } = this.gauges;
    precision.reset();
    for (const [window, of] of figures.byWindow) {
      if (of.precision !== null) precision.set({ window }, of.precision);
      known.set({ window }, of.known);
      guarded.set({ window }, of.guarded ? 1 : 0);
    }
    triageShare.set(figures.triageShare ?? NaN);
    psi.set(figures.psi ?? NaN);
  }
}
