import type { Database } from '@bihuan/db/database.js';
import { findPolicy } from '@bihuan/db/office/policy-list.read-model.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { Policy } from '@bihuan/domain/policy/policy.js';
import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import { effectiveStart } from '@bihuan/domain/working-time/counting.js';
import { dueOf } from '@bihuan/domain/working-time/due.js';
import { replayDue } from '@bihuan/domain/working-time/replay.js';
import type { Calendar, DueChange, Instant, ReplayedDue } from '@bihuan/domain/working-time/types.js';
import type { Directory, Region } from '../office/directory.js';
import { regionOrFirst } from './region-or-first.js';

/** What moved the due, as people say it: a regrading names the new difficulty. */
export type PreviewChange =
  | Exclude<DueChange, { kind: 'regrade' }>
  | { readonly kind: 'regrade'; readonly at: Instant; readonly difficulty: Difficulty };

export interface DueQuestion {
  readonly submittedAt: Instant;
  readonly difficulty: Difficulty;
  readonly window?: string;
  readonly region?: string;
  readonly policyVersion?: string;
  readonly history: readonly PreviewChange[];
}

/** A due with its steps; `calendar` is the one it was counted on, for its offsets. */
export interface PreviewedDue {
  readonly calendar: Calendar;
  readonly effectiveStart: Instant;
  readonly acceptanceDue: Instant;
  readonly promise: ReplayedDue;
}

/**
 * Works out a due as the promise clock would, on the calendar in force; nothing is written. The window is checked and moves
 * nothing: the promise runs on the region's calendar only (handbook 3).
 * @throws DomainError `unknown_region`, `unknown_window`, `unknown_policy`, `history_invalid`, `instant_invalid` (invalid)
 */
export async function previewDue(
  parts: { readonly database: Database; readonly directory: Directory },
  question: DueQuestion,
): Promise<PreviewedDue> {
  const region = await regionOrFirst(parts.directory, question.region);
  checkWindow(region, question.window);
  const policy = await policyOf(parts.database, region, question.policyVersion);
  const { calendar } = region;
  const { submittedAt, difficulty } = question;
  const history = question.history.map((change) => toDueChange(change, policy));
  return {
    calendar,
    effectiveStart: effectiveStart(calendar, submittedAt).at,
    acceptanceDue: dueOf(calendar, submittedAt, policy.limits.acceptance[difficulty], policy.dayRule).due,
    promise: replayed(() =>
      replayDue(calendar, submittedAt, policy.limits.promise[difficulty], policy.dayRule, history),
    ),
  };
}

function toDueChange(change: PreviewChange, policy: Policy): DueChange {
  if (change.kind !== 'regrade') return change;
  return { kind: 'regrade', at: change.at, limit: policy.limits.promise[change.difficulty] };
}

/** A history that contradicts itself is a fault of `history`, whatever found it. */
function replayed(replay: () => ReplayedDue): ReplayedDue {
  try {
    return replay();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'history_invalid') throw at('/history', error);
    throw error;
  }
}

function checkWindow(region: Region, window: string | undefined): void {
  if (window === undefined || region.windowCodes.includes(window)) return;
  throw at('/window', new DomainError('unknown_window', 'invalid', `There is no window '${window}' here.`));
}

async function policyOf(database: Database, region: Region, version: string | undefined): Promise<Policy> {
  if (version === undefined) return region.policy;
  const policy = await findPolicy(database, version);
  if (policy) return policy;
  const message = `There is no policy version '${version}'; see GET /api/v1/policies.`;
  throw at('/policyVersion', new DomainError('unknown_policy', 'invalid', message));
}

function at(path: string, { code, kind, message }: DomainError): DomainError {
  return new DomainError(code, kind, message, { errors: [{ path, message }] });
}
