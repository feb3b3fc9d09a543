/** Of `n` texts, `right` went where they belong. */
export interface Hits {
  readonly n: number;
  readonly right: number;
}

/** How a model did on texts whose window is known. */
export interface Scorecard {
  readonly overall: Hits;
  /** By the window where the texts belong. */
  readonly byWindow: Readonly<Record<string, Hits>>;
  /** Only texts that it would have dispatched at the precision the office asks for. */
  readonly sure: Hits;
}

/** A text whose window is known, and what a model said of it. */
export interface Known {
  /** Where it belongs. */
  readonly label: string;
  /** Where the model would have it. */
  readonly guess: string;
  /** Would the model have dispatched it without a person? */
  readonly sure: boolean;
}

/** Counts what a model said of known texts. */
export function scorecardOf(known: readonly Known[]): Scorecard {
  const byWindow: Record<string, Hits> = {};
  for (const one of known) byWindow[one.label] = counted(byWindow[one.label], one);
  return {
    overall: hitsOf(known),
    byWindow,
    sure: hitsOf(known.filter(({ sure }) => sure)),
  };
}

function hitsOf(known: readonly Known[]): Hits {
  return known.reduce<Hits>(counted, { n: 0, right: 0 });
}

function counted({ n, right }: Hits = { n: 0, right: 0 }, { label, guess }: Known): Hits {
  return { n: n + 1, right: right + (label === guess ? 1 : 0) };
}

/**
 * What the gate demands: enough texts to compare, not worse overall, no window lost, precision at the threshold. There is
 * a finding of `window` for each window with enough texts, and one of each other rule.
 */
export const GATE_RULES = ['sample', 'overall', 'window', 'precision'] as const;

/** One demand of the gate, with what was found. */
export interface GateFinding {
  readonly rule: (typeof GATE_RULES)[number];
  readonly window: string | null;
  readonly holds: boolean;
  /** What is compared: shares 0–1; of `sample` the numbers themselves. */
  readonly found: number;
  readonly wanted: number;
}

/** What the gate says of a candidate: it passes when every demand holds. */
export interface GateVerdict {
  readonly passes: boolean;
  readonly findings: readonly GateFinding[];
}

/** Smallest number of known texts that a comparison may rest on. */
export const LEAST_TEXTS = 200;
/** A window with fewer texts is not judged: one text would be ten points (handbook 3, minimum sample). */
const LEAST_OF_WINDOW = 10;
const MOST_LOST = 0.03;
const PRECISION_SLACK = 0.01;
/** Shares are fractions: what is equal must not fail by a rounding. */
const HAIR = 1e-9;

/**
 * May the candidate take the champion's place? Not worse overall, no window loses more than 3 points, and what it is sure
 * of is right within a point of the target (handbook 9, Promotion gate). Both scorecards are about the same texts.
 * @param target precision 0–1 that the office asks for
 */
export function promotionGate(champion: Scorecard, candidate: Scorecard, target: number): GateVerdict {
  const findings = [
    finding('sample', null, candidate.overall.n, LEAST_TEXTS),
    finding('overall', null, share(candidate.overall), share(champion.overall)),
    ...Object.entries(champion.byWindow)
      .filter(([, { n }]) => n >= LEAST_OF_WINDOW)
      .map(([window, before]) =>
        finding('window', window, share(candidate.byWindow[window]), share(before) - MOST_LOST),
      ),
    finding('precision', null, share(candidate.sure), target - PRECISION_SLACK),
  ];
  return { passes: findings.every(({ holds }) => holds), findings };
}

function finding(
  rule: GateFinding['rule'],
  window: string | null,
  found: number,
  wanted: number,
): GateFinding {
  return { rule, window, holds: found >= wanted - HAIR, found, wanted };
}

/** 0 of nothing: what nobody has seen is no reason to promote. */
function share(hits: Hits | undefined): number {
  return hits === undefined || hits.n === 0 ? 0 : hits.right / hits.n;
}
