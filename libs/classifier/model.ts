import type { Catalogue } from './catalogue.js';
import { count, type Idf, type Lexicon, type Vector, vectorOf } from './features.js';
import { readingOf } from './reader/pieces.js';
import { meanScores, type Reader } from './reader/reader.js';
import { scores, type Scorer } from './score.js';
import { taughtVector, teacherScores } from './teacher.js';
import { type Calibration, calibrated } from './train/calibrate.js';
import type { CleanText } from './train/dataset.js';
import type { Linear } from './train/one-vs-rest.js';
import type { Places } from './train/rows.js';

/** What is known of a model's making; part of its identity. */
export interface ModelFacts {
  /** Hash of everything below and of the weights. */
  readonly id: string;
  readonly pipeline: string;
  readonly seed: number;
  /** Fingerprint and number of the texts it was taught with. */
  readonly data: { readonly sha256: string; readonly texts: number };
  /** Version of the catalogue among its teachers, null for none. */
  readonly catalogue: string | null;
  /** Id of the model it is meant to replace. */
  readonly parent: string | null;
  /** Measured out of fold, in the training itself; null without texts. */
  readonly metrics: {
    readonly accuracy: number;
    readonly macroF1: number;
    readonly calibrationError: number;
  } | null;
  /** Scales of the linear machine and, where there are, of the readers and of what the catalogue says. */
  readonly calibration: Calibration;
  /** Probability from which a text is sure, by the precision that the office asks for. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** A trained classifier of one label; immutable. */
export interface Model {
  readonly facts: ModelFacts;
  readonly catalogue: Catalogue | null;
  /** The catalogue as a classifier of its own, whose word is heard beside what was learnt from texts. */
  readonly teacher: Scorer | null;
  readonly lexicon: Lexicon;
  readonly idf: Idf;
  readonly places: Places;
  readonly linear: Linear;
  /** Read alphabetic words in their order, together; none where too few texts could teach them. */
  readonly readers: readonly Reader[];
}

export interface Guess {
  readonly label: string;
  readonly p: number;
}

export interface Guesses {
  /** The text as the linear machine reads it. */
  readonly vector: Vector;
  /** The text as the catalogue reads it; empty without one. */
  readonly taught: Vector;
  /** Every label, most probable first. */
  readonly ranked: readonly Guess[];
}

const NOTHING: Vector = { ids: new Int32Array(0), values: new Float64Array(0) };

/** Labels by probability for an already cleaned text. */
export function guess(model: Model, { title, body }: CleanText): Guesses {
  const { linear, places, teacher, readers } = model;
  // A model without texts has only its catalogue to go by: cutting words would be for nothing.
  const vector = places.width === 0 ? NOTHING : vectorOf(count(body, title, model.lexicon), model.idf);
  const taught = teacher ? taughtVector(teacher, body) : NOTHING;
  const views = [
    scores(vector, places, linear),
    ...(readers.length > 0 ? [meanScores(readers, readingOf(body))] : []),
    ...(teacher ? [teacherScores(teacher, linear.classes, taught)] : []),
  ];
  const p = calibrated(views, model.facts.calibration);
  const ranked = linear.classes.map((label, i) => ({ label, p: p[i]! })).sort((a, b) => b.p - a.p);
  return { vector, taught, ranked };
}
