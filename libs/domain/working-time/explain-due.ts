import { workingMsBetween, yearOf } from './counting.js';
import { civilOf, dateOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import { spansOf } from './day.js';
import { countedDayStep, untoldStep, offSteps } from './explain-days.js';
import { closureSteps, dueStep, effectiveSteps, missingYears } from './explain-parts.js';
import { amountLabel, dayLabel, timeLabel } from './label.js';
import { localDay } from './zone.js';
import type { Plan } from './plan.js';
import type { Instant, Step } from './types.js';
import { dayIn, firstIndex, yearTables } from './year-table.js';

/** What a counted due is explained from; `end` is the end of the count before closures moved it. */
export interface Counted {
  readonly start: Instant;
  readonly effective: Instant;
  readonly end: Instant;
  readonly due: Instant;
  readonly n: number;
}

/** Longer counts are told in part: a list that nobody reads explains nothing. */
const MAX_DAYS_TOLD = 31;

/** "day 0 Fri 6 Mar; Sat, Sun off; day 1 Mon 9 Mar; closes 17:00" (handbook 3). */
export function explainDays(plan: Plan, counted: Counted): Step[] {
  const year = yearOf(plan, counted.start);
  const day0 = localDay(plan, counted.effective);
  const steps = [...effectiveSteps(plan, counted, year), countedDayStep(plan, day0, 0, year)];
  const days = followingDays(plan, day0, counted.n);
  let last = day0;
  days.slice(0, MAX_DAYS_TOLD).forEach((day, i) => {
    steps.push(...offSteps(plan, last + 1, day, year), countedDayStep(plan, day, i + 1, year));
    last = day;
  });
  const lastDay = days[days.length - 1] ?? day0;
  const told = lastDay === last;
  if (!told) steps.push(untoldStep(lastDay, year));
  steps.push(...closureSteps(plan, counted.effective, counted.due, year));
  const asCounted = told && counted.due === counted.end;
  steps.push(asCounted ? endStep(plan, lastDay, counted.due) : dueStep(plan, counted.due, year));
  return [...steps, ...missingYears(plan, counted.start, counted.due)];
}

/** The next n working days after day 0. */
function followingDays(plan: Plan, day0: DayNumber, n: number): DayNumber[] {
  const found: DayNumber[] = [];
  for (let year = civilOf(day0).year; found.length < n; year += 1) {
    const days = yearTables(plan, year).days;
    const from = firstIndex(days, (day) => day > day0);
    for (let i = from; i < days.length && found.length < n; i += 1) found.push(days[i] as DayNumber);
  }
  return found;
}

/** "Fri 6 Mar 16:59–17:00, 1 min; Sat, Sun off; Mon 9 Mar 08:30–10:29, 119 min; due Mon 9 Mar 10:29". */
export function explainMinutes(plan: Plan, counted: Counted): Step[] {
  const year = yearOf(plan, counted.start);
  const steps = effectiveSteps(plan, counted, year);
  const from = localDay(plan, counted.effective);
  const to = localDay(plan, counted.due);
  const told = Math.min(to, from + MAX_DAYS_TOLD - 1);
  let next = from;
  for (let day = from; day <= told; day += 1) {
    const worked = workedStep(plan, day, counted, year);
    if (worked === undefined) continue;
    steps.push(...offSteps(plan, next, day, year), worked);
    next = day + 1;
  }
  if (told < to) steps.push(untoldStep(to, year));
  steps.push(...closureSteps(plan, counted.effective, counted.due, year), dueStep(plan, counted.due, year));
  return [...steps, ...missingYears(plan, counted.start, counted.due)];
}

function workedStep(plan: Plan, day: DayNumber, counted: Counted, year: number): Step | undefined {
  const spans = spansOf(plan, day, dayIn(plan, day).hours)
    .map((s) => ({ open: Math.max(s.open, counted.effective), close: Math.min(s.close, counted.due) }))
    .filter((s) => s.open < s.close);
  if (spans.length === 0) return undefined;
  const ms = spans.reduce((sum, s) => sum + workingMsBetween(plan.calendar, s.open, s.close), 0);
  const times = spans.map((s) => `${timeLabel(plan, s.open)}–${timeLabel(plan, s.close, day)}`);
  const label = dayLabel(day, year);
  const amount = amountLabel(ms);
  return {
    kind: 'minutes',
    date: dateOf(day),
    zh: `${label.zh} ${times.join('、')}，${amount.zh}`,
    en: `${label.en} ${times.join(', ')}, ${amount.en}`,
  };
}

/** "closes 17:00" on the last counted day, or the same clock time on it. */
function endStep(plan: Plan, day: DayNumber, due: Instant): Step {
  const time = timeLabel(plan, due, day);
  const closes = spansOf(plan, day, dayIn(plan, day).hours).at(-1)?.close === due;
  return closes
    ? { kind: 'due', at: due, zh: `${time} 下班，到期`, en: `closes ${time}` }
    : { kind: 'due', at: due, zh: `同一时刻 ${time} 到期`, en: `same time ${time}` };
}
