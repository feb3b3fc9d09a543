import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalogue } from './catalogue.js';
import { DIMENSIONS, lexiconOf } from './features.js';
import type { Model, ModelFacts } from './model.js';
import { bytesOfReader, partsOf, unpackReaders } from './reader/packed.js';
import { scorerOf } from './score.js';
import { PIPELINE } from './text.js';
import { chineseWords } from './words.js';

const FACTS = 'model.json';
const WEIGHTS = 'weights.bin';
/** So many foreign things are named; a home folder has hundreds. */
const NAMED = 5;

/** Everything of a model but its numbers; plain JSON. */
export interface Written {
  readonly facts: ModelFacts;
  readonly classes: readonly string[];
  readonly keywords: readonly string[];
  readonly width: number;
  /** How many pieces of words each of its readers was taught. */
  readonly readers: readonly number[];
  readonly catalogue: Catalogue | null;
}

/** Numbers of a model in one run of bytes: hashed places, their idf, the weights, the readers; little-endian. */
function bytesOf({ idf, places, linear, readers }: Omit<Model, 'facts'>): Buffer {
  const ids = new Int32Array(places.width);
  const ofPlaces = new Float32Array(places.width);
  places.dense.forEach((at, id) => {
    if (at < 0) return;
    ids[at] = id;
    ofPlaces[at] = idf[id]!;
  });
  return Buffer.concat(
    [ids, ofPlaces, linear.weights, ...readers.flatMap(partsOf)].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

function writtenOf(model: Model): Written {
  const { facts, linear, lexicon, places, catalogue, readers } = model;
  return {
    facts,
    classes: linear.classes,
    keywords: [...lexicon.words].sort(),
    width: places.width,
    readers: readers.map(({ pieces }) => pieces.length),
    catalogue,
  };
}

/** The model with its id: the hash of everything else that it is. */
export function identified(model: Omit<Model, 'facts'> & { readonly facts: Omit<ModelFacts, 'id'> }): Model {
  const nameless = { ...model, facts: { ...model.facts, id: '' } };
  return { ...nameless, facts: { ...nameless.facts, id: idOf(writtenOf(nameless), bytesOf(nameless)) } };
}

function idOf(written: Written, weights: Buffer): string {
  const { facts, classes, keywords, width, readers, catalogue } = written;
  const nameless = { facts: { ...facts, id: '' }, classes, keywords, width, readers, catalogue };
  return createHash('sha256').update(JSON.stringify(nameless)).update(weights).digest('hex');
}

/**
 * Writes the model into a folder; the same model gives the same bytes. The folder appears, or takes an older model's
 * place, when all is written.
 * @throws Error when anything else than a model is there: it is left as it is
 */
export function saveModel(model: Model, dir: string): void {
  const target = resolve(dir);
  const replaces = isUsed(target);
  const [fresh, old] = [`${target}.${process.pid}.part`, `${target}.${process.pid}.old`];
  try {
    mkdirSync(fresh, { recursive: true });
    const { body, weights } = packModel(model);
    writeFileSync(join(fresh, FACTS), `${JSON.stringify(body, null, 2)}\n`);
    writeFileSync(join(fresh, WEIGHTS), weights);
    if (replaces) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (replaces) renameSync(old, target);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Is an older model there, to be replaced? @throws Error naming what else is there */
function isUsed(target: string): boolean {
  if (!existsSync(target)) return false;
  const others = statSync(target).isDirectory() ? othersIn(target) : ['a file'];
  if (others.length > 0) {
    const named = others.slice(0, NAMED).join(', ') + (others.length > NAMED ? ', …' : '');
    throw new Error(`${target} holds something else than a model (${named}): give a new or empty folder`);
  }
  return readdirSync(target).length > 0;
}

/** What is in a folder beside a model of ours; others call their files model.json too. */
function othersIn(dir: string): readonly string[] {
  const isOurs = existsSync(join(dir, FACTS)) && isWritten(jsonIn(join(dir, FACTS)));
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => !isOurs || !entry.isFile() || ![FACTS, WEIGHTS].includes(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** What the file says, undefined when it is no JSON. */
function jsonIn(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Has it the form of a model? The hash vouches for the rest. */
function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  const { facts, classes, width, readers } = value as Partial<Written>;
  return (
    typeof facts?.id === 'string' &&
    typeof facts.pipeline === 'string' &&
    Array.isArray(classes) &&
    Number.isInteger(width) &&
    // Models of older pipelines have none.
    Array.isArray(readers ?? [])
  );
}

function refuseOtherPipeline(written: unknown): void {
  const { id, pipeline } = (written as Partial<Written> | null)?.facts ?? {};
  if (typeof id !== 'string' || typeof pipeline !== 'string' || pipeline === PIPELINE) return;
  throw new Error(
    `model ${id.slice(0, 12)} was trained by pipeline ${pipeline}, this is ${PIPELINE}: train it again`,
  );
}

/** Reads a model from its folder; see `unpackModel` for what is refused. */
export function loadModel(dir: string): Model {
  const written = jsonIn(join(dir, FACTS));
  if (written === undefined) throw new Error(`its ${FACTS} is no JSON: train it again`);
  return unpackModel(written as Written, readFileSync(join(dir, WEIGHTS)));
}

/** A model as it is kept: plain data and one run of bytes; the same model gives the same. */
export function packModel(model: Model): { readonly body: Written; readonly weights: Buffer } {
  return { body: writtenOf(model), weights: bytesOf(model) };
}

/**
 * The model that was packed. Refuses one of another text pipeline by name, and one whose bytes are not those it was named
 * after. @throws Error
 */
export function unpackModel(written: Written, weights: Buffer): Model {
  // First of all: another pipeline's models may have another form.
  refuseOtherPipeline(written);
  if (!isWritten(written)) throw new Error(`its ${FACTS} is none of a model: train it again`);
  const { facts, classes, keywords, width, catalogue } = written;
  const readers = written.readers ?? [];
  const n = classes.length;
  const name = facts.id.slice(0, 12);
  const linear = 4 * (2 * width + (width + 1) * n);
  const expected = readers.reduce((sum, pieces) => sum + bytesOfReader(pieces, n), linear);
  if (weights.byteLength !== expected)
    throw new Error(`the weights of model ${name} have ${weights.byteLength} bytes, not ${expected}`);
  // Before anything is built of it: what was changed may have any form.
  if (idOf(written, weights) !== facts.id) throw new Error(`the model is not ${name}: it was changed`);
  const own = weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength);
  const ids = new Int32Array(own, 0, width);
  const ofPlaces = new Float32Array(own, 4 * width, width);
  const dense = new Int32Array(DIMENSIONS).fill(-1);
  const idf = new Float32Array(DIMENSIONS);
  ids.forEach((id, at) => {
    dense[id] = at;
    idf[id] = ofPlaces[at]!;
  });
  return {
    facts,
    catalogue,
    teacher: catalogue ? scorerOf(catalogue) : null,
    idf,
    lexicon: lexiconOf(keywords, chineseWords),
    places: { dense, width },
    linear: { classes, weights: new Float32Array(own, 8 * width, (width + 1) * n) },
    readers: unpackReaders(own, linear, readers, n),
  };
}
