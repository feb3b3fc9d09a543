import type { Plan } from './plan.js';
import { isPublished } from './plan.js';
import { nominalMsBetween, yearOf } from './counting.js';
import { amountLabel, instantLabel } from './label.js';
import type { Bilingual, Instant, Step } from './types.js';

/** The step that says when counting begins; none when the submission itself is working time. */
export function effectiveSteps(
  plan: Plan,
  counted: { start: Instant; effective: Instant },
  year: number,
): Step[] {
  if (counted.start === counted.effective) return [];
  const start = instantLabel(plan, counted.start, year);
  const effective = instantLabel(plan, counted.effective, year);
  return [
    {
      kind: 'effectiveStart',
      at: counted.effective,
      zh: `${start.zh} 不在工作时间内，自 ${effective.zh} 起算`,
      en: `${start.en} is outside working time, counts from ${effective.en}`,
    },
  ];
}

/** One step for each closure that took working time from the span. */
export function closureSteps(plan: Plan, from: Instant, to: Instant, year: number): Step[] {
  return plan.closures.flatMap((closure): Step[] => {
    const start = Math.max(closure.from, from);
    const end = Math.min(closure.to, to);
    const lost = start < end ? nominalMsBetween(plan, start, end) : 0;
    if (lost === 0) return [];
    const amount = amountLabel(lost);
    const a = instantLabel(plan, closure.from, year);
    const b = instantLabel(plan, closure.to, year);
    const name: Bilingual = closure.name ?? { zh: '临时关闭', en: 'closed' };
    const zh = `${name.zh}：${a.zh} 至 ${b.zh} 停止计时，顺延 ${amount.zh}`;
    const en = `${name.en}: ${a.en} – ${b.en} does not count, ${amount.en} move on`;
    return [{ kind: 'closure', at: start, zh, en }];
  });
}

export function dueStep(plan: Plan, due: Instant, year: number): Step {
  const label = instantLabel(plan, due, year);
  return { kind: 'due', at: due, zh: `${label.zh} 到期`, en: `due ${label.en}` };
}

/** "calendar 2027 missing": every unpublished year between two instants (handbook 3, Horizon). */
export function missingYears(plan: Plan, from: Instant, to: Instant): Step[] {
  const steps: Step[] = [];
  for (let year = yearOf(plan, from); year <= yearOf(plan, to); year += 1) {
    if (isPublished(plan, year)) continue;
    steps.push({
      kind: 'provisional',
      zh: `缺少 ${year} 年日历，期限为暂定，公布后重算`,
      en: `calendar ${year} missing, provisional until it is published`,
    });
  }
  return steps;
}
