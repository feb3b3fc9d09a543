/** A routing whose right window is known by now. */
export interface Audited {
  /** Probability that was given, 0–1. */
  readonly p: number;
  readonly right: boolean;
}

/** What a window's problems need to be dispatched without a person: a higher probability, or nothing is enough. */
export interface Guard {
  readonly threshold: number | null;
  readonly toTriage: boolean;
}

/** No guard: the model's own threshold counts. */
export const UNGUARDED: Guard = { threshold: null, toTriage: false };

/** Fewer known routings say nothing about a window's precision. */
const LEAST = 20;

/**
 * The fail-safe (handbook 9): a window whose sure routings turn out right less often than the office asks for gets the
 * lowest threshold at which they would have been right often enough, and if there is none, a person for each.
 * @param audited routings to this window at or above the model's own threshold, in any order
 * @param standing what stands now; it stays while too little is known of who decides, a new model for one
 */
export function guardOf(audited: readonly Audited[], target: number, standing: Guard): Guard {
  if (audited.length < LEAST) return standing;
  if (precision(audited) >= target) return UNGUARDED;
  const sorted = audited.toSorted((a, b) => b.p - a.p);
  let best: number | null = null;
  let right = 0;
  sorted.forEach(({ p, right: isRight }, i) => {
    if (isRight) right += 1;
    const isEndOfTies = sorted[i + 1]?.p !== p;
    if (isEndOfTies && i + 1 >= LEAST && right / (i + 1) >= target) best = p;
  });
  return { threshold: best, toTriage: best === null };
}

function precision(audited: readonly Audited[]): number {
  return audited.filter(({ right }) => right).length / audited.length;
}
