import { DAY_MS, civilOf, weekdayOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import type { Plan } from './plan.js';
import type { Bilingual, Instant, Limit, WorkingMs } from './types.js';
import { clockTime, localMs } from './zone.js';

const WEEKDAYS_ZH = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** `周六` / `Sat`. */
export function weekdayLabel(day: DayNumber): Bilingual {
  const weekday = weekdayOf(day);
  return { zh: WEEKDAYS_ZH[weekday] ?? '', en: WEEKDAYS_EN[weekday] ?? '' };
}

/** `3月6日 周五` / `Fri 6 Mar`; with the year when it differs from `year`, as in `2027年1月4日` / `Mon 4 Jan 2027`. */
export function dayLabel(day: DayNumber, year?: number): Bilingual {
  const civil = civilOf(day);
  const weekday = weekdayLabel(day);
  const other = year !== undefined && civil.year !== year;
  return {
    zh: `${other ? `${civil.year}年` : ''}${civil.month}月${civil.day}日 ${weekday.zh}`,
    en: `${weekday.en} ${civil.day} ${MONTHS_EN[civil.month - 1] ?? ''}${other ? ` ${civil.year}` : ''}`,
  };
}

/** `17:00`, with seconds when they are not 0; the midnight that ends `day` is `24:00`. */
export function timeLabel(plan: Plan, at: Instant, day?: DayNumber): string {
  const local = localMs(plan, at);
  const ownDay = Math.floor(local / DAY_MS);
  const endsDay = day !== undefined && ownDay === day + 1 && local === ownDay * DAY_MS;
  return endsDay ? '24:00' : clockTime(local - ownDay * DAY_MS, false);
}

/** `3月6日 周五 16:59` / `Fri 6 Mar 16:59`. */
export function instantLabel(plan: Plan, at: Instant, year?: number): Bilingual {
  const day = dayLabel(Math.floor(localMs(plan, at) / DAY_MS), year);
  const time = timeLabel(plan, at);
  return { zh: `${day.zh} ${time}`, en: `${day.en} ${time}` };
}

/** `690 分钟` / `690 min`; seconds only when not 0, milliseconds are dropped from the words (never from the budget). */
export function amountLabel(ms: WorkingMs): Bilingual {
  const minutes = Math.floor(ms / 60_000);
  const seconds = Math.floor((ms % 60_000) / 1000);
  return seconds === 0
    ? { zh: `${minutes} 分钟`, en: `${minutes} min` }
    : { zh: `${minutes} 分 ${seconds} 秒`, en: `${minutes} min ${seconds} s` };
}

/** `2 个工作日` / `2 working days`, `120 个工作分钟` / `120 working minutes`. */
export function limitLabel(limit: Limit): Bilingual {
  const plural = limit.n === 1 ? '' : 's';
  return limit.unit === 'workingDays'
    ? { zh: `${limit.n} 个工作日`, en: `${limit.n} working day${plural}` }
    : { zh: `${limit.n} 个工作分钟`, en: `${limit.n} working minute${plural}` };
}
