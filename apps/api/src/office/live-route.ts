import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { guarded, type ClassifierFailure } from '@bihuan/application/problem/router.js';
import { LiveRouter } from '@bihuan/application/routing/live-router.js';
import type { Database } from '@bihuan/db/database.js';
import type { Log } from '@bihuan/observability/logger.js';
import type { Metrics } from '@bihuan/observability/metrics.js';
import type { ApiParts, Route } from './office.tokens.js';

/** Real ms: a promotion, a roll-back and the fail-safe reach every process within this. */
const LOOK_EVERY = 10_000;

/**
 * The router that intake asks: it follows champion and guards beside the requests, never within one. A test hands in its
 * own, which follows nobody. What goes wrong is for those who watch the office: intake neither waits nor fails.
 */
export class LiveRoute implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly route: Route;
  private readonly router: LiveRouter | undefined;
  private readonly failures;
  private readonly champion;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private trouble = '';

  constructor(
    { settings, route }: ApiParts,
    database: Database,
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.failures = metrics.counter(
      'classifier_failures_total',
      'Texts on which the classifier failed: a person routes them',
    );
    this.champion = metrics.gauge(
      'routing_champion_refused',
      '1 while this process cannot load the champion and the shipped catalogue decides in its place',
    );
    const onFailure = (failure: ClassifierFailure) => this.failed(failure);
    this.router = route
      ? undefined
      : new LiveRouter(database, settings.ROUTING_PRECISION, {
          onFailure,
          onRefused: (error) =>
            log.error('the champion cannot be loaded; the shipped catalogue decides', { error }),
        });
    this.route = route ? guarded({ route }, onFailure) : this.router!.route;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.router) return;
    await this.look(this.router);
    this.timer = setInterval(() => (this.looking = this.look(this.router!)), LOOK_EVERY).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** The champion that this process cannot load. */
  get refused(): string | null {
    return this.router?.refused ?? null;
  }

  /** Does this process decide by what goes by this name? */
  decidesBy(model: string): boolean {
    return !this.router || this.router.deciding === model;
  }

  private failed({ kind, at }: ClassifierFailure): void {
    this.failures.inc();
    this.log.error('the classifier failed; a person routes', {
      kind,
      ...(at === null ? {} : { reason: at }),
    });
  }

  /** What goes wrong is said once; whoever decided goes on deciding. */
  private async look(router: LiveRouter): Promise<void> {
    try {
      const changed = await router.refresh();
      if (changed) this.log.info('routing has changed', { reason: router.deciding });
      this.champion.set(router.refused === null ? 0 : 1);
      this.trouble = '';
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== this.trouble)
        this.log.error('who decides cannot be looked up; who did goes on', { error });
      this.trouble = message;
    }
  }
}
