import { DIMS, type Reading, vectorOfPiece } from '../reader/pieces.js';
import {
  ANSWERS,
  answer,
  FILTERS,
  FIRST_TAP,
  HIDDEN,
  lastLayer,
  nothingHeard,
  type ReaderWeights,
  strongest,
  TAPS,
  WIDTHS,
} from '../reader/reader.js';
import { descend, type Learnable, learnable } from './adam.js';
import { randomOf, shuffle } from './random.js';

// Chosen by cross-validation on the training parts of the two English corpora.
/**
 * Few texts must be read more often until the reader knows them, with more of their words left out at random, that it does
 * not learn them by heart.
 */
const FEW = { texts: 2_000, passes: 20, leftOut: 0.3 };
const MANY = { passes: 10, leftOut: 0.15 };
const BATCH = 64;
const RATE = 0.004;
/** So many filters are left out at random, that none is relied on. */
const FILTERS_LEFT_OUT = 0.4;
/** A right label is believed by so much less than wholly: some are wrong. */
const DOUBT = 0.05;

interface Net {
  readonly vectors: Learnable;
  readonly filters: Learnable;
  readonly offsets: Learnable;
  readonly output: Learnable;
}

/** A text that teaches. */
export interface ReaderLesson {
  readonly reading: Reading;
  /** 0 … classes − 1 */
  readonly label: number;
  /** 1 = a real text. */
  readonly weight: number;
}

/** What the steps of one training share. */
interface School {
  readonly net: Net;
  readonly lessons: readonly ReaderLesson[];
  /** The lessons' pieces, as rows of `net.vectors`. */
  readonly texts: readonly Int32Array[];
  readonly classes: number;
  /** Share of the words left out. */
  readonly leftOut: number;
  readonly random: () => number;
}

/** Teaches a reader the labels of some texts; deterministic for a seed. */
export function teachReader(lessons: readonly ReaderLesson[], classes: number, seed: number): ReaderWeights {
  const pieces = Int32Array.from(new Set(lessons.flatMap(({ reading }) => [...reading.pieces]))).sort();
  const rows = new Map(Array.from(pieces, (piece, row) => [piece, row]));
  const random = randomOf(seed);
  const net = netOf(pieces, classes, random);
  const texts = lessons.map(({ reading }) => reading.pieces.map((piece) => rows.get(piece)!));
  const { passes, leftOut } = texts.length < FEW.texts ? FEW : MANY;
  const school: School = { net, lessons, texts, classes, leftOut, random };
  const order = Int32Array.from(texts.keys());
  const steps = passes * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const rate = (RATE / 2) * (1 + Math.cos((Math.PI * step) / steps));
      learnBatch(school, order.subarray(from, from + BATCH), rate, ++step);
    }
  }
  return {
    pieces,
    vectors: net.vectors.values,
    filters: net.filters.values,
    offsets: net.offsets.values,
    output: net.output.values,
  };
}

function netOf(pieces: Int32Array, classes: number, random: () => number): Net {
  const vectors = new Float32Array(pieces.length * DIMS);
  pieces.forEach((piece, row) => vectors.set(vectorOfPiece(piece), row * DIMS));
  // Any window of average vectors says something of size 1, whatever its width.
  const widthOf = WIDTHS.flatMap((width) => Array.from({ length: width }, () => width));
  const filters = Float32Array.from({ length: TAPS * FILTERS * DIMS }, (_, k) => {
    return (2 * random() - 1) * Math.sqrt(3 / widthOf[Math.floor(k / (FILTERS * DIMS))]!);
  });
  return {
    vectors: learnable(vectors),
    filters: learnable(filters),
    offsets: learnable(new Float32Array(HIDDEN)),
    output: learnable(new Float32Array((HIDDEN + 1) * classes)),
  };
}

