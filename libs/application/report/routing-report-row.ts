import type { Count, Key } from '@bihuan/db/reports/report-count.read-model.js';
import { LEAST_SAMPLE, type RoutingJudgement } from '@bihuan/domain/report/indicators.js';
import type { Cell, DrillScope } from './drill-down.js';
import { cellOf, countAt, keysIn, ratioOf, type Ratio, type RatioCells } from './figure.js';

/** A share that is told apart from chance: `enough` = at least 10 judged (handbook 3, minimum sample). */
export interface SampledRatio extends Ratio {
  readonly enough: boolean;
}

/** How the routings of one group did; `key` is empty for all of them. A window is the one that the classifier named. */
export interface RoutingRow {
  readonly key: Key;
  readonly classified: Cell;
  /** Without a person, of the classified. */
  readonly dispatchedAlone: SampledRatio;
  /** 1 − window corrected / classified (handbook 3, Indicators). */
  readonly accuracy: SampledRatio;
  /** Their right window is known by now: the one that finally accepted. */
  readonly known: Cell;
  /** Right, of those dispatched without a person whose right window is known. */
  readonly precision: SampledRatio;
  /** Agreeing, of the blind second readings. */
  readonly secondReadings: SampledRatio;
  readonly returned: Cell;
}

/** Everything that was counted, each figure by its key. */
export type RoutingFigures = Readonly<Record<RoutingJudgement, readonly Count[]>>;

/** The keys that occur: whatever else is counted was classified. */
export function routingKeysOf({ routing }: RoutingFigures): Key[] {
  return keysIn(routing);
}

const ALONE: RatioCells = ['dispatched_alone', 'classified', 'sent_to_triage'];
const ACCURACY: RatioCells = ['window_kept', 'classified', 'window_corrected'];
const PRECISION: RatioCells = ['alone_right', 'alone_known', 'alone_wrong'];
const READINGS: RatioCells = ['reading_agrees', 'read_twice', 'reading_differs'];

/** One row of the report. */
export function routingRowOf(figures: RoutingFigures, key: Key, drill: DrillScope): RoutingRow {
  const ratio = (cells: RatioCells, counts: readonly Count[]): SampledRatio => {
    const share = ratioOf(drill, key, cells, counts);
    return { ...share, enough: share.denominator.count >= LEAST_SAMPLE };
  };
  return {
    key,
    classified: cellOf(drill, key, 'classified', countAt(figures.routing, key).all),
    dispatchedAlone: ratio(ALONE, figures.routing_alone),
    accuracy: ratio(ACCURACY, figures.routing),
    known: cellOf(drill, key, 'routing_known', countAt(figures.routing_known, key).all),
    precision: ratio(PRECISION, figures.routing_precision),
    secondReadings: ratio(READINGS, figures.second_reading),
    returned: cellOf(drill, key, 'routing_returned', countAt(figures.routing_returned, key).all),
  };
}
