import { type Rows, type SvmOptions, trainBinary } from './svm.js';

/** One score a class: weights by place (row-major, a row per place, the last row is the bias). */
export interface Linear {
  readonly classes: readonly string[];
  readonly weights: Float32Array;
}

export interface OneVsRestOptions extends SvmOptions {
  /** Cost of rows of the class itself is raised by (others / own) to this power; 0 = none. */
  readonly balance: number;
}

/** Trains one two-class machine a class. `labels[i]` is an index into `classes`; `weight` scales each row's cost. */
export function trainOneVsRest(
  rows: Rows,
  labels: Int32Array,
  weight: Float64Array,
  classes: readonly string[],
  o: OneVsRestOptions,
): Linear {
  const n = classes.length;
  const weights = new Float32Array((rows.width + 1) * n);
  const sign = new Int8Array(rows.count);
  const cost = new Float64Array(rows.count);
  for (let c = 0; c < n; c++) {
    const own = Math.max(
      1,
      labels.reduce((sum, label) => sum + (label === c ? 1 : 0), 0),
    );
    const raised = Math.max(1, ((rows.count - own) / own) ** o.balance);
    for (let i = 0; i < rows.count; i++) {
      sign[i] = labels[i] === c ? 1 : -1;
      cost[i] = weight[i]! * (labels[i] === c ? raised : 1);
    }
    const w = trainBinary(rows, sign, cost, { ...o, seed: o.seed + c });
    for (let f = 0; f <= rows.width; f++) weights[f * n + c] = w[f]!;
  }
  return { classes, weights };
}
