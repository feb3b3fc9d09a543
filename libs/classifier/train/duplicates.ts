/**
 * Near-duplicates: complaints are often sent several times with a word changed. They must not stand on both sides of a
 * fold, or the scores out of fold look better than they are (handbook 9, design 4).
 */

const SHINGLE = 4;
const HASHES = 24;
/**
 * Two texts that agree in all hashes of a band are taken for the same: of any length with about 4 in 5 shingles in common,
 * long ones with about half. Short questions sound alike; a long text that shares so much was sent again.
 */
const BANDS = { any: 6, long: 3 } as const;
const LONG = 100;

function mix(h: number, seed: number): number {
  let x = Math.imul(h ^ seed, 0x9e3779b1);
  x ^= x >>> 16;
  x = Math.imul(x, 0x85ebca6b);
  return (x ^ (x >>> 13)) >>> 0;
}

function signature(text: string): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= text.length; i++) {
    let h = 0x811c9dc5;
    for (let k = 0; k < SHINGLE; k++) h = Math.imul(h ^ text.charCodeAt(i + k), 0x01000193);
    for (let s = 0; s < HASHES; s++) {
      const x = mix(h, Math.imul(s + 1, 0x27d4eb2f));
      if (x < least[s]!) least[s] = x;
    }
  }
  return least;
}

function root(parent: Int32Array, i: number): number {
  let at = i;
  while (parent[at] !== at) at = parent[at]!;
  parent[i] = at;
  return at;
}

function keysOf(signed: Uint32Array, long: boolean): readonly string[] {
  return [BANDS.any, ...(long ? [BANDS.long] : [])].flatMap((band) =>
    Array.from({ length: HASHES / band }, (_, b) => {
      const from = b * band;
      return `${band}.${b}:${signed.subarray(from, from + band).join(',')}`;
    }),
  );
}

/** For each text the number of the first text that it is a near-duplicate of, else its own. */
export function groupDuplicates(texts: readonly string[]): Int32Array {
  const parent = Int32Array.from(texts, (_, i) => i);
  const seen = new Map<string, number>();
  texts.forEach((text, i) => {
    if (text.length < SHINGLE) return;
    const signed = signature(text);
    for (const key of keysOf(signed, text.length >= LONG)) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i);
      else {
        const [a, c] = [root(parent, first), root(parent, i)];
        parent[Math.max(a, c)] = Math.min(a, c);
      }
    }
  });
  return parent.map((_, i) => root(parent, i));
}
