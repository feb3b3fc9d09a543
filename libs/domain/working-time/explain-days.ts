import { dateOf } from './civil-date.js';
import type { DayNumber } from './civil-date.js';
import { dayLabel, weekdayLabel } from './label.js';
import type { Plan } from './plan.js';
import type { Bilingual, DayInfo, Step } from './types.js';
import { dayIn } from './year-table.js';

/** Unnamed days off are told one by one up to this many, longer runs by their first and last day. */
const TOLD_ONE_BY_ONE = 3;

/** "Sat, Sun off", "Spring Festival Sun 15 Feb – Mon 23 Feb off": the days off in `[from, to)`, in runs of one name. */
export function offSteps(plan: Plan, from: DayNumber, to: DayNumber, year: number): Step[] {
  const steps: Step[] = [];
  let runFrom = from;
  for (let day = from; day < to; day += 1) {
    const name = dayIn(plan, day).name?.en;
    if (day + 1 < to && dayIn(plan, day + 1).name?.en === name) continue;
    steps.push(offStep(dayIn(plan, runFrom), runFrom, day, year));
    runFrom = day + 1;
  }
  return steps;
}

function offStep(info: DayInfo, first: DayNumber, last: DayNumber, year: number): Step {
  const days = last - first + 1;
  const label =
    info.name === undefined && days <= TOLD_ONE_BY_ONE
      ? weekdayList(first, last)
      : runLabel(first, last, year);
  const zh = info.name === undefined ? `${label.zh}休息` : `${info.name.zh} ${label.zh} 放假`;
  const en = info.name === undefined ? `${label.en} off` : `${info.name.en} ${label.en} off`;
  return { kind: 'off', date: info.date, zh, en };
}

function weekdayList(first: DayNumber, last: DayNumber): Bilingual {
  const labels = Array.from({ length: last - first + 1 }, (_, i) => weekdayLabel(first + i));
  return { zh: labels.map((l) => l.zh).join('、'), en: labels.map((l) => l.en).join(', ') };
}

function runLabel(first: DayNumber, last: DayNumber, year: number): Bilingual {
  const a = dayLabel(first, year);
  if (first === last) return a;
  const b = dayLabel(last, year);
  return { zh: `${a.zh}至${b.zh}`, en: `${a.en} – ${b.en}` };
}

/** "day 1 Sat 14 Feb (make-up day, Spring Festival)". */
export function countedDayStep(plan: Plan, day: DayNumber, index: number, year: number): Step {
  const info = dayIn(plan, day);
  const label = dayLabel(day, year);
  const makeup = info.kind === 'makeup';
  const zh = makeup ? `（${info.name === undefined ? '' : info.name.zh}调休上班）` : '';
  const en = makeup ? ` (make-up day${info.name === undefined ? '' : `, ${info.name.en}`})` : '';
  return {
    kind: 'day',
    date: info.date,
    zh: `第 ${index} 天 ${label.zh}${zh}`,
    en: `day ${index} ${label.en}${en}`,
  };
}

/** Stands for the days of a count that is too long to tell day by day, up to its last one. */
export function untoldStep(last: DayNumber, year: number): Step {
  const label = dayLabel(last, year);
  const en = `and so on by the calendar until ${label.en}`;
  return { kind: 'days', date: dateOf(last), zh: `其后依工作日历逐日计至 ${label.zh}`, en };
}
