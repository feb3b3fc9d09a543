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
 * Two-class L2-loss linear SVM by dual coordinate descent (Hsieh et al., ICML 2008), with a bias as one more feature
 * of value 1. `sign[i]` is +1 or −1, `weight[i]` scales the cost of row i. Bit-for-bit the same for the same seed.
 */
export function trainBinary(rows: Rows, sign: Int8Array, weight: Float64Array, o: SvmOptions): Weights {
  const { starts, ids, values, width, count } = rows;
  const w = new Float64Array(width + 1);
  const alpha = new Float64Array(count);
  const slack = weight.map((x) => 0.5 / (o.cost * x));
  const square = squares(rows);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = randomOf(o.seed);
  for (let pass = 0; pass < o.passes; pass++) {
    shuffle(order, random);
    let worst = 0;
    for (let k = 0; k < count; k++) {
      const i = order[k]!;
      const y = sign[i]!;
      const from = starts[i]!;
      const to = starts[i + 1]!;
      let dot = w[width]!;
      for (let p = from; p < to; p++) dot += w[ids[p]!]! * values[p]!;
      const a = alpha[i]!;
      const gradient = y * dot - 1 + slack[i]! * a;
      const projected = a === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(projected));
      if (projected === 0) continue;
      const next = Math.max(a - gradient / (square[i]! + slack[i]!), 0);
      alpha[i] = next;
      const step = (next - a) * y;
      for (let p = from; p < to; p++) w[ids[p]!]! += step * values[p]!;
      w[width]! += step;
    }
    if (worst <= o.tolerance) break;
  }
  return w;
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
