/** Turns scores into probabilities: softmax of scores × sharpness + bias of the class. */
export interface Calibration {
  readonly sharpness: number;
  readonly bias: readonly number[];
}

const STEPS = 400;
/** Pulls the biases to 0: with few texts a class they would follow chance. */
const PULL = 0.002;

/** Softmax of score × sharpness + bias, in place of nothing: a new array. */
export function calibrated(scores: ArrayLike<number>, { sharpness, bias }: Calibration): Float64Array {
  const out = Float64Array.from(bias, (b, c) => scores[c]! * sharpness + b);
  const top = out.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let c = 0; c < out.length; c++) sum += out[c] = Math.exp(out[c]! - top);
  return out.map((x) => x / sum);
}

/**
 * Fits sharpness and biases to scores that were computed out of fold, by the likelihood of the right classes
 * (deterministic gradient steps with momentum estimates, no randomness).
 */
export function fitCalibration(scores: readonly Float64Array[], labels: Int32Array): Calibration {
  const n = scores[0]?.length ?? 0;
  const at = new Float64Array(n + 1);
  at[n] = Math.log(2);
  const first = new Float64Array(n + 1);
  const second = new Float64Array(n + 1);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = slope(scores, labels, at);
    const rate = 0.1 * Math.cos((Math.PI / 2) * (step / (STEPS + 1)));
    for (let k = 0; k <= n; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * gradient[k]!;
      second[k] = 0.99 * second[k]! + 0.01 * gradient[k]! ** 2;
      const moved = first[k]! / (1 - 0.9 ** step) / (Math.sqrt(second[k]! / (1 - 0.99 ** step)) + 1e-8);
      at[k]! -= rate * moved;
    }
  }
  return { sharpness: Math.exp(at[n]!), bias: [...at.subarray(0, n)] };
}

/** Gradient of the mean negative log likelihood; the last place belongs to the logarithm of the sharpness. */
function slope(scores: readonly Float64Array[], labels: Int32Array, at: Float64Array): Float64Array {
  const n = at.length - 1;
  const sharpness = Math.exp(at[n]!);
  const bias = [...at.subarray(0, n)];
  const gradient = new Float64Array(n + 1);
  scores.forEach((of, i) => {
    const p = calibrated(of, { sharpness, bias });
    for (let c = 0; c < n; c++) {
      const error = p[c]! - (labels[i] === c ? 1 : 0);
      gradient[c]! += error;
      gradient[n]! += error * of[c]! * sharpness;
    }
  });
  for (let k = 0; k <= n; k++) gradient[k]! /= scores.length;
  for (let c = 0; c < n; c++) gradient[c]! += PULL * at[c]!;
  return gradient;
}
