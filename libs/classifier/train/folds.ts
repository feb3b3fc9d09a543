import { randomOf, shuffle } from './random.js';

/**
 * The fold of each row: groups of near-duplicates stay together, and each class is spread as evenly as its groups allow.
 */
export function foldsOf(labels: Int32Array, groups: Int32Array, folds: number, seed: number): Int32Array {
  const heads = Int32Array.from(new Set(groups));
  shuffle(heads, randomOf(seed));
  const next = new Map<number, number>();
  const foldOfGroup = new Map<number, number>();
  for (const head of heads) {
    const label = labels[head]!;
    const fold = next.get(label) ?? label % folds;
    foldOfGroup.set(head, fold);
    next.set(label, (fold + 1) % folds);
  }
  return groups.map((group) => foldOfGroup.get(group)!);
}
