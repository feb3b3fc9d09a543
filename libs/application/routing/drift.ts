import type { Sql } from '@bihuan/db/database.js';
import { readNamedWindows, type NamedWindow } from '@bihuan/db/reports/routing-report.read-model.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import { driftOf, type Drift, type WindowCounts } from '@bihuan/domain/routing/drift.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';

const DAY_MS = 24 * 3_600_000;
const RECENT_MS = 7 * DAY_MS;
const BEFORE_MS = 28 * DAY_MS;

/** What the classifier said in one of the two periods. `confidence` is the mean probability, null of nothing. */
export interface SaidIn {
  readonly from: Instant;
  readonly to: Instant;
  readonly predictions: number;
  readonly confidence: number | null;
}

/** The last 7 days against the 28 before, as of now. */
export interface DriftReport extends Drift {
  readonly recent: SaidIn;
  readonly before: SaidIn;
  /** Change of the mean probability; null when one of the periods is empty. */
  readonly confidenceChange: number | null;
  /** What a person had to look at, of the recent ones: 0–1; null of nothing. */
  readonly triageShare: number | null;
}

/** Drift of what an actor may see; null: of everything. `now` is office time. */
export async function readDrift(sql: Sql, now: Instant, actor: Actor | null): Promise<DriftReport> {
  const turn = now - RECENT_MS;
  const [late, early] = [
    { from: turn, to: now + 1, actor },
    { from: turn - BEFORE_MS, to: turn, actor },
  ];
  const recentWindows = await readNamedWindows(sql, late);
  const beforeWindows = await readNamedWindows(sql, early);
  const recent = saidIn(recentWindows, { from: turn, to: now });
  const before = saidIn(beforeWindows, early);
  const isComparable = recent.confidence !== null && before.confidence !== null;
  return {
    ...driftOf(countsOf(recentWindows), countsOf(beforeWindows)),
    recent,
    before,
    confidenceChange: isComparable ? recent.confidence - before.confidence : null,
    triageShare:
      recent.predictions === 0 ? null : 1 - sum(recentWindows.map((w) => w.dispatched)) / recent.predictions,
  };
}

function saidIn(windows: readonly NamedWindow[], { from, to }: Pick<SaidIn, 'from' | 'to'>): SaidIn {
  const predictions = sum(windows.map((w) => w.count));
  const confidence = predictions === 0 ? null : sum(windows.map((w) => w.confidence)) / predictions;
  return { from, to, predictions, confidence };
}

function countsOf(windows: readonly NamedWindow[]): WindowCounts {
  return Object.fromEntries(windows.map((w) => [w.window, w.count]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
