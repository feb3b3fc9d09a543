import type { NoticeVars } from '@bihuan/domain/notice/notice.js';
import { lines, type Words } from './texts.js';
import { answerBy, handler, where } from './en.parts.js';

/** By rung. */
export const EN_RUNG: Readonly<Record<string, (v: NoticeVars) => Words>> = {
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

/** By the clock whose limit has passed. */
export const EN_LIMIT: Readonly<Record<string, (v: NoticeVars) => Words>> = {
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
  evaluation: (v) => ({
    state: 'No evaluation: please call',
    lines: lines(
      where(v),
      `The time to evaluate has passed and calls are left to be made${v.dues.follow_up_call ? `, until ${v.dues.follow_up_call.en}` : ''}; after them it closes.`,
    ),
  }),
  follow_up_call: (v) => ({
    state: 'Follow-up call is late',
    lines: lines(
      where(v),
      'A working day after the time to evaluate the calls are still not made, so it cannot close. See that they are.',
    ),
  }),
  slip: (v) => ({
    state: 'No reply to the slip (red)',
    lines: lines(where(v), handler(v), 'Four working hours after the slip no progress has been written.'),
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
