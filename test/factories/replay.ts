import type { EventDraft } from '@bihuan/domain/problem/events.js';
import { evolve } from '@bihuan/domain/problem/evolve.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { emptyRecord } from '@bihuan/domain/problem/submission.js';
import type { Office } from './office.js';

interface StoredEvent {
  readonly kind: EventDraft['kind'];
  readonly occurred_at: number;
  readonly actor_kind: EventDraft['actor']['kind'];
  readonly actor_id: string | null;
  readonly payload: Pick<EventDraft, 'facts' | 'outcome' | 'tells' | 'bumpsVersion'>;
  readonly is_public: boolean;
  readonly effect_key: string | null;
}

/** The record that the stored events give when they are applied one by one to nothing (I1). */
export async function replayed(office: Office, problemId: string): Promise<ProblemRecord> {
  const events = await office.database.run<StoredEvent>(
    `select kind, occurred_at, actor_kind, actor_id, payload, is_public, effect_key
     from event where problem_id = $1 order by seq`,
    [problemId],
  );
  return events.map(toDraft).reduce(evolve, emptyRecord(problemId));
}

function toDraft(row: StoredEvent): EventDraft {
  return {
    ...row.payload,
    kind: row.kind,
    occurredAt: row.occurred_at,
    actor: { kind: row.actor_kind, id: row.actor_id },
    isPublic: row.is_public,
    effectKey: row.effect_key,
  };
}
