import { randomOf, shuffle } from './random.js';

/** Teaching texts as rows of one compressed matrix; places are dense numbers 0 … width − 1. */
export interface Rows {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
  readonly count: number;
}

export interface SvmOptions {
  /** Cost of an error, for a row of weight 1. */
  readonly cost: number;
  /** At most so many passes over the rows. */
  readonly passes: number;
  /** Stop when no row violates its condition by more than this. */
  readonly tolerance: number;
  readonly seed: number;
}

/** Weights of one class: a value for each place and, last, the bias. */
export type Weights = Float64Array;

/**
 * Two-class L2-loss linear SVM by dual coordinate descent with shrinking (Hsieh et al., ICML 2008), with a bias as one
 * more feature of value 1. `sign[i]` is +1 or −1, `weight[i]` scales the cost of row i. Bit-for-bit the same for the
 * same seed.
 */
export function trainBinary(rows: Rows, sign: Int8Array, weight: Float64Array, o: SvmOptions): Weights {
  const w = new Float64Array(rows.width + 1);
  const problem = {
    rows,
    sign,
    w,
    alpha: new Float64Array(rows.count),
    slack: weight.map((x) => 0.5 / (o.cost * x)),
    square: squares(rows),
    order: Int32Array.from({ length: rows.count }, (_, i) => i),
  };
  const random = randomOf(o.seed);
  let active = rows.count;
  let limit = Infinity;
  for (let pass = 0; pass < o.passes; pass++) {
    shuffle(problem.order.subarray(0, active), random);
    const done = descend(problem, active, limit);
    const settled = done.worst <= o.tolerance;
    if (settled && active === rows.count) break;
    // Settled without the rows set aside: all are looked at once more.
    active = settled ? rows.count : done.active;
    limit = settled || done.most <= 0 ? Infinity : done.most;
  }
  return w;
}

interface Problem {
  readonly rows: Rows;
  readonly sign: Int8Array;
  readonly w: Weights;
  readonly alpha: Float64Array;
  readonly slack: Float64Array;
  readonly square: Float64Array;
  /** Rows still at work come first. */
  readonly order: Int32Array;
}

/** One pass over the first `from` rows; a row far on the right side (gradient over `limit`) is set aside. */
function descend({ rows, sign, w, alpha, slack, square, order }: Problem, from: number, limit: number) {
  const { starts, ids, values, width } = rows;
  let [active, worst, most] = [from, 0, -Infinity];
  for (let k = 0; k < active; k++) {
    const i = order[k]!;
    const [start, end] = [starts[i]!, starts[i + 1]!];
    let dot = w[width]!;
    for (let p = start; p < end; p++) dot += w[ids[p]!]! * values[p]!;
    const a = alpha[i]!;
    const gradient = sign[i]! * dot - 1 + slack[i]! * a;
    if (a === 0 && gradient > limit) {
      order[k--] = order[--active]!;
      order[active] = i;
      continue;
    }
    const projected = a === 0 ? Math.min(gradient, 0) : gradient;
    most = Math.max(most, projected);
    worst = Math.max(worst, Math.abs(projected));
    if (projected === 0) continue;
    const next = Math.max(a - gradient / (square[i]! + slack[i]!), 0);
    alpha[i] = next;
    const step = (next - a) * sign[i]!;
    for (let p = start; p < end; p++) w[ids[p]!]! += step * values[p]!;
    w[width]! += step;
  }
  return { active, worst, most };
}

function squares({ starts, values, count }: Rows): Float64Array {
  const out = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let sum = 1;
    for (let p = starts[i]!; p < starts[i + 1]!; p++) sum += values[p]! ** 2;
    out[i] = sum;
  }
  return out;
}
