import type { Rows } from './svm.js';

/**
 * One naive-Bayes score a class: how much more of its features' weight a class holds than the others together, as
 * logarithms (Rennie et al. 2003; Wang and Manning 2012 for its use beside an SVM). It errs elsewhere than the SVM does,
 * needs one pass, and being linear it is added to the SVM's weights at no cost to the reader of a text.
 * @param smoothing added to every sum, so that a feature which a class has never shown does not forbid it
 */
export function logRatios(
  { starts, ids, values, width, count }: Rows,
  labels: Int32Array,
  weight: Float64Array,
  classes: number,
  smoothing: number,
): Float32Array {
  const own = new Float64Array(width * classes);
  const all = new Float64Array(width);
  const ofClass = new Float64Array(classes);
  let total = 0;
  for (let i = 0; i < count; i++) {
    for (let p = starts[i]!; p < starts[i + 1]!; p++) {
      const x = values[p]! * weight[i]!;
      own[ids[p]! * classes + labels[i]!]! += x;
      all[ids[p]!]! += x;
      ofClass[labels[i]!]! += x;
      total += x;
    }
  }
  const smooth = smoothing * width;
  const base = ofClass.map((x) => Math.log((total - x + smooth) / (x + smooth)));
  const out = new Float32Array((width + 1) * classes);
  for (let f = 0; f < width; f++) {
    for (let c = 0; c < classes; c++) {
      const x = own[f * classes + c]!;
      out[f * classes + c] = Math.log((x + smoothing) / (all[f]! - x + smoothing)) + base[c]!;
    }
  }
  return out;
}
