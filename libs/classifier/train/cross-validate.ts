import { vectorOf } from '../features.js';
import { scores } from '../score.js';
import type { View } from './calibrate.js';
import { foldsOf } from './folds.js';
import { learn, type Taught } from './learn.js';

/** Scores of each real text by an SVM and a naive Bayes that have seen neither it nor its near-duplicates. */
export function crossViews(
  taught: Taught,
  groups: Int32Array,
  classes: readonly string[],
  { seed, folds }: { readonly seed: number; readonly folds: number },
): readonly [svm: View, bayes: View] {
  const fold = foldsOf(taught.labels.subarray(0, taught.texts), groups, folds, seed);
  const n = classes.length;
  const [svmView, bayesView] = [new Float64Array(taught.texts * n), new Float64Array(taught.texts * n)];
  for (let f = 0; f < folds; f++) {
    const rows = taught.labels.map((_, i) => i).filter((i) => i >= taught.texts || fold[i] !== f);
    const { idf, places, svm, bayes } = learn(taught, classes, rows, seed);
    fold.forEach((of, i) => {
      if (of !== f) return;
      const vector = vectorOf(taught.counts[i]!, idf);
      svmView.set(scores(vector, places, svm), i * n);
      bayesView.set(scores(vector, places, bayes), i * n);
    });
  }
  return [svmView, bayesView];
}
