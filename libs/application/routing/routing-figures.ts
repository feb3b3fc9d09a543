import type { Database } from '@bihuan/db/database.js';
import { readGuards } from '@bihuan/db/learning/guard.repository.js';
import { readWindowPrecision } from '@bihuan/db/reports/routing-report.read-model.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { readDrift } from './drift.js';

/** As long as the fail-safe looks back (guards.ts). */
const LOOKS_BACK_MS = 90 * 24 * 3_600_000;

/** How routing to a window does now. */
export interface WindowFigures {
  /** Dispatched without a person in the last 90 days, and the right window is known. */
  readonly known: number;
  /** Right ones of them, 0–1; null of nothing. */
  readonly precision: number | null;
  readonly guarded: boolean;
}

/** How routing does in the whole office, for machines that watch it. */
export interface RoutingFigures {
  readonly byWindow: ReadonlyMap<string, WindowFigures>;
  /** What a person had to look at in the last 7 days, 0–1; null of nothing. */
  readonly triageShare: number | null;
  /** Of the last 7 days against the 28 before; null when there are too few to say. */
  readonly psi: number | null;
}

/** Figures for these windows and no others. `now` is office time. */
export async function readRoutingFigures(
  database: Database,
  windows: readonly string[],
  now: Instant,
): Promise<RoutingFigures> {
  const precision = await readWindowPrecision(database, now - LOOKS_BACK_MS);
  const guards = await readGuards(database);
  const { level, psi, triageShare } = await readDrift(database, now, null);
  const figuresOf = (window: string): WindowFigures => {
    const { known, right } = precision.find((one) => one.window === window) ?? { known: 0, right: 0 };
    const guard = guards.find((one) => one.window === window);
    return {
      known,
      precision: known === 0 ? null : right / known,
      guarded: guard !== undefined && (guard.toTriage || guard.threshold !== null),
    };
  };
  return {
    byWindow: new Map(windows.map((window) => [window, figuresOf(window)])),
    triageShare,
    psi: level === null ? null : psi,
  };
}
