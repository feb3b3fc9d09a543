import type { Instant } from '@bihuan/domain/working-time/types.js';
import type { Values } from '../values.js';

/** A half-open span of time in one region; null leaves that end open. Dates become instants in the region's own zone. */
export interface RegionSpan {
  readonly region: string;
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/**
 * Holds where `column` lies in the span of the row's own region. Regions that share a span (the usual case: one zone)
 * share a condition, and none is asked for when all of them do: then an index on the column serves.
 */
export function within(column: string, spans: readonly RegionSpan[], values: Values): string {
  const distinct = spans.filter((s, i) => spans.findIndex((other) => isSame(s, other)) === i);
  const conditions = distinct.map((span) => {
    const bounds = boundsOf(column, span, values);
    if (distinct.length === 1) return bounds.join(' and ') || 'true';
    const regions = spans.filter((s) => isSame(s, span)).map((s) => s.region);
    return `(${[`p.region = any(${values.add(regions, 'text[]')})`, ...bounds].join(' and ')})`;
  });
  return conditions.length === 0 ? 'true' : `(${conditions.join(' or ')})`;
}

function isSame(a: RegionSpan, b: RegionSpan): boolean {
  return a.from === b.from && a.to === b.to;
}

function boundsOf(column: string, { from, to }: RegionSpan, values: Values): string[] {
  return [
    ...(from === null ? [] : [`${column} >= ${values.instant(from)}`]),
    ...(to === null ? [] : [`${column} < ${values.instant(to)}`]),
  ];
}
