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

/**
 * Trains one two-class machine a class. `labels[i]` is an index into `classes`; `weight` scales each row's cost.
 * @param emphasis a factor for each feature in each class (laid out as the weights are, its sign ignored): the machine of
 * a class follows the features with large factors first, and gives weight to the others only where they must help
 */
export function trainOneVsRest(
  rows: Rows,
  labels: Int32Array,
  weight: Float64Array,
  classes: readonly string[],
  o: OneVsRestOptions,
  emphasis: Float32Array | null = null,
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
    const factors = emphasis ? factorsOf(rows, emphasis, n, c) : null;
    const seen = factors ? scaled(rows, factors) : rows;
    const w = trainBinary(seen, sign, cost, { ...o, seed: o.seed + c });
    // The factors go into the weights: whoever scores a text needs to know nothing of them.
    for (let f = 0; f <= rows.width; f++) weights[f * n + c] = w[f]! * (factors?.[f] ?? 1);
  }
  return { classes, weights };
}

/** The factors of a class, such that a row's mean square length is 1: a cost means the same with and without them. */
function factorsOf(rows: Rows, emphasis: Float32Array, classes: number, c: number): Float64Array {
  const factors = new Float64Array(rows.width);
  for (let f = 0; f < rows.width; f++) factors[f] = Math.abs(emphasis[f * classes + c]!);
  let square = 0;
  for (let p = 0; p < rows.values.length; p++) square += (rows.values[p]! * factors[rows.ids[p]!]!) ** 2;
  const scale = square === 0 ? 1 : Math.sqrt(rows.count / square);
  return factors.map((x) => x * scale);
}

function scaled(rows: Rows, factors: Float64Array): Rows {
  const values = new Float64Array(rows.values.length);
  for (let p = 0; p < values.length; p++) values[p] = rows.values[p]! * factors[rows.ids[p]!]!;
  return { ...rows, values };
}
