/**
 * One scale for all texts fits neither those where the views are far apart nor those where they are close: a few wrong
 * labels among the former make the latter look too unsure. So the scale falls with the lead of the best class. The lead
 * itself never falls, so what was best stays best.
 */
export interface Temper {
  readonly scale: number;
  /** 0: the same scale for all; at most 1. */
  readonly damp: number;
}

const SCALES = Array.from({ length: 15 }, (_, i) => 0.8 + i / 10);
const DAMPS = Array.from({ length: 7 }, (_, i) => i / 10);
/** Pull to what changes nothing, in texts: a handful would follow chance. */
const FEW = 1;

/** Scales the scores of one text in place, by how far the best is ahead of the second. */
export function temper(scores: Float64Array, { scale, damp }: Temper): Float64Array {
  let [best, second] = [-Infinity, -Infinity];
  for (const x of scores) {
    if (x > best) [best, second] = [x, best];
    else if (x > second) second = x;
  }
  const factor = scale * (1 + best - second) ** -damp;
  for (let c = 0; c < scores.length; c++) scores[c]! *= factor;
  return scores;
}

/** Negative log likelihood of the right classes after tempering, plus the pull. */
function loss(scores: Float64Array, labels: Int32Array, classes: number, by: Temper): number {
  let sum = (FEW / 2) * (Math.log(by.scale) ** 2 + by.damp ** 2);
  const row = new Float64Array(classes);
  labels.forEach((label, i) => {
    for (let c = 0; c < classes; c++) row[c] = scores[i * classes + c]!;
    temper(row, by);
    let [top, total] = [-Infinity, 0];
    for (const x of row) top = Math.max(top, x);
    for (const x of row) total += Math.exp(x - top);
    sum += Math.log(total) + top - row[label]!;
  });
  return sum;
}

/** The likeliest of a grid; `scores` row-major, text × class. */
export function fitTemper(scores: Float64Array, labels: Int32Array, classes: number): Temper {
  let best: Temper = { scale: 1, damp: 0 };
  let least = loss(scores, labels, classes, best);
  for (const scale of SCALES) {
    for (const damp of DAMPS) {
      const found = loss(scores, labels, classes, { scale, damp });
      if (found < least) [least, best] = [found, { scale, damp }];
    }
  }
  return best;
}
