import { unpackModel, type Written } from '@bihuan/classifier/artefact.js';
import { createClassifier, type Classifier } from '@bihuan/classifier/classifier.js';
import type { Model } from '@bihuan/classifier/model.js';
import type { Sql } from '@bihuan/db/database.js';
import { readGuards } from '@bihuan/db/learning/guard.repository.js';
import { readModel, readRoles, type StoredModel } from '@bihuan/db/learning/model.repository.js';
import type { Routing } from '@bihuan/domain/routing/routing.js';
import { guarded, type ClassifierFailure, type Route } from '../problem/router.js';
import type { Shadow } from './learn.js';

/**
 * Routes by whatever decides now: champion, guards, else the shipped catalogue. Routing itself asks nobody; `refresh`
 * reads the pointer beside it, and what cannot be loaded changes nothing.
 */
export class LiveRouter {
  private readonly shipped = createClassifier();
  private current: Route;
  private seen = JSON.stringify([null, []]);

  constructor(
    private readonly sql: Sql,
    /** Precision that the office asks for. */
    private readonly precision: number,
    /** Hears of each text on which the classifier failed. */
    private readonly onFailure: (failure: ClassifierFailure) => void,
  ) {
    this.current = guarded(this.shipped, onFailure);
  }

  readonly route = (text: string, title?: string): Routing => this.current(text, title);

  /** Name of who decides: a model's id or the catalogue's version. */
  deciding = this.shipped.model;

  /** @returns whether something has changed. @throws Error when the champion cannot be loaded; the one before goes on */
  async refresh(): Promise<boolean> {
    const [{ champion }, guards] = await Promise.all([readRoles(this.sql), readGuards(this.sql)]);
    const seen = JSON.stringify([champion, guards]);
    if (seen === this.seen) return false;
    const model = champion === null ? null : await loadModel(this.sql, champion);
    const byWindow = new Map(guards.map(({ window, ...guard }) => [window, guard]));
    const classifier = this.shipped.with({ model, precision: this.precision, guards: byWindow });
    this.current = guarded(classifier, this.onFailure);
    this.deciding = classifier.model;
    this.seen = seen;
    return true;
  }
}

/**
 * The shadow as something that can be asked; loaded once for each shadow. One that is refused (another text pipeline,
 * changed bytes) is not asked: what is learnt from the champion's routings must not wait for it.
 */
export class ShadowModel {
  /** Made when there is a first shadow: most offices never have one. */
  private shipped: Classifier | undefined;
  private looked: string | null = null;
  private loaded: Shadow | null = null;

  constructor(
    private readonly sql: Sql,
    private readonly precision: number,
    /** Hears once of each shadow that is refused, with its name. */
    private readonly onRefused: (error: unknown) => void,
  ) {}

  /** null: there is none, or it was refused. */
  readonly current = async (): Promise<Shadow | null> => {
    const { shadow } = await readRoles(this.sql);
    if (shadow === this.looked) return this.loaded;
    this.loaded = shadow === null ? null : this.asShadow(shadow, await storedModel(this.sql, shadow));
    this.looked = shadow;
    return this.loaded;
  };

  private asShadow(id: string, stored: StoredModel): Shadow | null {
    try {
      const model = unpacked(stored);
      this.shipped ??= createClassifier();
      const classifier = this.shipped.with({ model, precision: this.precision, guards: new Map() });
      return { model: id, route: (text, title) => classifier.route(text, title) };
    } catch (error) {
      this.onRefused(error);
      return null;
    }
  }
}

async function loadModel(sql: Sql, id: string): Promise<Model> {
  return unpacked(await storedModel(sql, id));
}

async function storedModel(sql: Sql, id: string): Promise<StoredModel> {
  const stored = await readModel(sql, id);
  if (!stored) throw new Error(`model ${id.slice(0, 12)} is not there`);
  return stored;
}

function unpacked({ body, weights }: StoredModel): Model {
  return unpackModel(body as Written, weights);
}
