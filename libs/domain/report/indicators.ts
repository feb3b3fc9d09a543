/**
 * What of an indicator is counted: all that are judged, those that kept the limit, those that did not.
 * Source: handbook 3, Indicators.
 */
export type Verdict = 'all' | 'kept' | 'missed';

export const JUDGEMENTS = ['resolution', 'not_yet_due', 'acceptance', 'overdue_open', 'submitted'] as const;
/** What is judged, or counted. */
export type Judgement = (typeof JUDGEMENTS)[number];

export const CELL_NAMES = [
  'on_time_base',
  'on_time',
  'late',
  'not_yet_due',
  'acceptance_base',
  'acceptance_on_time',
  'acceptance_late',
  'overdue_open',
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
};

export const DIMENSIONS = ['window', 'difficulty', 'month', 'state'] as const;
/** What figures may be grouped by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** In place of a window's code: problems that no window has yet. */
export const NO_WINDOW = 'none';
