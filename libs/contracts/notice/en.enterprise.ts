import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { answerBy, plural, whoEn } from './en.parts.js';
import { lines, type EnterpriseTexts } from './texts.js';

const moved = 'Wrong window? We move it; your deadline stays.';

function receipt(v: NoticeVars) {
  return lines(
    `Received: ${v.number}.`,
    v.window
      ? `${v.window.en} takes care of it. Difficulty: ${v.difficulty}.`
      : `A person confirms the window${v.dues.triage ? ` by ${v.dues.triage.en}` : ''}.`,
    v.dues.promise && `Answer by ${v.dues.promise.en}.`,
    v.limit && v.countedFrom && `Why then: ${v.limit.en}, counted from ${v.countedFrom.en}.`,
    moved,
  );
}

/** What the enterprise is told: first what has happened, then what comes next and until when. */
export const EN_ENTERPRISE: EnterpriseTexts = {
  submitted: (v) => ({ state: 'Received', lines: receipt(v) }),
  dispatched: (v) => ({
    state: 'Sent to its window',
    lines: lines(v.window && `It is now with ${v.window.en}.`, moved, answerBy(v)),
  }),
  accepted: (v) => ({
    state: 'Accepted',
    lines: lines(
      `${v.window ? v.window.en : 'The window'} has accepted your problem.`,
      whoEn(v),
      'Next: we check the documents and tell you once about everything that is missing.',
      answerBy(v),
    ),
  }),
  gaps_notified: (v) => ({
    state: `${plural(v.items, 'item')} missing`,
    lines: lines(
      v.dues.reply
        ? `${plural(v.items, 'item')} missing. Send all by ${v.dues.reply.en}; the clock is paused.`
        : `${plural(v.items, 'item')} missing. Please send all soon. We are overdue, so the clock is not paused.`,
      'The full list, and how to send each, is behind the link below. Nothing will be added later.',
      v.dues.reply && 'Once you reply, the clock runs on with what was left.',
      whoEn(v),
    ),
  }),
  completeness_notified: (v) => ({
    state: 'Complete, in progress',
    lines: lines(
      'Nothing is missing. We are working on it and will ask for no further documents.',
      answerBy(v),
    ),
  }),
  reminded: (v) => ({
    state: 'Please send the missing items',
    lines: lines(
      v.dues.reply && `Items are still missing. Send all by ${v.dues.reply.en}.`,
      'If nothing comes we call you first; we do not simply close it.',
      whoEn(v),
    ),
  }),
  lapsed: (v) => ({
    state: 'Closed, items not received',
    lines: lines(
      'The time to reply has passed and we have tried to call, so the problem is closed for now.',
      `You may reopen it within ${v.reopenDays} days, without writing it again.`,
    ),
  }),
  due_passed: (v) => ({
    state: 'We are late, sorry',
    lines: lines(
      v.dues.delay_reason
        ? `We are late, sorry. Reason and target date by ${v.dues.delay_reason.en}.`
        : 'We are late, sorry. Reason and target date follow.',
      'Work goes on. From now on nothing pauses or extends the clock.',
      whoEn(v),
    ),
  }),
  delay_explained: (v) => ({
    state: 'Reason for the delay, target date',
    lines: lines(
      'The reason for the delay is behind the link below.',
      v.targetDate && `Expected by ${v.targetDate}.`,
      whoEn(v),
    ),
  }),
  answered: (v) => ({
    state: v.result === 'explained' ? 'Answered: cannot be done, with reasons' : 'Answered',
    lines: lines(
      v.result === 'explained'
        ? 'The rules do not allow it. Reasons, basis and other ways are in the answer.'
        : v.result === 'registered_done'
          ? 'There is a result on the registered matter; see the answer.'
          : 'Your problem is answered. The answer and its files are behind the link below.',
      `Is it solved? Please rate it${v.dues.evaluation ? ` by ${v.dues.evaluation.en}` : ''}.`,
      v.result === 'explained'
        ? 'If you disagree, say so in the rating; a supervisor reviews it.'
        : 'If you are not satisfied, someone else redoes it. You may also object in the rating.',
    ),
  }),
  rework_ordered: (v) => ({
    state: 'Someone else redoes it',
    lines: lines(
      v.dues.promise ? `Someone else redoes it by ${v.dues.promise.en}.` : 'Someone else redoes it.',
      moved,
    ),
  }),
  grade_confirmed: (v) => ({
    state: 'Answer confirmed after review',
    lines: lines(
      'A supervisor has reviewed the answer and confirms it. The reasons are behind the link below.',
      `If there is something new, you may reopen it within ${v.reopenDays} days.`,
    ),
  }),
  disputed: () => ({
    state: 'Final opinion',
    lines: lines(
      'The supervisor has given a final opinion. Its reasons, and what else you may do, are behind the link below.',
      'It counts as dissatisfied.',
    ),
  }),
  closed: (v) => ({
    state: 'Closed',
    lines: lines(
      'We have had no rating from you, so the problem is closed.',
      `If it is not solved, you may reopen it within ${v.reopenDays} days.`,
    ),
  }),
  progressed: (v) => ({
    state: 'There is progress',
    lines: lines('There is progress; see the link below.', answerBy(v), whoEn(v)),
  }),
};
