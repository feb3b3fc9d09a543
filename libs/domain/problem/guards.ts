import { holds, windowRank } from '../access/actor.js';
import { DomainError } from '../errors.js';
import { workingMsBetween } from '../working-time/counting.js';
import { calendarFor } from '../sla/env.js';
import { localDate } from '../working-time/zone.js';
import { hasPassed, isFirm, type Context } from './context.js';
import { liveClock } from './problem.js';
import { signerRank, SIGNER_NAMES } from './signing.js';

type Guard = (c: Context) => DomainError | undefined;

const CALENDAR_DAY = 86_400_000;

const conflict = (code: string, message: string, data?: Record<string, unknown>) =>
  new DomainError(code, 'conflict', message, data);
const forbidden = (code: string, message: string, data?: Record<string, unknown>) =>
  new DomainError(code, 'forbidden', message, data);
const invalid = (code: string, message: string) => new DomainError(code, 'invalid', message);

/** What must hold before a row may be taken (the `guards` column of the life-cycle); each says why not. */
export const GUARDS = {
  triageIsTheirs: (c) =>
    holds(c.actor, 'dispatcher', c.record.problem) || hasPassed(c.record, 'triage')
      ? undefined
      : forbidden(
          'not_yet_yours',
          'Others than a dispatcher may dispatch only after the triage limit has passed.',
        ),
  noReturnPending: (c) =>
    c.record.problem.returnedFrom
      ? conflict(
          'return_pending',
          'This problem was returned by a window: decide the return (decide-return).',
        )
      : undefined,
  returnPending: (c) =>
    c.record.problem.returnedFrom ? undefined : conflict('no_return', 'There is no return to decide here.'),
  dispatcherInTime: (c) =>
    holds(c.actor, 'dispatcher', c.record.problem) || hasPassed(c.record, 'return_decision')
      ? undefined
      : forbidden(
          'not_yet_yours',
          'A supervisor may decide only after the limit for the decision has passed.',
        ),
  windowExists: (c) =>
    c.facts.window !== undefined && c.env.windows.includes(c.facts.window)
      ? undefined
      : invalid(
          'unknown_window',
          `There is no window '${c.facts.window ?? ''}' here; see GET /api/v1/taxonomy.`,
        ),
  anotherWindow: (c) =>
    c.facts.window === c.record.problem.returnedFrom?.window
      ? invalid('same_window', 'An upheld return goes to another window than the one that returned it.')
      : undefined,
  suggestsAnotherWindow: (c) => {
    const to = c.facts.suggestedWindow;
    if (to === undefined || !c.env.windows.includes(to)) {
      return invalid('unknown_window', `There is no window '${to ?? ''}' here; see GET /api/v1/taxonomy.`);
    }
    return to === c.record.problem.window
      ? invalid('same_window', 'Suggest another window than your own.')
      : undefined;
  },
  returnAllowed: (c) => returnAllowed(c),
  noAskPending: (c) =>
    c.record.approvals.some((a) => a.status === 'pending')
      ? conflict('ask_pending', 'A return has been asked already; the window lead decides it.')
      : undefined,
  askPending: (c) =>
    c.record.approvals.some((a) => a.no === c.facts.approvalNo && a.status === 'pending')
      ? undefined
      : conflict('no_ask', 'There is no such pending ask; reload the problem.'),
  deciderIsNotAsker: (c) =>
    c.record.approvals.some((a) => a.no === c.facts.approvalNo && a.askedBy === c.actor.ref.id)
      ? forbidden('own_ask', 'Who asks does not decide (asker ≠ approver).')
      : undefined,
  isAsker: (c) =>
    c.record.approvals.some((a) => a.no === c.facts.approvalNo && a.askedBy === c.actor.ref.id)
      ? undefined
      : forbidden('not_your_ask', 'Only who has asked may take it back.'),
  notClaimedByAnother: (c) => {
    const { handler } = c.record.problem;
    // After A1 the lead takes over what somebody has claimed and left (handbook 2, ladder).
    if (windowRank(c.actor, c.record.problem) > 0 && hasA1(c)) return undefined;
    return handler !== null && handler !== c.actor.ref.id
      ? conflict('already_claimed', 'Somebody else has claimed this problem.', { handler })
      : undefined;
  },
  notYetTheirs: (c) =>
    c.record.problem.handler !== null && c.record.problem.handler === c.actor.ref.id
      ? conflict('already_yours', 'You have claimed this problem already.')
      : undefined,
  leadMayAccept: (c) =>
    holds(c.actor, 'clerk', c.record.problem) || isSoleAndHead(c) || hasA1(c)
      ? undefined
      : forbidden('not_yet_yours', 'A lead may accept only once the acceptance limit has passed (A1).'),
  notFormerHandler: (c) => {
    const { formerHandlers } = c.record.problem;
    if (c.actor.ref.id === null || !formerHandlers.includes(c.actor.ref.id)) return undefined;
    return forbidden('former_handler', 'A rework is handled by somebody else than before.');
  },
  isHandlerOrLead: (c) =>
    c.record.problem.handler === c.actor.ref.id || windowRank(c.actor, c.record.problem) > 0
      ? undefined
      : conflict('not_handler', 'Only its handler or the window lead may do this.', {
          handler: c.record.problem.handler,
        }),
  toAnotherClerk: (c) => {
    const { to } = c.facts;
    if (to === undefined || !c.env.clerks.includes(to))
      return invalid('not_a_clerk', 'Name a clerk of this window.');
    if (c.record.problem.formerHandlers.includes(to)) {
      return forbidden('former_handler', 'A rework is handled by somebody else than before.');
    }
    return to === c.record.problem.handler ? conflict('same_handler', 'They handle it already.') : undefined;
  },
  firstNoticeOfRound: (c) =>
    c.record.problem.noticeRound === c.record.problem.round
      ? conflict(
          'second_notice',
          'What is missing is asked once: the one gap notice of this round has been given.',
        )
      : undefined,
  namesItems: (c) =>
    (c.facts.items ?? 0) > 0
      ? undefined
      : invalid('no_items', 'Name every missing item, or say that it is complete.'),
  isOverdue: (c) =>
    c.record.problem.overdue
      ? undefined
      : conflict('not_overdue', 'A reason for delay is given after the due has passed.'),
  targetAhead: (c) =>
    (c.facts.targetDate ?? '') >= localDate(c.env.calendar, c.env.now)
      ? undefined
      : invalid('target_past', 'Name a target date that is today or later.'),
  signsAtThisLevel: (c) => {
    const { problem } = c.record;
    const needed = signerRank(problem.difficulty, c.facts.result ?? 'solved');
    return windowRank(c.actor, problem) >= needed
      ? undefined
      : forbidden('signer', `This answer must be signed by the ${SIGNER_NAMES[needed]} of the window.`, {
          signer: SIGNER_NAMES[needed],
        });
  },
  notGradedYet: (c) =>
    liveClock(c.record, 'objection') || liveClock(c.record, 'final_opinion')
      ? conflict('already_graded', 'The grade has been given; a supervisor is deciding on it.')
      : undefined,
  followUpIsNotHandler: (c) => {
    const { handler, formerHandlers } = c.record.problem;
    const { id } = c.actor.ref;
    const isFollowUp = holds(c.actor, 'follow_up', c.record.problem);
    return isFollowUp && id !== null && (id === handler || formerHandlers.includes(id))
      ? forbidden('own_work', 'Who handled a problem does not follow it up.')
      : undefined;
  },
  objectionPending: (c) =>
    liveClock(c.record, 'objection')
      ? undefined
      : conflict('no_objection', 'There is no contested explanation here.'),
  finalOpinionPending: (c) =>
    liveClock(c.record, 'final_opinion')
      ? undefined
      : conflict('no_dispute', 'A final opinion is given after the third bad grade only.'),
  consentRecorded: (c) =>
    isFirm(c) || c.facts.consent === true
      ? undefined
      : invalid('no_consent', 'Record the consent of the enterprise and the call-back.'),
  mayReopen: (c) => mayReopen(c),
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

/** T9: once upheld or refused no further return; before acceptance or within half the review limit. */
function returnAllowed({ record, env }: Context): DomainError | undefined {
  const { problem } = record;
  if (problem.window !== null && problem.noReturnBy.includes(problem.window)) {
    return conflict('return_refused_before', 'A return by this window was refused: it stays here.');
  }
  if (problem.returnUpheld) {
    return conflict(
      'return_used',
      'It was moved once already: a second return is for arbitration by the supervisor.',
    );
  }
  const review = liveClock(record, 'review');
  if (!review || review.due === null) return undefined;
  // What is left says what was used: the enterprise's time was nobody's review.
  const left = workingMsBetween(calendarFor('review', problem, env), env.now, review.due);
  return review.budgetMs - left <= review.budgetMs / 2
    ? undefined
    : conflict('return_too_late', 'A return is possible before acceptance or within half the review limit.');
}

/** T32: the enterprise once within 30 calendar days (free after a lapse), a supervisor any time; not merged or split. */
function mayReopen(c: Context): DomainError | undefined {
  const { problem } = c.record;
  if (problem.closingCode === 'merged' || problem.closingCode === 'split') {
    return conflict('not_reopenable', 'A merged or split problem lives on under its other number.');
  }
  if (!isFirm(c)) return undefined;
  if (problem.reopenings > 0 && problem.closingCode !== 'lapsed') {
    return conflict('reopened_before', 'It was reopened once; object or submit a new problem.');
  }
  const age = c.env.now - (problem.closedAt ?? c.env.now);
  return age > c.env.policy.reopenWithinCalendarDays * CALENDAR_DAY
    ? conflict(
        'reopen_too_late',
        `Reopening is possible within ${c.env.policy.reopenWithinCalendarDays} days.`,
      )
    : undefined;
}

function isSoleAndHead({ actor, record, env }: Context): boolean {
  const { problem } = record;
  return problem.reworks > 0 && env.clerks.length <= 1 && holds(actor, 'section_head', problem);
}

function hasA1({ record }: Context): boolean {
  return (
    liveClock(record, 'acceptance')?.marks.some((m) => m.rung === 'A1' && m.status === 'recorded') ?? false
  );
}
