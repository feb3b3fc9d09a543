import type { Vector } from '../features.js';
import type { Rows } from './svm.js';

/** Hashed places that occur in the teaching texts, renumbered 0 … width − 1 so that weights are dense and small. */
export interface Places {
  /** −1 for a place never seen. */
  readonly dense: Int32Array;
  readonly width: number;
}

export function placesOf(all: readonly Iterable<number>[], dimensions: number): Places {
  const dense = new Int32Array(dimensions).fill(-1);
  for (const ids of all) for (const id of ids) dense[id] = 0;
  let width = 0;
  for (let id = 0; id < dimensions; id++) if (dense[id] === 0) dense[id] = width++;
  return { dense, width };
}

/** The chosen vectors as one matrix. */
export function rowsOf(vectors: readonly Vector[], { dense, width }: Places): Rows {
  const total = vectors.reduce((sum, v) => sum + v.ids.length, 0);
  const starts = new Int32Array(vectors.length + 1);
  const ids = new Int32Array(total);
  const values = new Float64Array(total);
  let p = 0;
  vectors.forEach((v, i) => {
    v.ids.forEach((id, k) => {
      ids[p] = dense[id]!;
      values[p++] = v.values[k]!;
    });
    starts[i + 1] = p;
  });
  return { starts, ids, values, width, count: vectors.length };
}
