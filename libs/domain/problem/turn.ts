import { hasPassed } from './context.js';
import { openCalls } from './follow-up.js';
import { liveClock, type ProblemRecord } from './problem.js';

export const TURNS = [
  'enterprise',
  'window',
  'dispatcher',
  'supervisor',
  'follow_up',
  'external',
  'nobody',
] as const;
/** Whose turn it is: what everybody wants to know first. */
export type Turn = (typeof TURNS)[number];

/** Who must act next for the problem to move on; `external` waits for another body, `nobody` for a closed one. */
export function turnOf(record: ProblemRecord): Turn {
  switch (record.problem.state) {
    case 'submitted':
    case 'triage':
      return 'dispatcher';
    case 'dispatched':
    case 'in_review':
    case 'in_progress':
    case 'registered':
      return 'window';
    case 'awaiting_enterprise':
      return 'enterprise';
    case 'external_procedure':
      return 'external';
    case 'arbitration':
      return 'supervisor';
    case 'resolved':
      return afterAnswer(record);
    case 'closed':
      return 'nobody';
  }
}

/** A contested grade is decided by a supervisor; after silence the open calls are the follow-up clerk's (T29, T30). */
function afterAnswer(record: ProblemRecord): Turn {
  if (liveClock(record, 'objection') || liveClock(record, 'final_opinion')) return 'supervisor';
  return hasPassed(record, 'evaluation') && openCalls(record).length > 0 ? 'follow_up' : 'enterprise';
}
