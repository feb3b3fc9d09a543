import { guess, type Model } from '../../libs/classifier/model.js';
import { cleanText, type LabelledLine, type Line } from '../../libs/classifier/train/dataset.js';
import { foldsOf } from '../../libs/classifier/train/folds.js';
import { groupDuplicates } from '../../libs/classifier/train/duplicates.js';
import { randomOf, shuffle } from '../../libs/classifier/train/random.js';
import type { Guess } from '../../libs/classifier/model.js';
import type { Answer } from './measures.js';

type Rank = (line: Line) => readonly Guess[];

/** A model as a function from line to ranked labels. */
export function ranker(model: Model): Rank {
  return (line) => guess(model, cleanText(line)).ranked;
}

export function answersOf(rank: Rank, lines: readonly LabelledLine[]): readonly Answer[] {
  return lines.map((line) => ({ ranked: rank(line), label: line.label }));
}

/** Answers for every line by a classifier that was trained on the other folds. */
export function foldedAnswers(
  lines: readonly LabelledLine[],
  train: (lines: readonly LabelledLine[]) => Rank,
  folds: number,
): readonly Answer[] {
  const classes = [...new Set(lines.map(({ label }) => label))].sort();
  const labels = Int32Array.from(lines, ({ label }) => classes.indexOf(label));
  const groups = groupDuplicates(lines.map((line) => cleanText(line).body));
  const fold = foldsOf(labels, groups, folds, 1);
  return Array.from({ length: folds }, (_, f) => {
    const rank = train(lines.filter((_line, i) => fold[i] !== f));
    return answersOf(
      rank,
      lines.filter((_line, i) => fold[i] === f),
    );
  }).flat();
}

/** So many lines of each label, drawn by a seed. */
export function draw(lines: readonly LabelledLine[], each: number, seed: number): readonly LabelledLine[] {
  const order = Int32Array.from(lines, (_, i) => i);
  shuffle(order, randomOf(seed));
  const taken = new Map<string, number>();
  return Array.from(order, (i) => lines[i]!).filter(({ label }) => {
    const n = taken.get(label) ?? 0;
    taken.set(label, n + 1);
    return n < each;
  });
}
