import { unpackModel, type Written } from '@bihuan/classifier/artefact.js';
import type { Model } from '@bihuan/classifier/model.js';
import type { Sql } from '@bihuan/db/database.js';
import { readModel, type StoredModel } from '@bihuan/db/learning/model.repository.js';

/**
 * A model of the office as this process has it, loaded once. One that is refused (another text pipeline, changed bytes)
 * counts as none; the same process would refuse it again.
 */
export class LoadedModel {
  private asked: string | null = null;
  private model: Model | null = null;

  constructor(
    private readonly sql: Sql,
    /** Hears once of each model that is refused, by its name. */
    private readonly onRefused: (error: unknown) => void,
  ) {}

  /** null: nobody was asked for, or it was refused. @throws Error while the database is away */
  async of(id: string | null): Promise<Model | null> {
    if (id === this.asked) return this.model;
    const stored = id === null ? null : await storedModel(this.sql, id);
    this.model = stored && this.unpacked(stored);
    this.asked = id;
    return this.model;
  }

  private unpacked({ body, weights }: StoredModel): Model | null {
    try {
      return unpackModel(body as Written, weights);
    } catch (error) {
      this.onRefused(error);
      return null;
    }
  }
}

async function storedModel(sql: Sql, id: string): Promise<StoredModel> {
  const stored = await readModel(sql, id);
  if (!stored) throw new Error(`model ${id.slice(0, 12)} is not there`);
  return stored;
}
