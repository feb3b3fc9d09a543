import { shippedCatalogue } from '@bihuan/classifier/catalogue.js';
import type { Database } from '@bihuan/db/database.js';
import { insertGuard, readGuards } from '@bihuan/db/learning/guard.repository.js';
import { readAuditedRoutings, type KnownRouting } from '@bihuan/db/learning/known-routing.read-model.js';
import { guardOf, UNGUARDED } from '@bihuan/domain/routing/audit.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';

const DAY_MS = 24 * 3_600_000;
/** What is older says little about today's texts. */
const LOOKS_BACK_MS = 90 * DAY_MS;
const MOST_AUDITED = 20_000;
/** Types that a person places however probable they are, a bundle for one: they say nothing of what is dispatched. */
const BY_PERSON: ReadonlySet<string | null> = new Set(
  shippedCatalogue().windows.flatMap(({ types }) =>
    types.filter(({ triageOnly }) => triageOnly).map(({ code }) => code),
  ),
);

/** What the office asks of whom. */
export interface AuditRequest {
  /** Who decides: a model's id or the catalogue's name. */
  readonly model: string;
  /** Its own threshold at the target. */
  readonly threshold: number;
  /** Precision 0–1. */
  readonly target: number;
  /** Office time. */
  readonly now: Instant;
}

/**
 * The fail-safe (handbook 9): each window's sure routings against where they belong, a blind second reading before the
 * window that accepted; where they were right too seldom the threshold rises, and falls again when they are right. Another
 * model inherits what stands until enough is known of it. @returns the windows whose guard has changed
 */
export async function auditWindows(database: Database, r: AuditRequest): Promise<readonly string[]> {
  const known = await readAuditedRoutings(database, {
    model: r.model,
    since: r.now - LOOKS_BACK_MS,
    limit: MOST_AUDITED,
  });
  const current = new Map((await readGuards(database)).map((guard) => [guard.window, guard]));
  const byWindow = grouped(
    known.filter(({ p, problem_type }) => p >= r.threshold && !BY_PERSON.has(problem_type)),
  );
  const changed: string[] = [];
  for (const window of new Set([...byWindow.keys(), ...current.keys()])) {
    const audited = (byWindow.get(window) ?? []).map(({ p, guess, label }) => ({
      p,
      right: guess === label,
    }));
    const { threshold, toTriage } = current.get(window) ?? UNGUARDED;
    const next = guardOf(audited, r.target, { threshold, toTriage });
    if (next.threshold === threshold && next.toTriage === toTriage) continue;
    const right = audited.filter((one) => one.right).length;
    const why = { model: r.model, target: r.target, audited: audited.length, right };
    await insertGuard(database, { window, ...next, why });
    changed.push(window);
  }
  return changed;
}

function grouped(known: readonly KnownRouting[]): Map<string, KnownRouting[]> {
  const out = new Map<string, KnownRouting[]>();
  for (const one of known) out.set(one.guess, [...(out.get(one.guess) ?? []), one]);
  return out;
}
