import { fitTemper, type Temper, temper } from './temper.js';

/** Turns the scores of one or more views into probabilities: softmax of Σ view × its scale + bias, tempered. */
export interface Calibration {
  readonly scales: readonly number[];
  readonly bias: readonly number[];
  /** Left out: as the scores are. */
  readonly temper?: Temper;
}

/** Scores of one view for all texts, row-major: text × class. */
export type View = Float64Array;

const STEPS = 250;
/** Pulls the biases to 0 and, per text less, the scales to where they start: with few texts they would follow chance. */
const PULL = 0.002;
const FEW = 1;

/** A probability for each class: a new array. */
export function calibrated(views: readonly ArrayLike<number>[], by: Calibration): Float64Array {
  const scores = summed(views, by);
  return softmax(by.temper ? temper(scores, by.temper) : scores);
}

function summed(views: readonly ArrayLike<number>[], { scales, bias }: Calibration): Float64Array {
  const out = Float64Array.from(bias);
  views.forEach((scores, v) => {
    for (let c = 0; c < out.length; c++) out[c]! += scores[c]! * scales[v]!;
  });
  return out;
}

function softmax(out: Float64Array): Float64Array {
  let top = -Infinity;
  for (const x of out) top = Math.max(top, x);
  let sum = 0;
  for (let c = 0; c < out.length; c++) sum += out[c] = Math.exp(out[c]! - top);
  for (let c = 0; c < out.length; c++) out[c]! /= sum;
  return out;
}

/**
 * Fits scales and biases to scores that were computed out of fold, by the likelihood of the right classes, so that the
 * views' shares are learnt too (stacking). Deterministic gradient steps with momentum estimates, no randomness.
 * @param start scales to begin with; also what few texts cannot move far from
 */
export function fitCalibration(
  views: readonly View[],
  labels: Int32Array,
  classes: number,
  start: readonly number[],
): Calibration {
  const size = classes + views.length;
  const at = new Float64Array(size);
  start.forEach((scale, v) => (at[classes + v] = Math.log(scale)));
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = slope(views, labels, at, start);
    const rate = 0.1 * Math.cos((Math.PI / 2) * (step / (STEPS + 1)));
    for (let k = 0; k < size; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * gradient[k]!;
      second[k] = 0.99 * second[k]! + 0.01 * gradient[k]! ** 2;
      const moved = first[k]! / (1 - 0.9 ** step) / (Math.sqrt(second[k]! / (1 - 0.99 ** step)) + 1e-8);
      at[k]! -= rate * moved;
    }
  }
  return withTemper(views, labels, calibrationOf(at, classes));
}

function withTemper(views: readonly View[], labels: Int32Array, fitted: Calibration): Calibration {
  const n = fitted.bias.length;
  const scores = new Float64Array(labels.length * n);
  labels.forEach((_, i) => {
    const of = views.map((view) => view.subarray(i * n, (i + 1) * n));
    scores.set(summed(of, fitted), i * n);
  });
  return { ...fitted, temper: fitTemper(scores, labels, n) };
}

function calibrationOf(at: Float64Array, classes: number): Calibration {
  return { scales: Array.from(at.subarray(classes), Math.exp), bias: [...at.subarray(0, classes)] };
}

/** Gradient of the mean negative log likelihood; the last places belong to the logarithms of the scales. */
function slope(views: readonly View[], labels: Int32Array, at: Float64Array, start: readonly number[]) {
  const n = at.length - views.length;
  const { scales } = calibrationOf(at, n);
  const gradient = new Float64Array(at.length);
  const p = new Float64Array(n);
  labels.forEach((label, i) => {
    for (let c = 0; c < n; c++) p[c] = at[c]!;
    for (let v = 0; v < views.length; v++) {
      for (let c = 0; c < n; c++) p[c]! += views[v]![i * n + c]! * scales[v]!;
    }
    softmax(p)[label]! -= 1;
    for (let c = 0; c < n; c++) {
      gradient[c]! += p[c]!;
      for (let v = 0; v < views.length; v++) gradient[n + v]! += p[c]! * views[v]![i * n + c]! * scales[v]!;
    }
  });
  const few = FEW / labels.length;
  for (let k = 0; k < at.length; k++) gradient[k]! /= labels.length;
  for (let c = 0; c < n; c++) gradient[c]! += (PULL + few) * at[c]!;
  start.forEach((scale, v) => (gradient[n + v]! += few * (at[n + v]! - Math.log(scale))));
  return gradient;
}
