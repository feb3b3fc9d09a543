import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { EN_LIMIT, EN_RUNG } from './en.ladder.js';
import { answerBy, handler, where } from './en.parts.js';
import { lines, type Texts, type Words } from './texts.js';

const toAccept = (v: NoticeVars) => v.dues.acceptance && `Accept by ${v.dues.acceptance.en}.`;
const GRADES = ['', 'very dissatisfied', 'dissatisfied', 'acceptable', 'satisfied', 'very satisfied'];
const grade = (v: NoticeVars) => GRADES[v.grade ?? 2] ?? '';

const fallback = (state: string) => (): Words => ({ state, lines: lines('Please open the link.') });

/** What people of windows and of the centre are told. */
export const EN_STAFF: Texts = {
  classified: {
    clerks: (v) => ({ state: 'New, to accept', lines: lines(where(v), toAccept(v), answerBy(v)) }),
    dispatcher: (v) => ({
      state: 'New, to dispatch',
      lines: lines(
        `The window is not sure. Dispatch it${v.dues.triage ? ` by ${v.dues.triage.en}` : ''}.`,
        `The promise already runs. ${answerBy(v)}`,
      ),
    }),
  },
  dispatched: {
    clerks: (v) => ({ state: 'Dispatched, to accept', lines: lines(where(v), toAccept(v), answerBy(v)) }),
  },
  returned: {
    dispatcher: (v) => ({
      state: 'Returned, to decide',
      lines: lines(
        `${v.returnedBy ? v.returnedBy.en : 'The window'} says it is not theirs.`,
        v.dues.return_decision && `Decide by ${v.dues.return_decision.en}.`,
        `The promise runs on. ${answerBy(v)}`,
      ),
    }),
  },
  return_asked: {
    lead: (v) => ({ state: 'Return asked, to decide', lines: lines(where(v), handler(v), answerBy(v)) }),
  },
  return_refused_by_lead: {
    handler: (v) => ({ state: 'Return not granted', lines: lines('Please go on with it.', answerBy(v)) }),
  },
  return_upheld: {
    clerks: (v) => ({ state: 'Moved to you, to accept', lines: lines(where(v), toAccept(v), answerBy(v)) }),
    returning_lead: (v) => ({
      state: 'Return upheld',
      lines: lines(`It is now with ${v.window ? v.window.en : 'another window'}; nothing is left to do.`),
    }),
  },
  return_refused: {
    staff: (v) => ({
      state: 'Return refused',
      lines: lines('It stays with this window, which cannot return it again. Please go on.', answerBy(v)),
    }),
  },
  replied: {
    handler: (v) => ({
      state: 'The enterprise has replied',
      lines: lines(v.dues.review && `Finish the review by ${v.dues.review.en}.`, answerBy(v)),
    }),
  },
  reminded: {
    handler: (v) => ({
      state: 'The enterprise was reminded',
      lines: lines(
        v.dues.reply && `Its reply is due ${v.dues.reply.en}.`,
        'If nothing comes in time, you get a call task.',
      ),
    }),
  },
  reply_limit_passed: {
    handler: (v) => ({
      state: 'No reply, please call',
      lines: lines(
        `The enterprise has not replied in time. Call it${v.dues.call ? ` by ${v.dues.call.en}` : ''}.`,
        'It may be closed once you have reached it, or after three tries on different half-days.',
      ),
    }),
  },
  due_passed: {
    handler: (v) => ({
      state: 'Overdue (red)',
      lines: lines(
        where(v),
        v.dues.delay_reason && `Write reason and target date by ${v.dues.delay_reason.en}.`,
        'The enterprise has our apology. From now on nothing pauses, extends or regrades.',
      ),
    }),
    staff: (v) => ({
      state: 'Overdue (red)',
      lines: lines(
        where(v),
        handler(v),
        'The enterprise has our apology; the handler must give reason and target date.',
      ),
    }),
  },
  rung_recorded: { staff: (v) => (EN_RUNG[v.rung ?? ''] ?? fallback('Reminder of a deadline'))(v) },
  limit_passed: { staff: (v) => (EN_LIMIT[v.clock ?? ''] ?? fallback('A step is late'))(v) },
  evaluated: {
    handler: (v) => ({
      state: `Rated: ${grade(v)}`,
      lines: lines('The problem is closed; the rating is behind the link.'),
    }),
    supervisor: (v) =>
      v.transition === 'T29 explained'
        ? {
            state: 'Objection to a refusal, to review',
            lines: lines(
              `The enterprise is ${grade(v)} with "cannot be done".`,
              v.dues.objection && `Confirm the answer or order rework by ${v.dues.objection.en}.`,
            ),
          }
        : {
            state: 'Third bad grade, final opinion needed',
            lines: lines(
              v.dues.final_opinion && `Give a reasoned final opinion by ${v.dues.final_opinion.en}.`,
              where(v),
            ),
          },
    supervision_office: (v) => ({
      state: 'Third bad grade (red)',
      lines: lines(where(v), 'The supervisor will give a final opinion.'),
    }),
  },
  rework_ordered: {
    clerks: (v) => ({
      state: 'Redo, to accept',
      lines: lines(where(v), toAccept(v), 'Not by the one who had it.', answerBy(v)),
    }),
    section_head: (v) => ({
      state: 'Dissatisfied, to be redone',
      lines: lines(where(v), 'See that another person takes it.', toAccept(v), answerBy(v)),
    }),
  },
  lapsed: {
    handler: (v) => ({
      state: 'Items not received, closed',
      lines: lines(`Nothing more to do; the enterprise may reopen it within ${v.reopenDays} days.`),
    }),
  },
  withdrawn: {
    handler: () => ({
      state: 'Withdrawn by the enterprise',
      lines: lines('The problem is closed; nothing is left to do.'),
    }),
  },
  reopened: {
    clerks: (v) => ({ state: 'Reopened, to accept', lines: lines(where(v), toAccept(v), answerBy(v)) }),
    dispatcher: (v) => ({
      state: 'Reopened, to dispatch',
      lines: lines(v.dues.triage && `Dispatch it by ${v.dues.triage.en}.`, answerBy(v)),
    }),
    section_head: (v) => ({ state: 'Reopened', lines: lines(where(v), answerBy(v)) }),
  },
  handed_over: {
    handler: (v) => ({ state: 'Handed over to you', lines: lines(where(v), toAccept(v), answerBy(v)) }),
  },
};
