/** Predictions by the window that they name. */
export type WindowCounts = Readonly<Record<string, number>>;

/** Of the windows that predictions name: as before, worth a look, no longer the texts that the model was made for. */
export type DriftLevel = 'stable' | 'watch' | 'drifted';

/** How far the windows that predictions name have moved (handbook 9, Drift monitoring). */
export interface Drift {
  /** Population stability index, ≥ 0; null when one of the two periods is empty. */
  readonly psi: number | null;
  /** Null when there are so few that chance alone would give a level. */
  readonly level: DriftLevel | null;
}

const WATCH = 0.1;
const DRIFTED = 0.25;
/** A window that one period does not know would count for ever; half a problem stands in for none. */
const NONE = 0.5;

/** The population stability index of the `recent` predictions against those `before`: Σ (r − b) · ln(r / b) over shares. */
export function driftOf(recent: WindowCounts, before: WindowCounts): Drift {
  const windows = [...new Set([...Object.keys(recent), ...Object.keys(before)])];
  const [n, m] = [total(recent), total(before)];
  if (n === 0 || m === 0) return { psi: null, level: null };
  const share = (counts: WindowCounts, all: number, window: string) =>
    Math.max(counts[window] ?? 0, NONE) / all;
  const psi = windows.reduce((sum, window) => {
    const [r, b] = [share(recent, n, window), share(before, m, window)];
    return sum + (r - b) * Math.log(r / b);
  }, 0);
  // What the index is on average when nothing has changed.
  const chance = (windows.length - 1) * (1 / n + 1 / m);
  return { psi, level: chance < WATCH ? levelOf(psi) : null };
}

/** stable < 0.1 ≤ watch < 0.25 ≤ drifted */
export function levelOf(psi: number): DriftLevel {
  if (psi < WATCH) return 'stable';
  return psi < DRIFTED ? 'watch' : 'drifted';
}

function total(counts: WindowCounts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
