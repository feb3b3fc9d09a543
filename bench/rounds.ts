import os from 'node:os';

/** One side of a comparison: runs a fixed amount of work and says how many units it did. */
export interface Side {
  readonly name: string;
  run(round: number): Promise<number>;
}

export interface Comparison {
  readonly ours: string;
  readonly baseline: string;
  /** Units a second, one per round. */
  readonly ourRates: readonly number[];
  readonly baseRates: readonly number[];
  /** Median of the rounds' ratios ours / baseline, with the smallest and largest. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number };
}

/** Alternates A B B A so that a drift of the machine meets both sides alike (handbook 8). The first pair warms up. */
export async function compare(ours: Side, baseline: Side, rounds = 6): Promise<Comparison> {
  const ourRates: number[] = [];
  const baseRates: number[] = [];
  await rate(ours, -1);
  await rate(baseline, -1);
  for (let round = 0; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0;
    if (oursFirst) ourRates.push(await rate(ours, round));
    baseRates.push(await rate(baseline, round));
    if (!oursFirst) ourRates.push(await rate(ours, round));
  }
  const ratios = ourRates.map((r, i) => r / (baseRates[i] ?? NaN));
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
  return { ours: ours.name, baseline: baseline.name, ourRates, baseRates, ratio };
}

/** Prints one comparison as a line that can be quoted, with the load of the machine. */
export function report(id: string, goal: string, c: Comparison): void {
  const { median: mid, min, max } = c.ratio;
  console.log(`${id}  ${mid.toFixed(2)} × (${min.toFixed(2)}–${max.toFixed(2)})  goal ${goal}`);
  console.log(`    ours      ${c.ours}: ${median(c.ourRates).toFixed(0)} /s`);
  console.log(`    baseline  ${c.baseline}: ${median(c.baseRates).toFixed(0)} /s`);
  console.log(
    `    load ${os
      .loadavg()
      .map((l) => l.toFixed(1))
      .join(' ')} on ${os.cpus().length} cores`,
  );
}

/** Runs `count` tasks with `width` at once. */
export async function concurrently(
  count: number,
  width: number,
  task: (i: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const i = next;
      next += 1;
      await task(i);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

async function rate(side: Side, round: number): Promise<number> {
  const before = performance.now();
  const units = await side.run(round);
  return (units * 1000) / (performance.now() - before);
}
