import type { ModelsAnswer } from '@bihuan/contracts/http/model.contract.js';
import type { ModelRow } from '@bihuan/db/learning/model.repository.js';
import type { Calendar } from '@bihuan/domain/working-time/types.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

type ModelAnswer = ModelsAnswer['items'][number];

/** What the row keeps of a model's making; a model of an older pipeline may have less. */
interface KeptFacts {
  readonly pipeline?: string;
  readonly seed?: number;
  readonly catalogue?: string | null;
  readonly parent?: string | null;
  readonly data?: { readonly texts: number; readonly sha256: string };
  readonly thresholds?: Record<string, number>;
  readonly metrics?: NonNullable<ModelAnswer['metrics']>;
}

/** Why it was moved: what the gate said, and the words of a person. */
interface KeptWhy extends Partial<NonNullable<ModelAnswer['gate']>> {
  readonly reason?: string;
  readonly rolledBack?: string;
}

/** A model as it is listed. */
export function presentModel(
  { id, status, trained_at, moved_at, moved_by, why, facts }: ModelRow,
  names: ReadonlyMap<string, { readonly name: string }>,
  calendar: Calendar,
): ModelAnswer {
  const { data, metrics = null, pipeline, seed, catalogue, parent, thresholds } = facts as KeptFacts;
  const { passes, findings, reason, rolledBack } = why as KeptWhy;
  const texts = data && { texts: data.texts, textsSha256: data.sha256 };
  return {
    id,
    status,
    trainedAt: formatInstant(calendar, trained_at),
    movedAt: formatInstant(calendar, moved_at),
    movedBy: moved_by === null ? null : { id: moved_by, name: names.get(moved_by)?.name ?? '' },
    reason: reason ?? rolledBack ?? null,
    gate: passes === undefined || findings === undefined ? null : { passes, findings },
    facts: { pipeline, seed, catalogue, parent, thresholds, ...texts },
    metrics,
  };
}
