import type { Region } from '@bihuan/application/office/directory.js';
import type { Asked, RoutingReport } from '@bihuan/application/report/routing-report.js';
import type { SaidIn } from '@bihuan/application/routing/drift.js';
import type { RoutingReportAnswer } from '@bihuan/contracts/http/routing-report.contract.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

/**
 * The report as it is answered: figures as they are, instants in the offset of the office's first calendar. `decidesBy`
 * knows this process.
 */
export function presentRoutingReport(
  { asOf, groupBy, rows, deciding, shadow, guards, drift, ...rest }: RoutingReport,
  regions: ReadonlyMap<string, Region>,
  decidesBy: (model: string) => boolean,
): RoutingReportAnswer {
  const [first] = regions.values();
  if (!first) throw new Error('an office has a region');
  const written = (at: Instant) => formatInstant(first.calendar, at);
  const asked = ({ model, since }: Asked) => ({ model, since: since === null ? null : written(since) });
  const saidIn = ({ from, to, ...said }: SaidIn) => ({ from: written(from), to: written(to), ...said });
  return {
    ...rest,
    asOf: written(asOf),
    groupBy: [...groupBy],
    rows: [...rows],
    deciding: { kind: deciding.kind, ...asked(deciding), loaded: decidesBy(deciding.model) },
    shadow: shadow && asked(shadow),
    guards: guards.map(({ since, ...guard }) => ({ ...guard, since: written(since) })),
    drift: { ...drift, recent: saidIn(drift.recent), before: saidIn(drift.before) },
  };
}
