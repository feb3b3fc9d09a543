import { DAY_MS, civilOf, dayNumber, dayOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import { makeDay, spansOf } from './day.js';
import { planOf } from './plan.js';
import type { Plan, SpanTable, YearTables } from './plan.js';
import type { Calendar, Closure, DayInfo, Instant, LocalDate, WorkingMs } from './types.js';

/** Enough for any deadline; bounds the memory of a calendar that is asked about many years. */
const MAX_YEARS_KEPT = 64;

/** The tables of a local year, made once per calendar (about 366 steps). */
export function yearTables(plan: Plan, year: number): YearTables {
  const known = plan.years.get(year);
  if (known !== undefined) return known;
  const made = makeTables(plan, year);
  if (plan.years.size >= MAX_YEARS_KEPT) plan.years.clear();
  plan.years.set(year, made);
  return made;
}

/** Kind, hours and name of a day. */
export function dayIn(plan: Plan, day: DayNumber): DayInfo {
  const { infos, firstDay } = yearTables(plan, civilOf(day).year);
  return infos[day - firstDay] as DayInfo;
}

/** Kind, hours and name of a date. @throws DomainError `date_invalid` (invalid) */
export function dayInfo(calendar: Calendar, date: LocalDate): DayInfo {
  return dayIn(planOf(calendar), dayOf(date));
}

function makeTables(plan: Plan, year: number): YearTables {
  const infos: DayInfo[] = [];
  const days: DayNumber[] = [];
  const firstOpen: Instant[] = [];
  const lastClose: Instant[] = [];
  const spans: { open: Instant; close: Instant }[] = [];
  const firstDay = dayNumber(year, 1, 1);
  const next = dayNumber(year + 1, 1, 1);
  for (let day = firstDay; day < next; day += 1) {
    const info = makeDay(plan, day);
    infos.push(info);
    const ofDay = spansOf(plan, day, info.hours);
    const first = ofDay[0];
    if (first === undefined) continue;
    days.push(day);
    firstOpen.push(first.open);
    lastClose.push(ofDay.reduce((latest, span) => Math.max(latest, span.close), first.close));
    spans.push(...ofDay);
  }
  // A zone change shortly after midnight may put the end of one day after the start of the next.
  spans.sort((a, b) => a.open - b.open);
  const nominal = tableOf(spans);
  const closures = plan.closures.filter((c) => c.to > (next - 368) * DAY_MS && c.from < (next + 1) * DAY_MS);
  const actual = closures.length === 0 ? nominal : tableOf(without(nominal, closures));
  return { infos, firstDay, days, firstOpen, lastClose, nominal, actual };
}

function tableOf(spans: readonly { open: Instant; close: Instant }[]): SpanTable {
  const open: Instant[] = [];
  const close: Instant[] = [];
  for (const span of spans) {
    const last = close.length - 1;
    if (last >= 0 && span.open <= (close[last] as number)) {
      close[last] = Math.max(close[last] as number, span.close);
    } else {
      open.push(span.open);
      close.push(span.close);
    }
  }
  const before: WorkingMs[] = [];
  let total = 0;
  for (let i = 0; i < open.length; i += 1) {
    before.push(total);
    total += (close[i] as number) - (open[i] as number);
  }
  return { open, close, before, total };
}

function without(table: SpanTable, closures: readonly Closure[]): { open: Instant; close: Instant }[] {
  const left: { open: Instant; close: Instant }[] = [];
  table.open.forEach((opening, i) => {
    const close = table.close[i] as number;
    let open = opening;
    for (const closure of closures) {
      if (closure.to <= open || closure.from >= close) continue;
      if (closure.from > open) left.push({ open, close: closure.from });
      open = closure.to;
      if (open >= close) break;
    }
    if (open < close) left.push({ open, close });
  });
  return left;
}

/** Index of the first span that ends after the instant; the number of spans when there is none. */
export function spanAfter(table: SpanTable, at: Instant): number {
  return firstIndex(table.close, (close) => close > at);
}

/** Working time of the year before an instant, 0 to the year's total. */
export function workedBefore(table: SpanTable, at: Instant): WorkingMs {
  const i = spanAfter(table, at);
  const before = table.before[i];
  return before === undefined ? table.total : before + Math.max(0, at - (table.open[i] as number));
}

/** Index of the first element that fits; the list must not fit first and then no more. */
export function firstIndex(list: readonly number[], fits: (n: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(list[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
