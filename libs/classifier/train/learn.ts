import type { Catalogue } from '../catalogue.js';
import { type Counts, count, DIMENSIONS, type Idf, idfOf, type Lexicon, vectorOf } from '../features.js';
import { type Reading, readingOf } from '../reader/pieces.js';
import { lessonsOf, windowOf } from '../teaching.js';
import { normalise } from '../text.js';
import { logRatios } from './bayes.js';
import { cleanText, type LabelledLine } from './dataset.js';
import { type Linear, trainOneVsRest } from './one-vs-rest.js';
import { type Places, placesOf, rowsOf } from './rows.js';

// Chosen by cross-validation on the training parts of three corpora.
// An error costs more where there are many texts: there a text that stands apart is less likely an accident.
const COST = { few: 0.7, many: 1.5, from: 2_000 };
const BALANCE = 0.2;
const PASSES = 25;
const TOLERANCE = 0.1;
/** Between counting every feature alike and full idf, which makes much of what occurs once. */
const IDF_POWER = 0.85;
/** Added to a naive Bayes' sums: as a view of its own, and where it tells an SVM what to look at. */
const SMOOTHING = { view: 0.01, emphasis: 0.2 };
/** Features of one text only say little about others: they are dropped when there are more features than this. */
const MANY = 1 << 18;
/** What a catalogue's phrase weighs beside a real text: it matters while texts are few. */
const LESSON_WEIGHT = 0.5;

/** Teaching texts, counted once for all folds. */
export interface Taught {
  readonly counts: readonly Counts[];
  readonly labels: Int32Array;
  readonly weight: Float64Array;
  /** Real texts come first; what follows are the catalogue's. */
  readonly texts: number;
  /** The alphabetic words of each. */
  readonly readings: readonly Reading[];
}

/** Counts the features of all texts and of the catalogue's phrases. */
export function teach(
  lines: readonly LabelledLine[],
  catalogue: Catalogue | null,
  lexicon: Lexicon,
  classes: readonly string[],
): Taught {
  const index = new Map(classes.map((label, i) => [label, i]));
  const lessons = catalogue ? lessonsOf(catalogue) : [];
  const texts = lines.map((line) => cleanText(line));
  return {
    counts: [
      ...texts.map(({ title, body }) => count(body, title, lexicon)),
      ...lessons.map(({ text }) => count(normalise(text), '', lexicon)),
    ],
    labels: Int32Array.from([
      ...lines.map(({ label }) => index.get(label)!),
      ...lessons.map(({ type }) => index.get(windowOf(type))!),
    ]),
    weight: Float64Array.from([
      ...lines.map(() => 1),
      ...lessons.map(({ weight }) => weight * LESSON_WEIGHT),
    ]),
    texts: lines.length,
    readings: [...texts.map(({ body }) => body), ...lessons.map(({ text }) => normalise(text))].map(
      readingOf,
    ),
  };
}

/**
 * What was learnt from some of the rows: linear views over the same features, in the order of `VIEWS`. The second SVM
 * sees each feature × how much it says of the class by itself (Wang and Manning 2012): it errs less than the plain one
 * where texts are long, and elsewhere than it everywhere.
 */
export interface Learnt {
  readonly idf: Idf;
  readonly places: Places;
  readonly views: readonly Linear[];
}

/** Scale at which each linear view's scores begin; a handful of texts cannot move it far from there. */
export const VIEWS = [
  { view: 'svm', start: 2 },
  { view: 'emphatic svm', start: 1.5 },
  { view: 'naive Bayes', start: 0.05 },
] as const;

/** Learns from the chosen rows; deterministic for a seed. */
export function learn(
  { counts, labels, weight }: Taught,
  classes: readonly string[],
  rows: Int32Array,
  seed: number,
): Learnt {
  const chosen = Array.from(rows, (i) => counts[i]!);
  const every = idfOf(chosen, 1, IDF_POWER);
  const features = every.reduce((n, x) => n + (x > 0 ? 1 : 0), 0);
  const idf = features > MANY ? idfOf(chosen, 2, IDF_POWER) : every;
  const vectors = chosen.map((of) => vectorOf(of, idf));
  const places = placesOf(
    vectors.map(({ ids }) => ids),
    DIMENSIONS,
  );
  const matrix = rowsOf(vectors, places);
  const ofRows = Int32Array.from(rows, (i) => labels[i]!);
  const weights = Float64Array.from(rows, (i) => weight[i]!);
  const cost = chosen.length < COST.from ? COST.few : COST.many;
  const options = { cost, balance: BALANCE, passes: PASSES, tolerance: TOLERANCE, seed };
  const ratios = (smoothing: number) => logRatios(matrix, ofRows, weights, classes.length, smoothing);
  const emphasis = ratios(SMOOTHING.emphasis);
  return {
    idf,
    places,
    views: [
      trainOneVsRest(matrix, ofRows, weights, classes, options),
      trainOneVsRest(matrix, ofRows, weights, classes, options, emphasis),
      { classes, weights: ratios(SMOOTHING.view) },
    ],
  };
}
