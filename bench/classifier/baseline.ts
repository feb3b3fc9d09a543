import { calibrated } from '../../libs/classifier/train/calibrate.js';
import { cleanText, type LabelledLine, type Line } from '../../libs/classifier/train/dataset.js';
import { type Linear, trainOneVsRest } from '../../libs/classifier/train/one-vs-rest.js';
import type { Guess } from '../../libs/classifier/model.js';

/**
 * What anybody would try first: TF-IDF of words (pairs of characters for Chinese) and a linear SVM a class, softmax of
 * the scores for a probability. One path for all corpora, nothing tuned.
 */

const TOKEN = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;

function tokens(line: Line): readonly string[] {
  return [...cleanText(line).body.matchAll(TOKEN)].flatMap(([run]) =>
    HAN.test(run)
      ? Array.from({ length: Math.max(1, run.length - 1) }, (_, i) => run.slice(i, i + 2))
      : [run],
  );
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

type Term = readonly [place: number, value: number];

function vector(counts: ReadonlyMap<string, number>, places: Vocabulary): readonly Term[] {
  const terms: [number, number][] = [];
  for (const [word, n] of counts) {
    const known = places.get(word);
    if (known) terms.push([known.place, n * known.idf]);
  }
  const length = Math.hypot(...terms.map(([, value]) => value)) || 1;
  return terms.map(([place, value]) => [place, value / length]);
}

type Vocabulary = ReadonlyMap<string, { readonly place: number; readonly idf: number }>;

function vocabularyOf(texts: readonly ReadonlyMap<string, number>[]): Vocabulary {
  const seen = new Map<string, number>();
  for (const counts of texts) for (const word of counts.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  return new Map(
    [...seen].map(([word, n], place) => [word, { place, idf: Math.log((1 + texts.length) / (1 + n)) + 1 }]),
  );
}

function learn(
  vectors: readonly (readonly Term[])[],
  labels: Int32Array,
  classes: string[],
  width: number,
): Linear {
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach((of, i) => (starts[i + 1] = starts[i]! + of.length));
  const rows = {
    starts,
    ids: Int32Array.from(vectors.flatMap((of) => of.map(([place]) => place))),
    values: Float64Array.from(vectors.flatMap((of) => of.map(([, value]) => value))),
    width,
    count: vectors.length,
  };
  const weight = new Float64Array(vectors.length).fill(1);
  const options = { cost: 1, balance: 0, passes: 25, tolerance: 0.1, seed: 1 };
  return trainOneVsRest(rows, labels, weight, classes, options);
}

/** Trains the baseline; what comes back ranks the labels for a line. */
export function trainBaseline(lines: readonly LabelledLine[]): (line: Line) => readonly Guess[] {
  const texts = lines.map((line) => tally(tokens(line)));
  const places = vocabularyOf(texts);
  const classes = [...new Set(lines.map(({ label }) => label))].sort();
  const labels = Int32Array.from(lines, ({ label }) => classes.indexOf(label));
  const n = classes.length;
  const { weights } = learn(
    texts.map((of) => vector(of, places)),
    labels,
    classes,
    places.size,
  );
  return (line) => {
    const scores = weights.slice(places.size * n, (places.size + 1) * n);
    for (const [place, value] of vector(tally(tokens(line)), places)) {
      for (let c = 0; c < n; c++) scores[c]! += value * weights[place * n + c]!;
    }
    const p = calibrated([scores], { scales: [1], bias: classes.map(() => 0) });
    return classes.map((label, i) => ({ label, p: p[i]! })).sort((a, b) => b.p - a.p);
  };
}
