import type { TimelineAnswer } from '@bihuan/contracts/http/timeline.contract.js';
import type { Named } from '@bihuan/db/people/names.repository.js';
import type { TimelineRow } from '@bihuan/db/problem/problem-details.read-model.js';
import type { Problem } from '@bihuan/domain/problem/problem.js';
import type { Calendar } from '@bihuan/domain/working-time/types.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

type TimelineItem = TimelineAnswer['items'][number];

/** Who looks at which history. */
export interface TimelineView {
  readonly asStaff: boolean;
  readonly names: ReadonlyMap<string, Named>;
  readonly problem: Pick<Problem, 'enterpriseId'>;
  readonly calendar: Calendar;
}

/** Facts that are the office's own business, even of a public event. */
const STAFF_FACTS = ['returnedBy', 'model', 'suggestedWindow', 'approvalNo', 'to'];
/** Shown elsewhere: `transition` has a field of its own. */
const NOT_FACTS = ['transition'];
/** Words that are kept but not shown here: contacts and called numbers are revealed on request only (handbook 6). */
const SHOWN_WORDS = ['text', 'title', 'reason', 'basis', 'items'];
/** Events by which a person of the office deals with the enterprise: it hears the name (T8). */
const IN_PERSON = [
  'accepted',
  'gaps_notified',
  'completeness_notified',
  'progressed',
  'answered',
  'delay_explained',
];

/** One event as its reader may see it. */
export function presentEvent(row: TimelineRow, view: TimelineView): TimelineItem {
  const words = wordsOf(row);
  const { transition } = row.facts;
  return {
    id: row.id,
    seq: row.seq,
    kind: row.kind as TimelineItem['kind'],
    transition: typeof transition === 'string' ? transition : null,
    state: row.state as TimelineItem['state'],
    occurredAt: formatInstant(view.calendar, row.occurred_at),
    recordedAt: formatInstant(view.calendar, row.recorded_at),
    actor: { kind: row.actor_kind, name: nameFor(row, view) },
    public: row.is_public,
    facts: factsFor(row, view),
    ...(words ? { words } : {}),
  };
}

function nameFor(row: TimelineRow, { asStaff, names, problem }: TimelineView): string | null {
  const found = row.actor_id === null ? undefined : names.get(row.actor_id);
  if (!found) return null;
  const theirOwn = found.enterprises.includes(problem.enterpriseId);
  return asStaff || theirOwn || IN_PERSON.includes(row.kind) ? found.name : null;
}

function factsFor({ facts }: TimelineRow, { asStaff }: TimelineView): TimelineItem['facts'] {
  const hidden = asStaff ? NOT_FACTS : [...NOT_FACTS, ...STAFF_FACTS];
  const shown = Object.entries(facts).filter(
    ([key, value]) => !hidden.includes(key) && typeof value !== 'object',
  );
  return Object.fromEntries(shown) as TimelineItem['facts'];
}

function wordsOf({ words }: TimelineRow): TimelineItem['words'] {
  if (!words) return undefined;
  const shown = Object.entries(words).filter(([key]) => SHOWN_WORDS.includes(key));
  return shown.length === 0 ? undefined : Object.fromEntries(shown);
}
