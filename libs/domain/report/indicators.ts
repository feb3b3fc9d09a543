/**
 * What of an indicator is counted: all that are judged, those that kept the limit (or were right), those that did not.
 * Source: handbook 3, Indicators.
 */
export type Verdict = 'all' | 'kept' | 'missed';

export const JUDGEMENTS = ['resolution', 'not_yet_due', 'acceptance', 'overdue_open', 'submitted'] as const;

/**
 * What is judged of routings, by the instant when the classifier spoke and the window it named: was the window corrected,
 * did nobody have to look, was it sent back; and, where by now somebody knows better: is it known, was what went by
 * itself right, does the blind reader agree (handbook 9, Learning loop).
 */
export const ROUTING_JUDGEMENTS = [
  'routing',
  'routing_alone',
  'routing_returned',
  'routing_known',
  'routing_precision',
  'second_reading',
] as const;
export type RoutingJudgement = (typeof ROUTING_JUDGEMENTS)[number];

/** What is judged, or counted. */
export type Judgement = (typeof JUDGEMENTS)[number] | RoutingJudgement;

export const CELL_NAMES = [
  'on_time_base',
  'on_time',
  'late',
  'not_yet_due',
  'acceptance_base',
  'acceptance_on_time',
  'acceptance_late',
  'overdue_open',
  'classified',
  'window_kept',
  'window_corrected',
  'dispatched_alone',
  'sent_to_triage',
  'routing_returned',
  'routing_known',
  'alone_known',
  'alone_right',
  'alone_wrong',
  'read_twice',
  'reading_agrees',
  'reading_differs',
] as const;
/** The figures of a report that open a list, by the name they have in a query (`report=on_time`). */
export type CellName = (typeof CELL_NAMES)[number];

/** What each figure counts. */
export const CELLS: Readonly<Record<CellName, readonly [Judgement, Verdict]>> = {
  on_time_base: ['resolution', 'all'],
  on_time: ['resolution', 'kept'],
  late: ['resolution', 'missed'],
  not_yet_due: ['not_yet_due', 'all'],
  acceptance_base: ['acceptance', 'all'],
  acceptance_on_time: ['acceptance', 'kept'],
  acceptance_late: ['acceptance', 'missed'],
  overdue_open: ['overdue_open', 'all'],
  classified: ['routing', 'all'],
  window_kept: ['routing', 'kept'],
  window_corrected: ['routing', 'missed'],
  dispatched_alone: ['routing_alone', 'kept'],
  sent_to_triage: ['routing_alone', 'missed'],
  routing_returned: ['routing_returned', 'all'],
  routing_known: ['routing_known', 'all'],
  alone_known: ['routing_precision', 'all'],
  alone_right: ['routing_precision', 'kept'],
  alone_wrong: ['routing_precision', 'missed'],
  read_twice: ['second_reading', 'all'],
  reading_agrees: ['second_reading', 'kept'],
  reading_differs: ['second_reading', 'missed'],
};

export const SLA_DIMENSIONS = ['window', 'difficulty', 'month', 'state'] as const;
/** What the figures of the SLA report may be grouped by. */
export type SlaDimension = (typeof SLA_DIMENSIONS)[number];

export const ROUTING_DIMENSIONS = ['window', 'channel', 'language', 'month'] as const;
/** What the figures of the routing report may be grouped by. */
export type RoutingDimension = (typeof ROUTING_DIMENSIONS)[number];

/** What figures may be grouped by. */
export type Dimension = SlaDimension | RoutingDimension;

/** In place of a window's code: problems that no window has yet. */
export const NO_WINDOW = 'none';

/** In place of a language: nothing is kept of the text, because it is confidential or erased. */
export const NO_LANGUAGE = 'none';

/** Fewer judged say little: such a share is not to be ranked (handbook 3, minimum sample). */
export const LEAST_SAMPLE = 10;
