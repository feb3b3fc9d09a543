import type { Catalogue } from './catalogue.js';
import { count, DIMENSIONS, type Idf, type Lexicon, lexiconOf, type Vector } from './features.js';
import { dutiesOf, type Lesson, lessonsOf, windowOf, wordsOf } from './teaching.js';
import { normalise } from './text.js';
import type { Linear } from './train/one-vs-rest.js';
import { type Example, learnProfiles } from './train/profile.js';
import { type Places, placesOf } from './train/rows.js';

/** What turns a text into a score for each problem type. */
export interface Scorer {
  readonly lexicon: Lexicon;
  readonly idf: Idf;
  readonly places: Places;
  readonly types: Linear;
  /** Added to each of a window's types, so that words of its other types still point its way. */
  readonly windows: Linear;
}

// A word of the window's other types counts half.
const WINDOW_SHARE = 0.5;

/** Learns from the catalogue alone; deterministic. */
export function scorerOf(catalogue: Catalogue): Scorer {
  const lexicon = lexiconOf(wordsOf(catalogue).map(normalise));
  const read = ({ text, type, weight }: Lesson): Example => ({
    counts: count(normalise(text), '', lexicon),
    label: type,
    weight,
  });
  const examples = lessonsOf(catalogue).map(read);
  const duties = dutiesOf(catalogue).map(read);
  const places = placesOf(
    [...examples, ...duties].flatMap(({ counts }) => [...counts.values()].map((of) => of.keys())),
    DIMENSIONS,
  );
  const { idf, linear: types } = learnProfiles(examples, places);
  const ofWindows = examples.map((example) => ({ ...example, label: windowOf(example.label) }));
  const { linear: windows } = learnProfiles([...ofWindows, ...duties], places, WINDOW_SHARE);
  return { lexicon, idf, places, types, windows };
}

/** Score of every type for a vector. */
export function typeScores(vector: Vector, { places, types, windows }: Scorer): Float64Array {
  const ofWindow = scores(vector, places, windows);
  const index = new Map(windows.classes.map((window, i) => [window, i]));
  return scores(vector, places, types).map(
    (x, i) => x + ofWindow[index.get(windowOf(types.classes[i]!)) ?? 0]!,
  );
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
