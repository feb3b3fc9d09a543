import { identified } from '../artefact.js';
import type { Catalogue } from '../catalogue.js';
import { DIMENSIONS, lexiconOf } from '../features.js';
import type { Model, ModelFacts } from '../model.js';
import { scorerOf } from '../score.js';
import { taughtVector, teacherScores } from '../teacher.js';
import { wordsOf } from '../teaching.js';
import { normalise, PIPELINE } from '../text.js';
import { chineseWords } from '../words.js';
import { type Calibration, calibrated, fitCalibration, type View } from './calibrate.js';
import { crossViews } from './cross-validate.js';
import { cleanText, type LabelledLine, snapshotOf } from './dataset.js';
import { groupDuplicates } from './duplicates.js';
import { learn, teach, VIEWS } from './learn.js';
import type { Linear } from './one-vs-rest.js';
import { calibrationError, type Judged, macroF1, thresholdFor } from './quality.js';
import { placesOf } from './rows.js';

/** What a model is trained with beside its texts. */
export interface TrainOptions {
  readonly seed?: number;
  /** Teaches beside the texts; its windows are labels. With it a model needs no text at all. */
  readonly catalogue?: Catalogue | null;
  /** Id of the model that this one is meant to replace. */
  readonly parent?: string | null;
  readonly folds?: number;
}

/** Precisions an office may ask for: a threshold is found for each. */
export const PRECISIONS: readonly number[] = Array.from({ length: 50 }, (_, i) => (50 + i) / 100);

const FOLDS = 5;
/** Where the readers' scale begins. */
const READER_START = 1;
/**
 * Calibration hears one reader, the only one that has not seen a text; together they err less and may say more. Chosen by
 * likelihood in nested cross-validation (banking best at 1.25, complaints at 1.5).
 */
const TOGETHER = 1.25;
/** Where the catalogue's scale begins, and what a handful of texts cannot move far from. */
const TEACHER_START = 1;

/** A model, and what it says of each line when it has not seen it. */
export interface TrainedModel {
  readonly model: Model;
  readonly judged: readonly { readonly guess: string; readonly p: number }[];
}

/**
 * Trains a model, calibrates it on scores out of fold and finds its thresholds. Same lines, options and seed: same bytes.
 * @throws Error when there are fewer than two labels
 */
export function trainModel(lines: readonly LabelledLine[], options: TrainOptions = {}): Model {
  return trainAndJudge(lines, options).model;
}

/** The same, with the judgements out of fold that the gate before a promotion rests on. */
export function trainAndJudge(lines: readonly LabelledLine[], options: TrainOptions = {}): TrainedModel {
  const { seed = 1, catalogue = null, parent = null, folds = FOLDS } = options;
  const windows = catalogue?.windows.map(({ code }) => code) ?? [];
  const classes = [...new Set([...lines.map(({ label }) => label), ...windows])].sort();
  if (classes.length < 2) throw new Error('training needs at least two labels');
  const words = catalogue ? wordsOf(catalogue).map(normalise) : [];
  const base: Base = {
    classes,
    catalogue,
    teacher: catalogue ? scorerOf(catalogue) : null,
    lexicon: lexiconOf(words, chineseWords),
  };
  const result = lines.length === 0 ? unlearnt(base) : fromTexts(lines, base, seed, folds);
  const { facts, judged, ...learnt } = result;
  const model = identified({
    ...base,
    ...learnt,
    facts: {
      pipeline: PIPELINE,
      seed,
      data: { sha256: snapshotOf(lines), texts: lines.length },
      catalogue: catalogue?.version ?? null,
      parent,
      ...facts,
    },
  });
  return { model, judged: judged.map(({ best, p }) => ({ guess: classes[best]!, p })) };
}

type Base = Pick<Model, 'catalogue' | 'teacher' | 'lexicon'> & { readonly classes: readonly string[] };
type Result = Pick<Model, 'idf' | 'places' | 'linear' | 'readers'> & {
  readonly facts: Pick<ModelFacts, 'metrics' | 'calibration' | 'thresholds'>;
  readonly judged: readonly Judgement[];
};

