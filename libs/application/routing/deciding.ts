import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import { DAY_ZERO } from '@bihuan/classifier/day-zero.js';
import { cautiousThreshold } from '@bihuan/classifier/threshold.js';
import type { Sql } from '@bihuan/db/database.js';
import { readRoles } from '@bihuan/db/learning/model.repository.js';
import type { LoadedModel } from './loaded-model.js';

/** Who decides now, by the name that stands in its predictions, and from which probability it is sure. */
export interface Deciding {
  readonly model: string;
  readonly threshold: number;
}

/** The champion, or the shipped catalogue where there is none or `champions` refuses it, as each API process does too. */
export async function readDeciding(
  sql: Sql,
  champions: Pick<LoadedModel, 'of'>,
  precision: number,
): Promise<Deciding> {
  const { champion } = await readRoles(sql);
  const model = await champions.of(champion);
  if (champion === null || model === null)
    return { model: shippedCatalogue().version, threshold: DAY_ZERO.threshold };
  return { model: champion, threshold: cautiousThreshold(model.facts, precision) };
}
