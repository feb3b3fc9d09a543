import { count, type Idf, type Lexicon, type Vector, vectorOf } from './features.js';
import { scores } from './score.js';
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
  /** Measured out of fold, in the training itself. */
  readonly metrics: {
    readonly accuracy: number;
    readonly macroF1: number;
    readonly calibrationError: number;
  };
  readonly calibration: Calibration;
  /** Probability from which a text is sure, by the precision that the office asks for. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** A trained classifier of one label; immutable. */
export interface Model {
  readonly facts: ModelFacts;
  readonly lexicon: Lexicon;
  readonly idf: Idf;
  readonly places: Places;
  readonly linear: Linear;
}

export interface Guess {
  readonly label: string;
  readonly p: number;
}

export interface Guesses {
  readonly vector: Vector;
  /** Every label, most probable first. */
  readonly ranked: readonly Guess[];
}

/** Labels by probability for an already cleaned text. */
export function guess(model: Model, { title, body }: CleanText): Guesses {
  const vector = vectorOf(count(body, title, model.lexicon), model.idf);
  const p = calibrated(scores(vector, model.places, model.linear), model.facts.calibration);
  const ranked = model.linear.classes.map((label, i) => ({ label, p: p[i]! })).sort((a, b) => b.p - a.p);
  return { vector, ranked };
}
