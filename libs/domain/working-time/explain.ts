import { yearOf } from './counting.js';
import { closureSteps, dueStep, effectiveSteps, missingYears } from './explain-parts.js';
import { amountLabel, instantLabel, limitLabel } from './label.js';
import type { Plan } from './plan.js';
import type { DueChange, Instant, Limit, Step, WorkingMs } from './types.js';

/** "paused Tue 3 Mar 11:00, 690 min left". */
export function explainPause(plan: Plan, at: Instant, remaining: WorkingMs): Step {
  const label = instantLabel(plan, at);
  const amount = amountLabel(remaining);
  const zh = `${label.zh} 暂停，剩余工作时间 ${amount.zh}`;
  return { kind: 'pause', at, zh, en: `paused ${label.en}, ${amount.en} of working time left` };
}

/** "resumed Fri 6 Mar 09:30 with 690 min left; due Mon 9 Mar 15:30". */
export function explainResume(
  plan: Plan,
  resumed: { at: Instant; effective: Instant; remaining: WorkingMs; due: Instant },
): Step[] {
  const year = yearOf(plan, resumed.at);
  const label = instantLabel(plan, resumed.at, year);
  const amount = amountLabel(resumed.remaining);
  return [
    {
      kind: 'resume',
      at: resumed.at,
      zh: `${label.zh} 恢复计时，剩余工作时间 ${amount.zh}`,
      en: `resumed ${label.en} with ${amount.en} of working time left`,
    },
    ...effectiveSteps(plan, { start: resumed.at, effective: resumed.effective }, year),
    ...closureSteps(plan, resumed.effective, resumed.due, year),
    dueStep(plan, resumed.due, year),
    ...missingYears(plan, resumed.at, resumed.due),
  ];
}

/** "extended by 5 working days from Mon 9 Mar 17:00; due Mon 16 Mar 17:00". */
export function explainExtension(plan: Plan, old: Instant, days: number, due: Instant): Step[] {
  const year = yearOf(plan, old);
  const label = instantLabel(plan, old, year);
  const amount = limitLabel({ unit: 'workingDays', n: days });
  return [
    {
      kind: 'extend',
      at: old,
      zh: `自原期限 ${label.zh} 起延长 ${amount.zh}`,
      en: `extended by ${amount.en} from ${label.en}`,
    },
    ...closureSteps(plan, old, due, year),
    dueStep(plan, due, year),
    ...missingYears(plan, old, due),
  ];
}

/** "regraded Tue 3 Mar 11:00 to 5 working days, counted anew from the first start". */
export function explainRegrade(plan: Plan, at: Instant, limit: Limit): Step {
  const label = instantLabel(plan, at);
  const amount = limitLabel(limit);
  return {
    kind: 'regrade',
    at,
    zh: `${label.zh} 难度调整为 ${amount.zh}，自最初起点重新计算`,
    en: `regraded ${label.en} to ${amount.en}, counted anew from the first start`,
  };
}

/** "extension of 5 working days applies on resumption". */
export function explainPending(at: Instant, days: number): Step {
  const amount = limitLabel({ unit: 'workingDays', n: days });
  const en = `extension of ${amount.en} applies on resumption`;
  return { kind: 'extend', at, zh: `延长 ${amount.zh}，恢复计时后生效`, en };
}

/** "not before half a working day from now: due Wed 4 Mar 11:30" (T16, downward). */
export function explainFloor(plan: Plan, at: Instant, due: Instant): Step {
  const label = instantLabel(plan, due, yearOf(plan, at));
  const zh = `下调难度至少保留半个工作日：${label.zh} 到期`;
  return { kind: 'due', at: due, zh, en: `regraded downward, half a working day is kept: due ${label.en}` };
}

const CHANGE_LABELS = {
  pause: { zh: '暂停', en: 'pause' },
  resume: { zh: '恢复', en: 'resume' },
  extend: { zh: '延期', en: 'extension' },
  regrade: { zh: '调整难度', en: 'regrading' },
} as const;

/** "pause Thu 5 Mar 09:00 came after due and moves nothing" (handbook 3: after due nothing pauses). */
export function explainIgnored(plan: Plan, change: DueChange): Step {
  const label = instantLabel(plan, change.at);
  const name = CHANGE_LABELS[change.kind];
  const zh = `${label.zh} 的${name.zh}在到期之后，不影响期限`;
  return {
    kind: 'ignored',
    at: change.at,
    zh,
    en: `${name.en} ${label.en} came after due and moves nothing`,
  };
}
