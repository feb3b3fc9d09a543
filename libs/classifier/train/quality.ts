/** A text's best class with its probability, and whether it was the right one. */
export interface Judged {
  readonly p: number;
  readonly right: boolean;
}

/** More than any probability: never sure. */
export const NEVER = 1.01;
/** So many texts must support a threshold. */
const SUPPORT = 50;

/**
 * The lowest probability from which on at least `precision` of the texts were right, with one standard error to spare: a
 * threshold chosen on a sample flatters itself, the more the smaller the sample. `NEVER` when there is no such
 * probability or fewer than 50 texts support it.
 */
export function thresholdFor(judged: readonly Judged[], precision: number): number {
  const sorted = [...judged].sort((a, b) => b.p - a.p);
  let right = 0;
  let threshold = NEVER;
  sorted.forEach(({ p, right: ok }, i) => {
    right += ok ? 1 : 0;
    const n = i + 1;
    const last = n === sorted.length || sorted[n]!.p < p;
    const spare = Math.sqrt((precision * (1 - precision)) / n);
    if (last && n >= SUPPORT && right / n >= precision + spare) threshold = p;
  });
  return threshold;
}

/** Expected calibration error over equal bins of probability. */
export function calibrationError(judged: readonly Judged[], bins = 15): number {
  const sums = Array.from({ length: bins }, () => ({ n: 0, p: 0, right: 0 }));
  for (const { p, right } of judged) {
    const bin = sums[Math.min(bins - 1, Math.floor(p * bins))]!;
    bin.n++;
    bin.p += p;
    bin.right += right ? 1 : 0;
  }
  return sums.reduce((sum, { p, right }) => sum + Math.abs(p - right), 0) / Math.max(1, judged.length);
}

/** Mean over the classes of the F1 of each. */
export function macroF1(predicted: ArrayLike<number>, labels: ArrayLike<number>, classes: number): number {
  const of = Array.from({ length: classes }, () => ({ said: 0, are: 0, both: 0 }));
  for (let i = 0; i < labels.length; i++) {
    of[predicted[i]!]!.said++;
    of[labels[i]!]!.are++;
    if (predicted[i] === labels[i]) of[labels[i]!]!.both++;
  }
  const f1 = of.map(({ said, are, both }) => (said + are === 0 ? 0 : (2 * both) / (said + are)));
  return f1.reduce((a, b) => a + b, 0) / classes;
}
