import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { DAY_ZERO } from '@bihuan/classifier/day-zero.js';
import type { ModelFacts } from '@bihuan/classifier/model.js';
import { cautiousThreshold } from '@bihuan/classifier/threshold.js';
import type { Sql } from '@bihuan/db/database.js';
import { readModelFacts, readRoles } from '@bihuan/db/learning/model.repository.js';

/** Who decides now, by the name that stands in its predictions, and from which probability it is sure. */
export interface Deciding {
  readonly model: string;
  readonly threshold: number;
}

/** The champion, or the shipped catalogue where there is none. */
export async function readDeciding(sql: Sql, precision: number): Promise<Deciding> {
  const { champion } = await readRoles(sql);
  if (champion === null) return { model: shippedCatalogue().version, threshold: DAY_ZERO.threshold };
  const facts = (await readModelFacts(sql, champion)) as unknown as ModelFacts;
  return { model: champion, threshold: cautiousThreshold(facts, precision) };
}
