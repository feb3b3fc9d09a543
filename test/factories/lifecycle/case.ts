import { DEFAULT_POLICY } from '@bihuan/domain/policy/policy.js';
import type { Command } from '@bihuan/domain/problem/commands.js';
import { decide } from '@bihuan/domain/problem/decide.js';
import type { EventDraft } from '@bihuan/domain/problem/events.js';
import { evolve } from '@bihuan/domain/problem/evolve.js';
import type { Difficulty, ProblemRecord } from '@bihuan/domain/problem/problem.js';
import { settle } from '@bihuan/domain/problem/settle.js';
import { emptyRecord, planSubmission } from '@bihuan/domain/problem/submission.js';
import type { Env } from '@bihuan/domain/sla/env.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { office } from '../working-time/offices.js';
import { clerksOf, ENTERPRISE_ID, PEOPLE, type PersonName } from './people.js';

const CALENDAR = office();
const WINDOWS = ['market', 'tax', 'general'];

/** One problem in memory with its whole history: the door without a database. */
export interface Case {
  readonly record: ProblemRecord;
  readonly events: readonly EventDraft[];
}

/** A local instant of the county, e.g. `2026-03-02T10:00`. */
export function instant(local: string): Instant {
  return Date.parse(`${local.length === 16 ? `${local}:00` : local}+08:00`);
}

export function envAt(now: Instant, record?: ProblemRecord): Env {
  const at = Math.max(now, record?.problem.lastEventAt ?? 0);
  const clerks = clerksOf(record?.problem.window ?? null);
  return { now: at, calendar: CALENDAR, policy: DEFAULT_POLICY, windows: WINDOWS, clerks };
}

/** A problem submitted at a local instant; `window` null = the classifier was not sure. */
export function submitted(
  at: string | Instant,
  options: { difficulty?: Difficulty; window?: string | null; urgent?: boolean } = {},
): Case {
  const { difficulty = 'simple', window = 'market', urgent = false } = options;
  const env = envAt(typeof at === 'string' ? instant(at) : at);
  const { events, record } = planSubmission(
    {
      id: '01a20000-0000-7000-8000-000000000042',
      number: 'QY-20260302-0001-0',
      region: 'county',
      enterpriseId: ENTERPRISE_ID,
      channel: 'web',
      receivedAt: null,
      urgent,
      confidential: false,
      calendarVersion: 'county-1',
      policyVersion: 'county-1',
      routing: {
        window: window ?? 'market',
        problemType: null,
        difficulty,
        confidence: window === null ? 0.4 : 0.97,
        decision: window === null ? 'triage' : 'dispatch',
        doubt: window === null ? 'unsure' : null,
        alternatives: [],
        reasons: [],
        urgent: false,
        danger: null,
        model: 'test',
      },
    },
    PEOPLE.firm,
    env,
  );
  return { record, events };
}

/** Settles and decides as the door does. @throws DomainError of the decision; what settled is lost with it here. */
export function give(c: Case, who: PersonName, command: Command, at: string | Instant): Case {
  const settled = wait(c, at);
  const env = envAt(typeof at === 'string' ? instant(at) : at, settled.record);
  const decision = decide(settled.record, command, PEOPLE[who], env);
  return { record: decision.record, events: [...settled.events, ...decision.events] };
}

/** Time passes: records what has passed by `at`. */
export function wait(c: Case, at: string | Instant): Case {
  const { events, record } = settle(c.record, envAt(typeof at === 'string' ? instant(at) : at, c.record));
  return { record, events: [...c.events, ...events] };
}

/** The record that the events alone give (I1). */
export function replay(c: Case): ProblemRecord {
  return c.events.reduce(evolve, emptyRecord(c.record.problem.id));
}
