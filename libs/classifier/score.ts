import type { Catalogue } from './catalogue.js';
import {
  count,
  DIMENSIONS,
  type Idf,
  idfOf,
  type Lexicon,
  lexiconOf,
  type Vector,
  vectorOf,
} from './features.js';
import { lessonsOf, wordsOf } from './teaching.js';
import { normalise } from './text.js';
import { type Linear, trainOneVsRest } from './train/one-vs-rest.js';
import { type Places, placesOf, rowsOf } from './train/rows.js';

/** What turns a text into a score for each window and, inside a window, for each of its types. */
export interface Scorer {
  readonly lexicon: Lexicon;
  readonly idf: Idf;
  readonly places: Places;
  readonly windows: Linear;
  readonly types: Linear;
}

const OPTIONS = { cost: 1, passes: 12, tolerance: 0.05, seed: 1, balance: 0.5 };

function train(
  lessons: readonly { label: string; weight: number }[],
  vectors: readonly Vector[],
  places: Places,
) {
  const classes = [...new Set(lessons.map((lesson) => lesson.label))];
  const index = new Map(classes.map((code, i) => [code, i]));
  const labels = Int32Array.from(lessons, (lesson) => index.get(lesson.label) ?? 0);
  const weight = Float64Array.from(lessons, (lesson) => lesson.weight);
  return trainOneVsRest(rowsOf(vectors, places), labels, weight, classes, OPTIONS);
}

/** Learns from the catalogue alone; deterministic. */
export function scorerOf(catalogue: Catalogue): Scorer {
  const lessons = lessonsOf(catalogue);
  const lexicon = lexiconOf(wordsOf(catalogue).map(normalise));
  const counts = lessons.map((lesson) => count(normalise(lesson.text), '', lexicon));
  const idf = idfOf(counts);
  const vectors = counts.map((of) => vectorOf(of, idf));
  const places = placesOf(vectors, DIMENSIONS);
  const windows = train(
    lessons.map(({ window, weight }) => ({ label: window, weight })),
    vectors,
    places,
  );
  const typed = lessons.flatMap(({ type, weight }, i) => (type === null ? [] : [{ label: type, weight, i }]));
  const types = train(
    typed,
    typed.map(({ i }) => vectors[i]!),
    places,
  );
  return { lexicon, idf, places, windows, types };
}

/** Score of every class of `linear` for a vector. */
export function scores(
  { ids, values }: Vector,
  { dense, width }: Places,
  { classes, weights }: Linear,
): Float64Array {
  const n = classes.length;
  const out = new Float64Array(n);
  for (let c = 0; c < n; c++) out[c] = weights[width * n + c]!;
  for (let k = 0; k < ids.length; k++) {
    const place = dense[ids[k]!]!;
    if (place < 0) continue;
    for (let c = 0, at = place * n; c < n; c++, at++) out[c]! += values[k]! * weights[at]!;
  }
  return out;
}

/** Softmax of scores × sharpness. */
export function probabilities(of: Float64Array, sharpness: number): Float64Array {
  const top = of.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = of.map((x) => Math.exp((x - top) * sharpness));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((x) => x / sum);
}
