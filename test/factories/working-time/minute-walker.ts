import type { Calendar, DayRule, Instant, Interval, Limit } from '@bihuan/domain/working-time/types.js';

/**
 * The oracle: counts minute by minute and shares no line with the closed form. Slow and plain on purpose
 * (handbook 3). Zone changes and closures must lie on whole minutes.
 */
const MINUTE = 60_000;
const DAY = 86_400_000;

export interface Walked {
  readonly at: Instant;
  readonly provisional: boolean;
}

export function walker(calendar: Calendar) {
  const hoursByDay = new Map<number, readonly Interval[]>();

  function local(at: Instant): number {
    let best = { from: -Infinity, offsetMinutes: NaN };
    for (const offset of calendar.offsets) {
      const from = offset.from ?? -Infinity;
      if (from <= at && from >= best.from) best = { from, offsetMinutes: offset.offsetMinutes };
    }
    return at + best.offsetMinutes * MINUTE;
  }

  const dayOf = (at: Instant): number => Math.floor(local(at) / DAY);
  const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
  const weekday = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  const known = (year: number): boolean =>
    calendar.publishedYears === 'all' || calendar.publishedYears.includes(year);
  const unknownYear = (at: Instant): boolean => !known(Number(dateOf(dayOf(at)).slice(0, 4)));

  function pattern(date: string, day: number): readonly Interval[] {
    let best: { from: string; hours: readonly Interval[] } = { from: '', hours: [] };
    for (const week of calendar.weeks) {
      const from = week.from ?? '';
      if (from <= date && from >= best.from) best = { from, hours: week.hours[day] ?? [] };
    }
    return best.hours;
  }

  function hoursOf(day: number): readonly Interval[] {
    const date = dateOf(day);
    const override = calendar.days[date];
    if (override?.kind === 'holiday') return [];
    if (override?.kind === 'makeup') {
      const like = override.replaces === undefined ? 0 : weekday(override.replaces);
      return override.hours ?? pattern(date, like);
    }
    const off = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
    if (!known(Number(date.slice(0, 4))) && off.includes(date.slice(5))) return [];
    return pattern(date, weekday(date));
  }

  function open(at: Instant): boolean {
    const day = dayOf(at);
    const minute = (local(at) - day * DAY) / MINUTE;
    let hours = hoursByDay.get(day);
    if (hours === undefined) hoursByDay.set(day, (hours = hoursOf(day)));
    return hours.some((i) => i.open <= minute && minute < i.close);
  }

  const closed = (at: Instant): boolean => calendar.closures.some((c) => c.from <= at && at < c.to);
  const working = (at: Instant): boolean => open(at) && !closed(at);
  const nextMinute = (at: Instant): Instant => (Math.floor(at / MINUTE) + 1) * MINUTE;

  function effective(at: Instant): Walked {
    let provisional = unknownYear(at);
    for (let t = at; t < at + 400 * DAY; t = nextMinute(t)) {
      provisional ||= unknownYear(t);
      if (working(t)) return { at: t, provisional };
    }
    throw new Error('the walker found no opening');
  }

  function add(at: Instant, ms: number): Walked {
    if (ms === 0) return effective(at);
    let provisional = unknownYear(at);
    let left = ms;
    for (let t = at; ; t = nextMinute(t)) {
      provisional ||= unknownYear(t);
      if (!working(t)) continue;
      const minute = nextMinute(t) - t;
      if (left <= minute) return { at: t + left, provisional };
      left -= minute;
    }
  }

  function between(a: Instant, b: Instant, counts: (at: Instant) => boolean = working): number {
    let total = 0;
    for (let t = a; t < b; t = nextMinute(t)) if (counts(t)) total += Math.min(nextMinute(t), b) - t;
    return total;
  }

  /** Walks back; the instant found is the latest (`opening`) or the earliest (`closing`) with that much before `at`. */
  function back(at: Instant, ms: number, edge: 'opening' | 'closing'): Instant {
    let left = ms;
    let t = at;
    while (left > 0) {
      const minute = Math.ceil(t / MINUTE) * MINUTE - MINUTE;
      const length = working(minute) ? t - minute : 0;
      if (length >= left) {
        t -= left;
        left = 0;
      } else {
        left -= length;
        t = minute;
      }
    }
    // What is left over lies at the start of work; the other edge is at the end of the work before.
    while (edge === 'closing' && !working(t - 1)) t = Math.ceil(t / MINUTE) * MINUTE - MINUTE;
    return t;
  }

  /** The n-th date after day 0 with opening hours: its first open instant and the end of its last open minute. */
  function nthDay(day0: number, from: Instant, n: number) {
    const days = new Map<number, { first: Instant; last: Instant }>();
    let provisional = false;
    for (let t = Math.floor(from / MINUTE) * MINUTE - DAY; ; t += MINUTE) {
      const day = dayOf(t);
      const later = [...days.keys()].sort((a, b) => a - b);
      const nth = later[n - 1];
      if (nth !== undefined && day > nth + 1) {
        for (let d = day0; d <= nth; d += 1) provisional ||= !known(Number(dateOf(d).slice(0, 4)));
        return { day: nth, ...(days.get(nth) as { first: Instant; last: Instant }), provisional };
      }
      if (day <= day0 || !open(t)) continue;
      days.set(day, { first: days.get(day)?.first ?? t, last: t + MINUTE });
    }
  }

  /** The same clock time on a day: the first instant of that day at or after it, else the day's closing. */
  function clockOn(nth: { day: number; first: Instant; last: Instant }, msOfDay: number): Instant {
    for (let t = nth.day * DAY - DAY; t < nth.day * DAY + 2 * DAY; t += MINUTE) {
      const end = t + MINUTE - 1;
      if (dayOf(end) !== nth.day || local(end) - nth.day * DAY < msOfDay) continue;
      const exact = dayOf(t) === nth.day ? Math.max(t, t + msOfDay - (local(t) - nth.day * DAY)) : t;
      return Math.min(Math.max(exact, nth.first), nth.last);
    }
    return nth.last;
  }

  function afterClosures(from: Instant, end: Instant): Walked {
    const budget = between(from, end, open);
    return budget === between(from, end) ? { at: end, provisional: false } : add(from, budget);
  }

  function endOfNthDay(at: Instant, n: number): Walked {
    // 24:00 belongs to the day that it closes.
    const closes = open(at - MINUTE) && local(at) % DAY === 0 && dayOf(at - MINUTE) === dayOf(at) - 1;
    const nth = nthDay(dayOf(at) - (closes ? 1 : 0), at, n);
    const moved = afterClosures(at, nth.last);
    return { at: moved.at, provisional: nth.provisional || moved.provisional };
  }

  function due(start: Instant, limit: Limit, dayRule: DayRule): Walked {
    const from = effective(start);
    if (limit.unit === 'workingMinutes') {
      const found = add(from.at, limit.n * MINUTE);
      return { at: found.at, provisional: from.provisional || found.provisional };
    }
    const day0 = dayOf(from.at);
    const nth = nthDay(day0, from.at, limit.n);
    const end = dayRule === 'endOfNthDay' ? nth.last : clockOn(nth, local(from.at) - day0 * DAY);
    const moved = afterClosures(from.at, end);
    return { at: moved.at, provisional: from.provisional || nth.provisional || moved.provisional };
  }

  return { working, effective, add, between, back, endOfNthDay, due };
}
