import type { Region } from '@bihuan/application/office/directory.js';
import type {
  CalendarAnswer,
  PoliciesAnswer,
  TaxonomyAnswer,
} from '@bihuan/contracts/http/reference.contract.js';
import type { PolicyListRow } from '@bihuan/db/office/policy-list.read-model.js';
import type { Difficulty } from '@bihuan/domain/problem/problem.js';
import { dateOf, dayOf, pad2 } from '@bihuan/domain/working-time/civil-date.js';
import type { Calendar, DayInfo } from '@bihuan/domain/working-time/types.js';
import { dayInfo } from '@bihuan/domain/working-time/year-table.js';
import { formatInstant } from '@bihuan/domain/working-time/zone.js';

export function presentTaxonomy(region: Region, regions: ReadonlyMap<string, Region>): TaxonomyAnswer {
  return {
    region: regionRef(region),
    regions: [...regions.values()].map(regionRef),
    windows: region.windows.map(({ code, name, departments, types }) => ({
      code,
      name,
      departments: [...departments],
      problemTypes: types.map((type) => ({ ...type, difficulty: type.difficulty as Difficulty })),
    })),
  };
}

/** @param regions those that go by it; the first one is where it is read from */
export function presentCalendar(first: Region, regions: readonly Region[], year: number): CalendarAnswer {
  const { calendar, calendar_version: version } = first;
  const { publishedYears } = calendar;
  return {
    code: calendar.code,
    version,
    timeZone: calendar.timeZone,
    regions: regions.map((r) => r.region),
    publishedYears: publishedYears === 'all' ? 'all' : [...publishedYears],
    closures: calendar.closures.map(({ from, to, name }) => ({
      from: formatInstant(calendar, from),
      to: formatInstant(calendar, to),
      ...(name ? { name } : {}),
    })),
    year,
    days: daysOf(calendar, year).map(presentDay),
  };
}

export function presentPolicies(
  rows: readonly PolicyListRow[],
  regions: ReadonlyMap<string, Region>,
): PoliciesAnswer {
  const [office] = regions.values();
  if (!office) throw new Error('an office has a region');
  const items = rows.map(({ version, code, effectiveFrom, regions: where, body }) => {
    const { calendar } = regions.get(where[0] ?? '') ?? office;
    const { e0For, reminderAfterDays, ...same } = body;
    return {
      version,
      code,
      regions: [...where],
      effectiveFrom: formatInstant(calendar, effectiveFrom),
      ...same,
      e0For: [...e0For],
      reminderAfterDays: [...reminderAfterDays],
    };
  });
  return { items };
}

function regionRef({ region, name }: Region) {
  return { code: region, name };
}

function daysOf(calendar: Calendar, year: number): DayInfo[] {
  const first = dayOf(`${year}-01-01`);
  const count = dayOf(`${year + 1}-01-01`) - first;
  return Array.from({ length: count }, (_, i) => dayInfo(calendar, dateOf(first + i)));
}

function presentDay({
  date,
  weekday,
  kind,
  name,
  hours,
  provisional,
}: DayInfo): CalendarAnswer['days'][number] {
  return {
    date,
    weekday,
    kind,
    ...(name ? { name } : {}),
    hours: hours.map(({ open, close }) => ({ open: clockOf(open), close: clockOf(close) })),
    provisional,
  };
}

/** `08:30`; the end of a day is `24:00`. */
function clockOf(minutes: number): string {
  return `${pad2(Math.floor(minutes / 60))}:${pad2(minutes % 60)}`;
}
