import type { Danger } from '@bihuan/domain/routing/routing.js';
import {
  type Counts,
  count,
  DIMENSIONS,
  type Idf,
  idfOf,
  type Lexicon,
  type Vector,
  vectorOf,
} from '../features.js';
import { scores } from '../score.js';
import { normalise } from '../text.js';
import { type Linear, trainOneVsRest } from '../train/one-vs-rest.js';
import { type Places, placesOf, rowsOf } from '../train/rows.js';
import { trainBinary } from '../train/svm.js';

type Kind = Danger['kind'];

/** Texts to learn from: calls for help by their kind, and texts in which nobody is in danger. */
export interface DangerLessons {
  readonly calls: Readonly<Record<Kind, readonly string[]>>;
  readonly quiet: readonly string[];
}

/** What has learnt how people call for help, beside the words that are looked for (`rules/danger`). */
export interface DangerMachine {
  readonly idf: Idf;
  readonly places: Places;
  /** Is somebody in danger: above 0 rather than not. */
  readonly alarm: Linear;
  readonly kinds: Linear;
}

const KINDS: readonly Kind[] = ['collapse', 'fire', 'gas', 'injury'];
// Not tuned: between the costs that the corpora chose (train/learn.ts).
const OPTIONS = { cost: 1, passes: 25, tolerance: 0.1, seed: 1, balance: 0 } as const;

/** Learns from the texts; deterministic. */
export function learnDanger({ calls, quiet }: DangerLessons, lexicon: Lexicon): DangerMachine {
  const read = (text: string): Counts => count(normalise(text), '', lexicon);
  const kinds = KINDS.flatMap((kind, k) => calls[kind].map(() => k));
  const counts = [...KINDS.flatMap((kind) => calls[kind].map(read)), ...quiet.map(read)];
  const idf = idfOf(counts);
  const vectors = counts.map((of) => vectorOf(of, idf));
  const places = placesOf(
    vectors.map(({ ids }) => ids),
    DIMENSIONS,
  );
  const rows = rowsOf(vectors, places);
  const sign = Int8Array.from(counts, (_, i) => (i < kinds.length ? 1 : -1));
  // Calls are few: together they weigh as much as everything else.
  const weight = Float64Array.from(counts, (_, i) =>
    i < kinds.length ? counts.length / (2 * kinds.length) : counts.length / (2 * quiet.length),
  );
  const loud = rowsOf(vectors.slice(0, kinds.length), places);
  const even = new Float64Array(kinds.length).fill(1);
  return {
    idf,
    places,
    alarm: { classes: ['danger'], weights: Float32Array.from(trainBinary(rows, sign, weight, OPTIONS)) },
    kinds: trainOneVsRest(loud, Int32Array.from(kinds), even, KINDS, OPTIONS),
  };
}

/** How loudly a text calls for help; its vector is by the machine's idf. */
export function loudnessOf(vector: Vector, { places, alarm }: DangerMachine): number {
  return scores(vector, places, alarm)[0]!;
}

/** What kind of danger it would be. */
export function kindOf(vector: Vector, { places, kinds }: DangerMachine): Kind {
  const of = scores(vector, places, kinds);
  return KINDS[of.indexOf(Math.max(...of))]!;
}
