import { createClassifier, type Classifier } from '@bihuan/classifier/classifier.js';
import type { Sql } from '@bihuan/db/database.js';
import { readRoles } from '@bihuan/db/learning/model.repository.js';
import { guarded } from '../problem/router.js';
import type { Shadow } from './learn.js';
import type { RoutingWatch } from './live-router.js';
import { LoadedModel } from './loaded-model.js';

/**
 * The shadow as something that can be asked. One that is refused is not asked, and one that fails on a text has given it to a
 * person: what is learnt from the champion's routings must not wait for it.
 */
export class ShadowModel {
  /** Made when there is a first shadow: most offices never have one. */
  private shipped: Classifier | undefined;
  private readonly shadows: LoadedModel;

  constructor(
    private readonly sql: Sql,
    private readonly precision: number,
    private readonly watch: RoutingWatch,
  ) {
    this.shadows = new LoadedModel(sql, watch.onRefused);
  }

  /** null: there is none, or it was refused. */
  readonly current = async (): Promise<Shadow | null> => {
    const { shadow } = await readRoles(this.sql);
    const model = await this.shadows.of(shadow);
    if (shadow === null || model === null) return null;
    this.shipped ??= createClassifier();
    const classifier = this.shipped.with({ model, precision: this.precision, guards: new Map() });
    return { model: shadow, route: guarded(classifier, this.watch.onFailure) };
  };
}
