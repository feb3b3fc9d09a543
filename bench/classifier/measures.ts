import type { Guess } from '../../libs/classifier/model.js';
import { calibrationError, macroF1 } from '../../libs/classifier/train/quality.js';

/** What a classifier said of one text, and what was right. */
export interface Answer {
  /** Most probable first. */
  readonly ranked: readonly Guess[];
  readonly label: string;
}

export interface Measured {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly top2: number;
  readonly top3: number;
  readonly calibrationError: number;
}

function share(answers: readonly Answer[], holds: (answer: Answer) => boolean): number {
  return answers.filter(holds).length / answers.length;
}

function topHas(k: number) {
  return ({ ranked, label }: Answer) => ranked.slice(0, k).some((guess) => guess.label === label);
}

/** Best label's probability and whether it was right, of each text. */
export function judgedOf(answers: readonly Answer[]) {
  return answers.map(({ ranked: [best], label }) => ({ p: best!.p, right: best!.label === label }));
}

export function measure(answers: readonly Answer[]): Measured {
  const classes = [...new Set(answers.map(({ label }) => label))].sort();
  const indexOf = new Map(classes.map((label, i) => [label, i]));
  const said = answers.map(({ ranked }) => indexOf.get(ranked[0]!.label) ?? classes.length);
  const are = answers.map(({ label }) => indexOf.get(label)!);
  // One class more for labels that were said but are nobody's; it adds nothing.
  const f1 = (macroF1(said, are, classes.length + 1) * (classes.length + 1)) / classes.length;
  return {
    accuracy: share(answers, topHas(1)),
    macroF1: f1,
    top2: share(answers, topHas(2)),
    top3: share(answers, topHas(3)),
    calibrationError: calibrationError(judgedOf(answers)),
  };
}

/** The largest share of texts, surest first, of which at least `precision` were right. */
export function coverageAchieving(answers: readonly Answer[], precision: number): number {
  const judged = judgedOf(answers).sort((a, b) => b.p - a.p);
  let [right, covered] = [0, 0];
  judged.forEach((one, i) => {
    right += one.right ? 1 : 0;
    if (right / (i + 1) >= precision) covered = i + 1;
  });
  return covered / judged.length;
}

/** Share of texts at or above a threshold, and how many of them were right. */
export function atThreshold(answers: readonly Answer[], threshold: number) {
  const sure = judgedOf(answers).filter(({ p }) => p >= threshold);
  return {
    coverage: sure.length / answers.length,
    precision: sure.filter(({ right }) => right).length / Math.max(1, sure.length),
  };
}

/** The pairs of labels that were taken for each other most often. */
export function worstCells(answers: readonly Answer[], most: number) {
  const cells = new Map<string, number>();
  for (const { ranked, label } of answers) {
    const said = ranked[0]!.label;
    if (said === label) continue;
    const cell = `${label} → ${said}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return [...cells].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
}
