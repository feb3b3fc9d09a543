import type { StoredContent, StoredEvent } from '@bihuan/db/problem/history.repository.js';
import { digest } from '../problem/canonical.js';

/** Something that is not as it was written. */
export interface Fault {
  readonly problemId: string;
  /** Number of the event, when one can be named. */
  readonly seq?: number;
  readonly fault:
    | 'gap'
    | 'instant'
    | 'hash'
    | 'chain'
    | 'words'
    | 'stray_words'
    | 'truncated'
    | 'row'
    | 'replay'
    | 'orphan';
  readonly detail: string;
}

/** The first event of a problem that is missing, altered or out of its chain (handbook 4, Data: event). */
export function chainFault(problemId: string, events: readonly StoredEvent[]): Fault | undefined {
  let prev: string | null = null;
  for (const [i, event] of events.entries()) {
    const fault = eventFault(event, i + 1, prev);
    if (fault) return { problemId, seq: i + 1, ...fault };
    prev = event.hash;
  }
  return undefined;
}

function eventFault(
  event: StoredEvent,
  seq: number,
  prev: string | null,
): Omit<Fault, 'problemId'> | undefined {
  if (event.seq !== seq) return { fault: 'gap', detail: `event ${seq} is missing: ${event.seq} comes next` };
  const [occurred, recorded] = [isoOf(event.occurred_at), isoOf(event.recorded_at)];
  if (occurred === undefined || recorded === undefined) {
    return {
      fault: 'instant',
      detail: `${event.kind}: an instant has parts of a millisecond, which nobody wrote`,
    };
  }
  const { hash, ...row } = { ...event, occurred_at: occurred, recorded_at: recorded };
  if (digest(row) !== hash) {
    return { fault: 'hash', detail: `${event.kind}: the event is not what its hash was made of` };
  }
  if (event.prev_hash !== prev) {
    return { fault: 'chain', detail: `${event.kind}: does not follow on the event before it` };
  }
  return undefined;
}

/** The form that was hashed: whole milliseconds. */
function isoOf(text: string): string | undefined {
  return text.endsWith('000') ? `${text.slice(0, -3)}Z` : undefined;
}

/** Words that were altered, or that no event knows; erased words are no fault (handbook 4: content may be erased). */
export function wordsFault(
  problemId: string,
  events: readonly StoredEvent[],
  contents: readonly StoredContent[],
): Fault | undefined {
  for (const { seq, body, sha256 } of contents) {
    const known = events.find((e) => e.seq === seq)?.payload['contentSha256'];
    if (known === undefined) {
      return { problemId, seq, fault: 'stray_words', detail: 'words that belong to no event' };
    }
    if (known !== sha256 || digest(body) !== sha256) {
      return {
        problemId,
        seq,
        fault: 'words',
        detail: 'the words are not those that the event was written with',
      };
    }
  }
  return undefined;
}
