/** Numbers that are learnt by gradient steps with momentum estimates (Adam, Kingma and Ba 2015). */
export interface Learnable {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const KEEP = { first: 0.9, second: 0.999 };
const TINY = 1e-8;

export function learnable(values: Float32Array): Learnable {
  const like = () => new Float32Array(values.length);
  return { values, gradient: like(), first: like(), second: like() };
}

/**
 * Moves the numbers from `from` up to `to` against their gradient and clears it.
 * @param step counts from 1
 */
export function descend(of: Learnable, rate: number, step: number, from = 0, to = of.values.length): void {
  const { values, gradient, first, second } = of;
  const [unbiased, scale] = [rate / (1 - KEEP.first ** step), 1 / (1 - KEEP.second ** step)];
  for (let k = from; k < to; k++) {
    const slope = gradient[k]!;
    const mean = (first[k] = KEEP.first * first[k]! + (1 - KEEP.first) * slope);
    const square = (second[k] = KEEP.second * second[k]! + (1 - KEEP.second) * slope * slope);
    values[k]! -= (unbiased * mean) / (Math.sqrt(square * scale) + TINY);
    gradient[k] = 0;
  }
}