/** The catalogue alone: nothing was measured, so nothing is ever sure. */
function unlearnt({ classes }: Base): Result {
  return {
    idf: new Float32Array(DIMENSIONS),
    places: placesOf([], DIMENSIONS),
    linear: { classes, weights: new Float32Array(classes.length) },
    readers: [],
    facts: {
      metrics: null,
      calibration: { scales: [1, TEACHER_START], bias: classes.map(() => 0) },
      thresholds: thresholdsOf([]),
    },
    judged: [],
  };
}

function fromTexts(lines: readonly LabelledLine[], base: Base, seed: number, folds: number): Result {
  const { classes, catalogue, lexicon } = base;
  const n = classes.length;
  const taught = teach(lines, catalogue, lexicon, classes);
  const labels = taught.labels.subarray(0, taught.texts);
  const bodies = lines.map((line) => cleanText(line).body);
  const crossed = crossViews(taught, groupDuplicates(bodies), classes, { seed, folds });
  const views: readonly View[] = [...crossed.views, ...teacherView(base, bodies)];
  const start = [
    ...VIEWS.map((view) => view.start),
    ...(crossed.readers.length > 0 ? [READER_START] : []),
    ...(base.teacher ? [TEACHER_START] : []),
  ];
  const found = fitCalibration(views, labels, n, start);
  const fitted = crossed.readers.length > 0 ? spokenTogether(found) : found;
  const judged = bodies.map((_, i) => {
    const of = views.map((view) => view.subarray(i * n, (i + 1) * n));
    return judge(calibrated(of, fitted), labels[i]!);
  });
  const {
    idf,
    places,
    views: learnt,
  } = learn(
    taught,
    classes,
    taught.labels.map((_, i) => i),
    seed,
  );
  return {
    idf,
    places,
    // All are linear in the same features: one set of weights says what they say together.
    linear: { classes, weights: togetherOf(learnt, fitted.scales) },
    readers: crossed.readers,
    facts: {
      metrics: metricsOf(judged, labels, n),
      calibration: { ...fitted, scales: [1, ...fitted.scales.slice(learnt.length)] },
      thresholds: thresholdsOf(judged),
    },
    judged,
  };
}

/** Thresholds are found with this scale too: of what one reader says, so that they are rather too strict than too lax. */
function spokenTogether(found: Calibration): Calibration {
  return {
    ...found,
    scales: found.scales.map((scale, v) => (v === VIEWS.length ? scale * TOGETHER : scale)),
  };
}

/** Σ view × its scale. */
function togetherOf(views: readonly Linear[], scales: readonly number[]): Float32Array {
  return views[0]!.weights.map((_, k) =>
    views.reduce((sum, { weights }, v) => sum + scales[v]! * weights[k]!, 0),
  );
}

/** What the catalogue says of each text; it has seen none of them. */
function teacherView({ teacher, classes }: Base, bodies: readonly string[]): readonly View[] {
  if (!teacher) return [];
  const view = new Float64Array(bodies.length * classes.length);
  bodies.forEach((body, i) =>
    view.set(teacherScores(teacher, classes, taughtVector(teacher, body)), i * classes.length),
  );
  return [view];
}

type Judgement = Judged & { readonly best: number };

function judge(p: Float64Array, label: number): Judgement {
  let best = 0;
  for (let c = 1; c < p.length; c++) if (p[c]! > p[best]!) best = c;
  return { best, p: p[best]!, right: best === label };
}

function metricsOf(judged: readonly Judgement[], labels: Int32Array, classes: number) {
  return {
    accuracy: judged.filter(({ right }) => right).length / judged.length,
    macroF1: macroF1(
      judged.map(({ best }) => best),
      labels,
      classes,
    ),
    calibrationError: calibrationError(judged),
  };
}

function thresholdsOf(judged: readonly Judged[]): Readonly<Record<string, number>> {
  return Object.fromEntries(PRECISIONS.map((precision) => [precision, thresholdFor(judged, precision)]));
}
