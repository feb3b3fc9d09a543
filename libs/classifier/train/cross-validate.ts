import { vectorOf } from '../features.js';
import { scores } from '../score.js';
import type { View } from './calibrate.js';
import { foldsOf } from './folds.js';
import { learn, type Taught, VIEWS } from './learn.js';

/** Scores of each real text by views that have seen neither it nor its near-duplicates, in the order of `VIEWS`. */
export function crossViews(
  taught: Taught,
  groups: Int32Array,
  classes: readonly string[],
  { seed, folds }: { readonly seed: number; readonly folds: number },
): readonly View[] {
  const fold = foldsOf(taught.labels.subarray(0, taught.texts), groups, folds, seed);
  const n = classes.length;
  const views = VIEWS.map(() => new Float64Array(taught.texts * n));
  for (let f = 0; f < folds; f++) {
    const rows = taught.labels.map((_, i) => i).filter((i) => i >= taught.texts || fold[i] !== f);
    const learnt = learn(taught, classes, rows, seed);
    fold.forEach((of, i) => {
      if (of !== f) return;
      const vector = vectorOf(taught.counts[i]!, learnt.idf);
      views.forEach((view, v) => view.set(scores(vector, learnt.places, learnt.views[v]!), i * n));
    });
  }
  return views;
}
