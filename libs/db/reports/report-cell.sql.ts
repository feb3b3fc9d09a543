import type { Difficulty, State } from '@bihuan/domain/problem/problem.js';
import {
  CELLS,
  NO_LANGUAGE,
  NO_WINDOW,
  type CellName,
  type Judgement,
} from '@bihuan/domain/report/indicators.js';
import type { Language } from '@bihuan/domain/routing/language.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Values } from '../values.js';
import { IS_OPEN, sourceOf, type JudgementSource } from './judgement.sql.js';
import { within, type RegionSpan } from './span.sql.js';

/**
 * What a cell, or a plain list, is narrowed to. `window` may be `NO_WINDOW`, `language` `NO_LANGUAGE`, `state` all open
 * ones.
 */
export interface Narrowing {
  readonly window?: string;
  readonly difficulty?: Difficulty;
  readonly state?: State | 'open';
  readonly channel?: string;
  readonly language?: Language | typeof NO_LANGUAGE;
}

/** One cell: what is judged, in which period, of which problems. */
export interface CellFilter extends Narrowing {
  readonly period: readonly RegionSpan[];
}

/** Language of the problem `p`; it is kept with the masked text. */
export const LANGUAGE = `coalesce((select t.language from lesson_text t where t.problem_id = p.id), '${NO_LANGUAGE}')`;

/** Conditions of a narrowing over `p`; `window` is the column that says whose the problem is. */
export function narrowed(
  { window, difficulty, state, channel, language }: Narrowing,
  column: string,
  values: Values,
): string[] {
  return [
    ...(window === undefined
      ? []
      : [window === NO_WINDOW ? `${column} is null` : `${column} = ${values.add(window, 'text')}`]),
    ...(difficulty === undefined ? [] : [`p.difficulty = ${values.add(difficulty, 'text')}`]),
    ...(state === undefined ? [] : [state === 'open' ? IS_OPEN : `p.state = ${values.add(state, 'text')}`]),
    ...(channel === undefined ? [] : [`p.channel = ${values.add(channel, 'text')}`]),
    ...(language === undefined ? [] : [`${LANGUAGE} = ${values.add(language, 'text')}`]),
  ];
}

/** A judgement with the WHERE of a cell: what the count groups and what the drill-down lists. */
export interface CellSource extends JudgementSource {
  readonly conditions: string;
}

export function cellSource(
  judgement: Judgement,
  filter: CellFilter,
  now: Instant,
  values: Values,
): CellSource {
  const source = sourceOf(judgement, () => values.instant(now));
  const conditions = [
    within(source.at, filter.period, values),
    ...narrowed(filter, source.window, values),
    `(${source.where})`,
  ];
  return { ...source, conditions: conditions.join(' and ') };
}

/**
 * The drill-down of a cell as a condition over `p`. A problem with several judged dispatches in the cell is one problem,
 * and has kept its limits when it kept them all.
 */
export function isInCell(cell: CellName, filter: CellFilter, now: Instant, values: Values): string {
  const [judgement, verdict] = CELLS[cell];
  const { from, conditions, kept } = cellSource(judgement, filter, now, values);
  const having = { all: '', kept: `having bool_and(${kept})`, missed: `having not bool_and(${kept})` }[
    verdict
  ];
  return `p.id in (select p.id from ${from} where ${conditions} group by p.id ${having})`;
}
