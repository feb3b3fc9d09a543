import { type Block, BLOCK_NAMES, BLOCKS, type Counts, DIMENSIONS, type Idf } from '../features.js';
import type { Linear } from './one-vs-rest.js';
import type { Places } from './rows.js';

/**
 * How a class is learnt from a handful of phrases: its profile is the sum of their features, flattened, weighted by how
 * few classes know the feature. Measured on texts that were not in the catalogue it names the window in 7 and the type
 * in 14 of 100 texts more than the linear machine on the same phrases; with some hundred real texts a class the machine
 * wins.
 */
export interface Example {
  readonly counts: Counts;
  readonly label: string;
  readonly weight: number;
}

// Five phrases with a word are not five times one phrase with it; a feature of few classes says more.
const FLATTEN = 0.4;
const RARITY = 0.7;
const FLOOR = 0.02;

type Profile = ReadonlyMap<Block, Map<number, number>>;

function profilesOf(examples: readonly Example[], classes: readonly string[]): readonly Profile[] {
  const profiles = new Map(classes.map((label) => [label, emptyProfile()]));
  for (const { counts, label, weight } of examples) {
    const profile = profiles.get(label);
    for (const [block, of] of counts) {
      const into = profile?.get(block);
      for (const [id, n] of of) into?.set(id, (into.get(id) ?? 0) + n * weight);
    }
  }
  return [...profiles.values()];
}

function emptyProfile(): Map<Block, Map<number, number>> {
  return new Map(BLOCK_NAMES.map((block) => [block, new Map<number, number>()]));
}

/** Rarity of each feature: how few of the classes know it. Takes the place of idf. */
function rarityOf(profiles: readonly Profile[]): Idf {
  const known = new Float32Array(DIMENSIONS);
  for (const profile of profiles) {
    for (const of of profile.values()) for (const id of of.keys()) known[id]! += 1;
  }
  // A place hit by features of two blocks is counted twice.
  const all = profiles.length;
  return known.map((n) => (n === 0 ? 0 : Math.max(0, Math.log((1 + all) / (1 + n))) ** RARITY + FLOOR));
}

/** The profiles as weights: each block of length 1 × its weight × `scale`. */
function weightsOf(
  profiles: readonly Profile[],
  { dense, width }: Places,
  idf: Idf,
  scale: number,
): Float32Array {
  const n = profiles.length;
  const weights = new Float32Array((width + 1) * n);
  for (let c = 0; c < n; c++) {
    for (const block of BLOCK_NAMES) {
      const of = profiles[c]!.get(block)!;
      let square = 0;
      for (const [id, times] of of) square += (times ** FLATTEN * idf[id]!) ** 2;
      const factor = square === 0 ? 0 : (BLOCKS[block] * scale) / Math.sqrt(square);
      for (const [id, times] of of) weights[dense[id]! * n + c] = times ** FLATTEN * idf[id]! * factor;
    }
  }
  return weights;
}

export interface Profiled {
  readonly idf: Idf;
  readonly linear: Linear;
}

/** Learns one profile a class, in the order in which the labels first occur. */
export function learnProfiles(examples: readonly Example[], places: Places, scale = 1): Profiled {
  const classes = [...new Set(examples.map(({ label }) => label))];
  const profiles = profilesOf(examples, classes);
  const idf = rarityOf(profiles);
  return { idf, linear: { classes, weights: weightsOf(profiles, places, idf, scale) } };
}
