import type { RegionSpan } from '@bihuan/db/reports/span.sql.js';
import type { MonthSpan } from '@bihuan/db/reports/report-count.read-model.js';
import { DomainError } from '@bihuan/domain/errors.js';
import type { LocalDate } from '@bihuan/domain/working-time/types.js';
import { atLocal } from '@bihuan/domain/working-time/zone.js';
import type { Region } from '../office/directory.js';

const MAX_MONTHS = 60;

/** A half-open period by date: `from` is in it, `to` is not (handbook 10). */
export interface Period {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** A period as instants of each region's calendar zone; nothing when it is open at both ends. */
export function spansOf(
  regions: ReadonlyMap<string, Region>,
  period: Period,
  names = ['from', 'to'],
): RegionSpan[] {
  const { from, to } = period;
  if (from === undefined && to === undefined) return [];
  if (from !== undefined && to !== undefined && from >= to) {
    throw refused(
      `/${names[1]}`,
      `'${names[1]}' must be later than '${names[0]}': it is not part of the period.`,
    );
  }
  return [...regions.values()].map(({ region, calendar }) => ({
    region,
    from: from === undefined ? null : atLocal(calendar, from, 0),
    to: to === undefined ? null : atLocal(calendar, to, 0),
  }));
}

/** The calendar months that a period touches, cut to it. @throws DomainError `period_invalid` when they are too many */
export function monthsOf(
  regions: ReadonlyMap<string, Region>,
  { from, to }: Required<Period>,
): (MonthSpan & Required<Period>)[] {
  const months: (MonthSpan & Required<Period>)[] = [];
  for (let start = from; start < to;) {
    const month = start.slice(0, 7);
    const end = earlier(to, firstOfNextMonth(start));
    if (months.length === MAX_MONTHS) throw refused('/to', `Group by month within ${MAX_MONTHS} months.`);
    months.push({ month, from: start, to: end, spans: spansOf(regions, { from: start, to: end }) });
    start = end;
  }
  return months;
}

/** The first date after the month of `date`. */
export function firstOfNextMonth(date: LocalDate): LocalDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(nextMonth).padStart(2, '0')}-01`;
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

function refused(path: string, message: string): DomainError {
  return new DomainError('period_invalid', 'invalid', message, { errors: [{ path, message }] });
}
