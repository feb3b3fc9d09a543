import type { Catalogue } from '../catalogue.js';
import {
  type Counts,
  count,
  DIMENSIONS,
  idfOf,
  type Lexicon,
  lexiconOf,
  type Vector,
  vectorOf,
} from '../features.js';
import { identified } from '../artefact.js';
import type { Model } from '../model.js';
import { scores } from '../score.js';
import { lessonsOf, windowOf, wordsOf } from '../teaching.js';
import { normalise, PIPELINE } from '../text.js';
import { chineseWords } from '../words.js';
import { calibrated, fitCalibration } from './calibrate.js';
import { cleanText, type LabelledLine, snapshotOf } from './dataset.js';
import { groupDuplicates } from './duplicates.js';
import { foldsOf } from './folds.js';
import { type Linear, trainOneVsRest } from './one-vs-rest.js';
import { calibrationError, type Judged, macroF1, thresholdFor } from './quality.js';
import { type Places, placesOf, rowsOf } from './rows.js';

export interface TrainOptions {
  readonly seed?: number;
  /** Teaches beside the texts; its windows are the labels. */
  readonly catalogue?: Catalogue | null;
  /** Id of the model that this one is meant to replace. */
  readonly parent?: string | null;
  readonly folds?: number;
  readonly cost?: number;
}

/** Precisions an office may ask for (handbook 9, design 5). */
export const PRECISIONS = [0.95, 0.98] as const;

// Chosen by cross-validation on the training parts of three corpora.
const COST = 2;
const BALANCE = 0.2;
const PASSES = 25;
const TOLERANCE = 0.1;
const FOLDS = 4;
/** A feature of one text only teaches nothing about others; dropped when there are texts enough. */
const MIN_TEXTS = { from: 2_000, texts: 2 };
/** What a catalogue's phrase weighs beside a real text: it matters while texts are few. */
const LESSON_WEIGHT = 0.5;

interface Taught {
  readonly counts: readonly Counts[];
  readonly labels: Int32Array;
  readonly weight: Float64Array;
  /** Real texts come first; what follows are the catalogue's. */
  readonly texts: number;
}

/** A model, and what it says of each line when it has not seen it. */
export interface TrainedModel {
  readonly model: Model;
  readonly judged: readonly { readonly guess: string; readonly p: number }[];
}

/** Trains a model, calibrates it on scores out of fold and finds its thresholds. Same lines, options and seed: same bytes. */
export function trainModel(lines: readonly LabelledLine[], options: TrainOptions = {}): Model {
  return trainAndJudge(lines, options).model;
}

/** The same, with the judgements out of fold that the gate before a promotion rests on. */
export function trainAndJudge(lines: readonly LabelledLine[], options: TrainOptions = {}): TrainedModel {
  const { seed = 1, catalogue = null, parent = null, folds = FOLDS, cost = COST } = options;
  const words = catalogue ? wordsOf(catalogue).map(normalise) : [];
  const lexicon = lexiconOf(words, chineseWords);
  const classes = [
    ...new Set([...lines.map(({ label }) => label), ...(catalogue?.windows ?? []).map((w) => w.code)]),
  ].sort();
  if (classes.length < 2) throw new Error('training needs texts of at least two labels');
  const taught = teach(lines, catalogue, lexicon, classes);
  const learnt = learn(
    taught,
    classes,
    taught.labels.map((_, i) => i),
    seed,
    cost,
  );
  const outOfFold = crossScores(taught, lines, classes, { seed, folds, cost });
  const calibration = fitCalibration(outOfFold, taught.labels);
  const judged = outOfFold.map((of, i) => judge(calibrated(of, calibration), taught.labels[i]!));
  const accuracy = judged.filter(({ right }) => right).length / judged.length;
  const model = identified({
    lexicon,
    ...learnt,
    facts: {
      pipeline: PIPELINE,
      seed,
      data: { sha256: snapshotOf(lines), texts: lines.length },
      catalogue: catalogue?.version ?? null,
      parent,
      metrics: {
        accuracy,
        macroF1: macroF1(
          judged.map(({ best }) => best),
          taught.labels.subarray(0, lines.length),
          classes.length,
        ),
        calibrationError: calibrationError(judged),
      },
      calibration,
      thresholds: Object.fromEntries(
        PRECISIONS.map((precision) => [precision, thresholdFor(judged, precision)]),
      ),
    },
  });
  return { model, judged: judged.map(({ best, p }) => ({ guess: classes[best]!, p })) };
}

function judge(p: Float64Array, label: number): Judged & { readonly best: number } {
  let best = 0;
  for (let c = 1; c < p.length; c++) if (p[c]! > p[best]!) best = c;
  return { best, p: p[best]!, right: best === label };
}

function teach(
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
  };
}

interface Learnt {
  readonly idf: Model['idf'];
  readonly places: Places;
  readonly linear: Linear;
}

function learn(
  { counts, labels, weight }: Taught,
  classes: readonly string[],
  rows: Int32Array,
  seed: number,
  cost: number,
): Learnt {
  const chosen = Array.from(rows, (i) => counts[i]!);
  const idf = idfOf(chosen, chosen.length >= MIN_TEXTS.from ? MIN_TEXTS.texts : 1);
  const vectors = chosen.map((of) => vectorOf(of, idf));
  const places = placesOf(
    vectors.map(({ ids }) => ids),
    DIMENSIONS,
  );
  const linear = trainOneVsRest(
    rowsOf(vectors, places),
    Int32Array.from(rows, (i) => labels[i]!),
    Float64Array.from(rows, (i) => weight[i]!),
    classes,
    { cost, balance: BALANCE, passes: PASSES, tolerance: TOLERANCE, seed },
  );
  return { idf, places, linear };
}

/** Scores of each real text by a machine that has not seen it nor its near-duplicates. */
function crossScores(
  taught: Taught,
  lines: readonly LabelledLine[],
  classes: readonly string[],
  { seed, folds, cost }: { seed: number; folds: number; cost: number },
): readonly Float64Array[] {
  const groups = groupDuplicates(lines.map((line) => cleanText(line).body));
  const fold = foldsOf(taught.labels.subarray(0, taught.texts), groups, folds, seed);
  const out: Float64Array[] = [];
  for (let f = 0; f < folds; f++) {
    const rows = taught.labels.map((_, i) => i).filter((i) => i >= taught.texts || fold[i] !== f);
    const { idf, places, linear } = learn(taught, classes, rows, seed, cost);
    fold.forEach((of, i) => {
      if (of !== f) return;
      const vector: Vector = vectorOf(taught.counts[i]!, idf);
      out[i] = scores(vector, places, linear);
    });
  }
  return out;
}
