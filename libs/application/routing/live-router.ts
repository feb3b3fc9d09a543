import { createClassifier } from '@bihuan/classifier/classifier.js';
import type { Model } from '@bihuan/classifier/model.js';
import type { Sql } from '@bihuan/db/database.js';
import { readGuards, type GuardRow } from '@bihuan/db/learning/guard.repository.js';
import { readRoles } from '@bihuan/db/learning/model.repository.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { guarded, type ClassifierFailure, type Route } from '../problem/router.js';
import { LoadedModel } from './loaded-model.js';

/** Who wants to know what goes wrong: nothing of it reaches who submits. */
export interface RoutingWatch {
  /** Hears once of each champion that this process cannot load, by its name. */
  readonly onRefused: (error: unknown) => void;
  /** Hears of each text on which the classifier failed. */
  readonly onFailure: (failure: ClassifierFailure) => void;
}

/**
 * Routes by whatever decides now: the champion, else the shipped catalogue; both under the guards. Routing itself asks
 * nobody; `refresh` reads the pointer beside it.
 */
export class LiveRouter {
  private readonly shipped = createClassifier();
  private readonly champions: LoadedModel;
  private champion: string | null = null;
  private model: Model | null = null;
  private current: Route;
  private seen = JSON.stringify([null, []]);

  constructor(
    private readonly sql: Sql,
    /** Precision that the office asks for. */
    private readonly precision: number,
    private readonly watch: RoutingWatch,
  ) {
    this.champions = new LoadedModel(sql, watch.onRefused);
    this.current = guarded(this.shipped, watch.onFailure);
  }

  readonly route = (text: string, title?: string): Routing => this.current(text, title);

  /** Name of who decides: a model's id or the catalogue's version. */
  deciding = this.shipped.model;

  /** The champion that this process cannot load: the shipped catalogue decides in its place. */
  get refused(): string | null {
    return this.model === null ? this.champion : null;
  }

  /** @returns whether something has changed. @throws Error while the database is away; who decided before goes on */
  async refresh(): Promise<boolean> {
    const [{ champion }, guards] = await Promise.all([readRoles(this.sql), readGuards(this.sql)]);
    const seen = JSON.stringify([champion, guards]);
    if (seen === this.seen) return false;
    // First of all: guards hold whatever becomes of the champion.
    this.decideBy(this.model, guards);
    this.decideBy(await this.champions.of(champion), guards);
    this.champion = champion;
    this.seen = seen;
    return true;
  }

  private decideBy(model: Model | null, rows: readonly GuardRow[]): void {
    const guards = new Map(rows.map(({ window, ...guard }) => [window, guard]));
    const classifier = this.shipped.with({ model, precision: this.precision, guards });
    this.model = model;
    this.deciding = classifier.model;
    this.current = guarded(classifier, this.watch.onFailure);
  }
}
