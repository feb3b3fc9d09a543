import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalogue } from './catalogue.js';
import { DIMENSIONS, lexiconOf } from './features.js';
import type { Model, ModelFacts } from './model.js';
import { scorerOf } from './score.js';
import { PIPELINE } from './text.js';
import { chineseWords } from './words.js';

const FACTS = 'model.json';
const WEIGHTS = 'weights.bin';

/** Everything of a model but its numbers; plain JSON. */
export interface Written {
  readonly facts: ModelFacts;
  readonly classes: readonly string[];
  readonly keywords: readonly string[];
  readonly width: number;
  readonly catalogue: Catalogue | null;
}

/** Numbers of a model in one run of bytes: hashed places, their idf, the weights; little-endian. */
function bytesOf({ idf, places, linear }: Pick<Model, 'idf' | 'places' | 'linear'>): Buffer {
  const ids = new Int32Array(places.width);
  const ofPlaces = new Float32Array(places.width);
  places.dense.forEach((at, id) => {
    if (at < 0) return;
    ids[at] = id;
    ofPlaces[at] = idf[id]!;
  });
  return Buffer.concat(
    [ids, ofPlaces, linear.weights].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  );
}

function writtenOf(model: Model): Written {
  const { facts, linear, lexicon, places, catalogue } = model;
  return {
    facts,
    classes: linear.classes,
    keywords: [...lexicon.words].sort(),
    width: places.width,
    catalogue,
  };
}

/** The model with its id: the hash of everything else that it is. */
export function identified(model: Omit<Model, 'facts'> & { readonly facts: Omit<ModelFacts, 'id'> }): Model {
  const nameless = { ...model, facts: { ...model.facts, id: '' } };
  const hash = createHash('sha256')
    .update(JSON.stringify(writtenOf(nameless)))
    .update(bytesOf(nameless));
  return { ...nameless, facts: { ...nameless.facts, id: hash.digest('hex') } };
}

/**
 * Writes the model into a folder; the same model gives the same bytes. The folder appears, or takes an older model's
 * place, when all is written.
 * @throws Error when something else than a model is there
 */
export function saveModel(model: Model, dir: string): void {
  const target = resolve(dir);
  const replaces = existsSync(target) && readdirSync(target).length > 0;
  if (replaces && !existsSync(join(target, FACTS))) {
    throw new Error(`${dir} holds something else than a model: give a new or empty folder`);
  }
  const [fresh, old] = [`${target}.${process.pid}.part`, `${target}.${process.pid}.old`];
  try {
    mkdirSync(fresh, { recursive: true });
    const { body, weights } = packModel(model);
    writeFileSync(join(fresh, FACTS), `${JSON.stringify(body, null, 2)}\n`);
    writeFileSync(join(fresh, WEIGHTS), weights);
    if (replaces) renameSync(target, old);
    renameSync(fresh, target);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Reads a model from its folder; see `unpackModel` for what is refused. */
export function loadModel(dir: string): Model {
  const written = JSON.parse(readFileSync(join(dir, FACTS), 'utf8')) as Written;
  return unpackModel(written, readFileSync(join(dir, WEIGHTS)));
}

/** A model as it is kept: plain data and one run of bytes; the same model gives the same. */
export function packModel(model: Model): { readonly body: Written; readonly weights: Buffer } {
  return { body: writtenOf(model), weights: bytesOf(model) };
}

/**
 * The model that was packed. Refuses one of another text pipeline by name, and one whose bytes are not those it was named
 * after. @throws Error
 */
export function unpackModel({ facts, classes, keywords, width, catalogue }: Written, weights: Buffer): Model {
  if (typeof facts?.pipeline !== 'string') throw new Error('this is no model');
  const name = facts.id.slice(0, 12);
  if (facts.pipeline !== PIPELINE) {
    throw new Error(
      `model ${name} was trained by pipeline ${facts.pipeline}, this is ${PIPELINE}: train it again`,
    );
  }
  const expected = 4 * (2 * width + (width + 1) * classes.length);
  if (weights.byteLength !== expected)
    throw new Error(`the weights of model ${name} have ${weights.byteLength} bytes, not ${expected}`);
  const own = weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength);
  const ids = new Int32Array(own, 0, width);
  const ofPlaces = new Float32Array(own, 4 * width, width);
  const dense = new Int32Array(DIMENSIONS).fill(-1);
  const idf = new Float32Array(DIMENSIONS);
  ids.forEach((id, at) => {
    dense[id] = at;
    idf[id] = ofPlaces[at]!;
  });
  const model = identified({
    facts,
    catalogue,
    teacher: catalogue ? scorerOf(catalogue) : null,
    idf,
    lexicon: lexiconOf(keywords, chineseWords),
    places: { dense, width },
    linear: { classes, weights: new Float32Array(own, 8 * width) },
  });
  if (model.facts.id !== facts.id) throw new Error(`the model is not ${name}: it was changed`);
  return model;
}
