import { vectorOf } from '../features.js';
import type { Reading } from '../reader/pieces.js';
import { type Reader, readerOf, readerScores } from '../reader/reader.js';
import { scores } from '../score.js';
import type { View } from './calibrate.js';
import { foldsOf } from './folds.js';
import { learn, type Taught, VIEWS } from './learn.js';
import { teachReader } from './teach-reader.js';

/**
 * A reader is taught texts of which half or more is alphabetic words, if there are so many: of 300 it gains (four a class
 * of 77) or loses nothing (sixty a class of five), of fewer it takes in the accidents.
 */
const READABLE = { share: 0.5, texts: 300 };

/** What a training learns from its folds. */
export interface Crossed {
  /** The linear views in the order of `VIEWS` and, if there are readers, theirs. */
  readonly views: readonly View[];
  /** One of each fold; none where there is too little to read. */
  readonly readers: readonly Reader[];
}

/** Scores of each real text by views that have seen neither it nor its near-duplicates. */
export function crossViews(
  taught: Taught,
  groups: Int32Array,
  classes: readonly string[],
  { seed, folds }: { readonly seed: number; readonly folds: number },
): Crossed {
  const fold = foldsOf(taught.labels.subarray(0, taught.texts), groups, folds, seed);
  const n = classes.length;
  const empty = () => new Float64Array(taught.texts * n);
  const views = VIEWS.map(empty);
  const read = readableOf(taught).length >= READABLE.texts ? empty() : null;
  const readers: Reader[] = [];
  for (let f = 0; f < folds; f++) {
    const rows = taught.labels.map((_, i) => i).filter((i) => i >= taught.texts || fold[i] !== f);
    const learnt = learn(taught, classes, rows, seed);
    const reader = read && readerFrom(taught, n, rows, seed + f);
    if (reader) readers.push(reader);
    fold.forEach((of, i) => {
      if (of !== f) return;
      const vector = vectorOf(taught.counts[i]!, learnt.idf);
      views.forEach((view, v) => view.set(scores(vector, learnt.places, learnt.views[v]!), i * n));
      if (reader) read.set(readerScores(reader, taught.readings[i]!), i * n);
    });
  }
  return { views: read ? [...views, read] : views, readers };
}

function readableOf({ readings, texts }: Taught): readonly Reading[] {
  return readings.slice(0, texts).filter(isReadable);
}

function isReadable({ pieces, share }: Reading): boolean {
  return pieces.length > 0 && share >= READABLE.share;
}

/** The catalogue teaches too: a window of which no English text was confirmed yet must not be thought impossible. */
function readerFrom(
  { readings, labels, weight }: Taught,
  classes: number,
  rows: Int32Array,
  seed: number,
): Reader {
  const chosen = Array.from(rows, (i) => ({
    reading: readings[i]!,
    label: labels[i]!,
    weight: weight[i]!,
  })).filter(({ reading }) => isReadable(reading));
  return readerOf(teachReader(chosen, classes, seed));
}
