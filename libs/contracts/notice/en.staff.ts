import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { answerBy } from './en.parts.js';
import { lines, type Texts, type Words } from './texts.js';

const where = (v: NoticeVars) => `${v.window ? v.window.en : 'No window yet'} · ${v.difficulty}.`;
const toAccept = (v: NoticeVars) => v.dues.acceptance && `Accept by ${v.dues.acceptance.en}.`;
const handler = (v: NoticeVars) => (v.handler ? `Handler: ${v.handler.name}.` : 'Nobody handles it yet.');
const GRADES = ['', 'very dissatisfied', 'dissatisfied', 'acceptable', 'satisfied', 'very satisfied'];
const grade = (v: NoticeVars) => GRADES[v.grade ?? 2] ?? '';

const RUNG: Readonly<Record<string, (v: NoticeVars) => Words>> = {
  A1: (v) => ({
    state: 'Not accepted in time (yellow)',
    lines: lines(
      where(v),
      'The time to accept has passed. Accept it now; the window lead may do so too.',
      answerBy(v),
    ),
  }),
  A2: (v) => ({
    state: 'Still not accepted (red)',
    lines: lines(
      where(v),
      'Nobody has accepted it 1 working hour after the limit. Assign a handler.',
      answerBy(v),
    ),
  }),
  E0: (v) => ({ state: 'Half of the time is used (blue)', lines: lines(where(v), answerBy(v)) }),
  E1: (v) => ({
    state: 'Due soon (yellow)',
    lines: lines(where(v), handler(v), 'Write down the progress, and answer in time.', answerBy(v)),
  }),
  E3: (v) => ({
    state: '1 working day overdue (red)',
    lines: lines(where(v), handler(v), 'Under supervision: reply to the slip within 4 working hours.'),
  }),
  E4: (v) => ({
    state: '2 working days overdue (red)',
    lines: lines(where(v), handler(v), 'It goes on the monthly list.'),
  }),
};

const LIMIT: Readonly<Record<string, (v: NoticeVars) => Words>> = {
  triage: (v) => ({
    state: 'Not dispatched in time',
    lines: lines(
      'The time to dispatch has passed. Supervisors and the general window may dispatch it.',
      answerBy(v),
    ),
  }),
  return_decision: (v) => ({
    state: 'Return not decided in time',
    lines: lines('The time to decide the return has passed. Please decide.', answerBy(v)),
  }),
  review: (v) => ({
    state: 'Review is late',
    lines: lines(where(v), handler(v), 'The time to review has passed. See that it gets done.', answerBy(v)),
  }),
  delay_reason: (v) => ({
    state: 'Delay not explained in time',
    lines: lines(
      where(v),
      handler(v),
      'See that reason and target date are written; the enterprise is waiting.',
    ),
  }),
  call: (v) => ({
    state: 'Call is late',
    lines: lines(
      where(v),
      handler(v),
      'The time to reply has passed and nobody has reached the enterprise. Arrange a call.',
    ),
  }),
  objection: () => ({
    state: 'Review of an objection is late',
    lines: lines('The enterprise disagrees with a refusal; the supervisor has not decided in time.'),
  }),
  final_opinion: () => ({
    state: 'Final opinion is late',
    lines: lines('Third bad grade; the final opinion has not been given in time.'),
  }),
};

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
  rung_recorded: { staff: (v) => (RUNG[v.rung ?? ''] ?? fallback('Reminder of a deadline'))(v) },
  limit_passed: { staff: (v) => (LIMIT[v.clock ?? ''] ?? fallback('A step is late'))(v) },
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
