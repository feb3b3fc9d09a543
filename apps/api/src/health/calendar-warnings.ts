import type { Region } from '@bihuan/application/office/directory.js';
import type { Instant } from '@bihuan/domain/working-time/types.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';

/** From 1 November a region whose calendar lacks next year is warned of: dues that reach it are provisional (handbook 3). */
export function calendarWarnings(
  regions: Iterable<Pick<Region, 'region' | 'calendar'>>,
  now: Instant,
): { code: string; message: string }[] {
  return [...regions].flatMap(({ region, calendar }) => {
    const [year = 0, month = 0] = localDate(calendar, now).split('-').map(Number);
    const { publishedYears } = calendar;
    if (month < 11 || publishedYears === 'all' || publishedYears.includes(year + 1)) return [];
    const message = `The calendar ${year + 1} of region '${region}' is not loaded: dues that reach it are provisional.`;
    return [{ code: 'calendar_missing', message }];
  });
}