function learnBatch(school: School, batch: Int32Array, rate: number, step: number): void {
  const { net, texts } = school;
  const rows = new Map<number, number>();
  for (const i of batch) for (const row of texts[i]!) if (!rows.has(row)) rows.set(row, rows.size * ANSWERS);
  const answers = new Float32Array(rows.size * ANSWERS);
  for (const [row, at] of rows) answer(vectorOf(net.vectors, row), net.filters.values, answers.subarray(at));
  const blame = new Float32Array(answers.length);
  for (const i of batch) {
    const said = texts[i]!.map((row) => (school.random() < school.leftOut ? -1 : rows.get(row)!));
    const { label, weight } = school.lessons[i]!;
    learnText(school, said, answers, blame, label, weight / batch.length);
  }
  for (const [row, at] of rows) passDown(net, row, blame.subarray(at, at + ANSWERS));
  for (const part of [net.filters, net.offsets, net.output]) descend(part, rate, step);
  // Vectors of words that were not read stay where they are.
  for (const row of rows.keys()) descend(net.vectors, rate, step, row * DIMS, (row + 1) * DIMS);
}

function vectorOf({ values }: Learnable, row: number): Float32Array {
  return values.subarray(row * DIMS, (row + 1) * DIMS);
}

/** Adds one text's share to the gradients, and to `blame` that of its words' answers. */
function learnText(
  { net, classes, random }: School,
  said: Int32Array,
  answers: Float32Array,
  blame: Float32Array,
  label: number,
  share: number,
): void {
  const { values, at } = strongest(said, answers, net.offsets.values, nothingHeard());
  const keep = 1 / (1 - FILTERS_LEFT_OUT);
  for (let h = 0; h < HIDDEN; h++) {
    values[h] = random() < FILTERS_LEFT_OUT ? 0 : Math.max(0, values[h]!) * keep;
  }
  const wrong = wrongness(net.output.values, values, label, classes).map((x) => x * share);
  const { values: weights, gradient } = net.output;
  for (let c = 0; c < classes; c++) gradient[HIDDEN * classes + c]! += wrong[c]!;
  for (let h = 0; h < HIDDEN; h++) {
    if (values[h] === 0) continue;
    let slope = 0;
    for (let c = 0, k = h * classes; c < classes; c++, k++) {
      gradient[k]! += values[h]! * wrong[c]!;
      slope += weights[k]! * wrong[c]!;
    }
    blameWindow(said, h, at[h]!, slope * keep, blame);
    net.offsets.gradient[h]! += slope * keep;
  }
}

/** Probability − truth of each class: the gradient of the likelihood. */
function wrongness(weights: Float32Array, hidden: Float32Array, label: number, classes: number) {
  const out = lastLayer(hidden, weights, classes);
  const top = out.reduce((a, b) => Math.max(a, b));
  const powers = out.map((x) => Math.exp(x - top));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((x, c) => x / sum - DOUBT / classes - (c === label ? 1 - DOUBT : 0));
}

/** The words of the window that answered filter `h` best share its slope. */
function blameWindow(said: Int32Array, h: number, start: number, slope: number, blame: Float32Array): void {
  const w = Math.floor(h / FILTERS);
  const [width, tap] = [WIDTHS[w]!, FIRST_TAP[w]!];
  for (let j = Math.max(0, -start); j < width && start + j < said.length; j++) {
    const from = said[start + j]!;
    if (from >= 0) blame[from + (tap + j) * FILTERS + (h % FILTERS)]! += slope;
  }
}

/** From a word's answers to the filters that asked and to its vector. */
function passDown({ filters, vectors }: Net, row: number, blame: Float32Array): void {
  const [asked, ofAsked] = [filters.values, filters.gradient];
  const vector = vectorOf(vectors, row);
  const ofVector = vectors.gradient.subarray(row * DIMS, (row + 1) * DIMS);
  for (let k = 0; k < ANSWERS; k++) {
    const slope = blame[k]!;
    if (slope === 0) continue;
    for (let d = 0, at = k * DIMS; d < DIMS; d++, at++) {
      ofAsked[at]! += slope * vector[d]!;
      ofVector[d]! += slope * asked[at]!;
    }
  }
}
