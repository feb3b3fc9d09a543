import { isoOf } from '@bihuan/db/problem/problem.columns.js';
import type {
  ContentRow,
  EventRow,
  OutboxRow,
  ProblemChange,
} from '@bihuan/db/problem/problem.repository.js';
import type { EventDraft } from '@bihuan/domain/problem/events.js';
import type { ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { nextAlarm } from '@bihuan/domain/problem/settle.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { canonical, sha256 } from './canonical.js';
import { newId } from './new-id.js';

/** People's words that came with a command: text, contact, items. Stored apart from the event (handbook 4, Data). */
export type Words = Readonly<Record<string, unknown>>;

/** The outcome of a pass through the door, before it is written. */
export interface Pass {
  readonly before: ProblemRecord;
  readonly after: ProblemRecord;
  readonly events: readonly EventDraft[];
  readonly lastHash: string | null;
  readonly recordedAt: Instant;
  /** The words, and which of the events they belong to. */
  readonly words?: { readonly body: Words; readonly event: EventDraft };
  /** Seeding sends nothing outward: deliveries end `suppressed` (handbook 10). */
  readonly silent?: boolean;
}

/** Gives events their seq, id and hash, and lays out all rows of one change. Ids are version 7: they sort by time. */
export function toChange(pass: Pass): ProblemChange {
  const rows: EventRow[] = [];
  const contents: ContentRow[] = [];
  let prev = pass.lastHash;
  pass.events.forEach((draft, i) => {
    const seq = pass.before.problem.seq + i + 1;
    const content =
      pass.words?.event === draft ? toContent(pass.after.problem.id, seq, pass.words.body) : undefined;
    if (content) contents.push(content);
    const row = toEventRow(pass, draft, seq, prev, content?.sha256);
    rows.push(row);
    prev = row.hash;
  });
  return {
    before: pass.before,
    after: pass.after,
    events: rows,
    contents,
    nextAt: nextAlarm(pass.after),
    outbox: toOutbox(pass, rows),
  };
}

function toEventRow(
  pass: Pass,
  draft: EventDraft,
  seq: number,
  prev: string | null,
  content?: string,
): EventRow {
  const { facts, outcome, tells, bumpsVersion } = draft;
  const id = newId();
  const row = canonical({
    problem_id: pass.after.problem.id,
    seq,
    id,
    kind: draft.kind,
    actor_kind: draft.actor.kind,
    actor_id: draft.actor.id,
    occurred_at: isoOf(draft.occurredAt),
    recorded_at: isoOf(pass.recordedAt),
    payload: { facts, outcome, tells, bumpsVersion, ...(content ? { contentSha256: content } : {}) },
    is_public: draft.isPublic,
    effect_key: draft.effectKey,
    prev_hash: prev,
  });
  const hash = sha256(row);
  // Its canonical form is written once: for the hash, and for the database.
  return { id, seq, hash, json: `${row.slice(0, -1)},"hash":"${hash}"}` };
}

function toContent(problemId: string, seq: number, words: Words): ContentRow {
  const body = canonical(words);
  return { problemId, seq, body, sha256: sha256(body) };
}

/** One row towards people for all events of a pass that tell somebody; the worker resolves whom (handbook 2, tells). */
function toOutbox(pass: Pass, rows: readonly EventRow[]): readonly OutboxRow[] {
  const events = pass.events.flatMap((draft, i) => {
    const row = rows[i];
    if (!row || draft.tells.length === 0) return [];
    return [{ eventId: row.id, seq: row.seq, kind: draft.kind, facts: draft.facts, tells: draft.tells }];
  });
  if (events.length === 0) return [];
  const { id } = pass.after.problem;
  return [{ topic: 'notice', payload: { problemId: id, events, silent: pass.silent === true } }];
}
