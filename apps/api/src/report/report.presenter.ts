import type { Region } from '@bihuan/application/office/directory.js';
import type { SlaReport } from '@bihuan/application/report/sla-report.js';
import type { SlaReportAnswer } from '@bihuan/contracts/http/report.contract.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

/** The report as it is answered: figures as they are, the instant in the offset of the office's first calendar. */
export function presentReport(
  { asOf, groupBy, rows, counts, ...rest }: SlaReport,
  regions: ReadonlyMap<string, Region>,
): SlaReportAnswer {
  const [first] = regions.values();
  if (!first) throw new Error('an office has a region');
  return {
    ...rest,
    asOf: formatInstant(first.calendar, asOf),
    groupBy: [...groupBy],
    rows: [...rows],
    counts: [...counts],
  };
}
