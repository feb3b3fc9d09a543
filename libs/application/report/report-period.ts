import type { Database } from '@bihuan/db/database.js';
import { readOfficeNow } from '@bihuan/db/office/office-now.read-model.js';
import type { LocalDate } from '@bihuan/domain/working-time/types.js';
import { localDate } from '@bihuan/domain/working-time/zone.js';
import { firstOfNextMonth, type Period } from '../lists/period.js';
import type { Directory } from '../office/directory.js';

/** The period of a report when not all of it is said: the present month of the office's first region, or the month of `from`. */
export async function reportPeriod(
  parts: { readonly database: Database; readonly directory: Directory },
  { from, to }: Period,
): Promise<Required<Period>> {
  const start = from ?? monthBefore(to) ?? (await firstOfThisMonth(parts));
  return { from: start, to: to ?? firstOfNextMonth(start) };
}

/** The month that ends with `to`. */
function monthBefore(to: LocalDate | undefined): LocalDate | undefined {
  if (to === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  if (day > 1) return `${to.slice(0, 7)}-01`;
  return month === 1
    ? `${String(year - 1).padStart(4, '0')}-12-01`
    : `${to.slice(0, 5)}${String(month - 1).padStart(2, '0')}-01`;
}

async function firstOfThisMonth({ database, directory }: Parameters<typeof reportPeriod>[0]) {
  const [regions, now] = await Promise.all([directory.all(), readOfficeNow(database)]);
  const [first] = regions.values();
  if (!first) throw new Error('an office has a region');
  return `${localDate(first.calendar, now).slice(0, 7)}-01`;
}
