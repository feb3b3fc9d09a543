import type { Audience } from '../problem/events.js';
import type { ClockKind, Difficulty, Rung } from '../problem/problem.js';
import type { Policy } from '../policy/policy.js';

/** Where a rung lies on its clock. */
export type RungAt =
  | { readonly from: 'due'; readonly plusMinutes: number }
  | { readonly from: 'due'; readonly plusDays: number }
  | { readonly from: 'due'; readonly leftMinutes: number }
  | { readonly from: 'due'; readonly leftShare: number }
  | { readonly from: 'start'; readonly plusDays: number };

/** One rung of a clock: when it lies, and who is told once it has passed. */
export interface RungRow {
  readonly rung: Rung;
  readonly at: RungAt;
  readonly tells: readonly Audience[];
}

const E1_TELLS: readonly Audience[] = ['handler', 'lead', 'section_head'];
const E2_TELLS: readonly Audience[] = [...E1_TELLS, 'deputy_leader'];
const E3_TELLS: readonly Audience[] = [...E2_TELLS, 'chief_leader', 'supervisor'];
const E4_TELLS: readonly Audience[] = [...E3_TELLS, 'supervision_office'];

const passed = (tells: readonly Audience[]): readonly RungRow[] => [
  { rung: 'passed', at: { from: 'due', plusMinutes: 0 }, tells },
];

/**
 * The escalation ladder and the limits of every other clock as one table (handbook 2, ladder; Limits, "when passed").
 * Rows are in order of time. `+` in the handbook adds to the audience below; the enterprise hears of E2 only.
 */
export function ladderOf(kind: ClockKind, difficulty: Difficulty, policy: Policy): readonly RungRow[] {
  switch (kind) {
    case 'promise':
      return promiseLadder(difficulty, policy);
    case 'acceptance':
      return [
        { rung: 'A1', at: { from: 'due', plusMinutes: 0 }, tells: ['clerks', 'lead'] },
        { rung: 'A2', at: { from: 'due', plusMinutes: policy.a2AfterMinutes }, tells: ['section_head'] },
      ];
    case 'reply':
      return [
        {
          rung: 'R1',
          at: { from: 'start', plusDays: policy.reminderAfterDays[0] },
          tells: ['enterprise', 'handler'],
        },
        {
          rung: 'R2',
          at: { from: 'start', plusDays: policy.reminderAfterDays[1] },
          tells: ['enterprise', 'handler'],
        },
        ...passed(['handler']),
      ];
    case 'triage':
      return passed(['supervisor', 'general_clerks']);
    case 'return_decision':
      return passed(['supervisor']);
    case 'review':
    case 'delay_reason':
    case 'call':
      return passed(['lead']);
    case 'evaluation':
      return passed(['follow_up']);
    case 'follow_up_call':
      return passed(['supervisor']);
    case 'slip':
      return passed(['supervision_office']);
    case 'objection':
    case 'final_opinion':
      return passed(['supervision_office']);
  }
}

function promiseLadder(difficulty: Difficulty, policy: Policy): readonly RungRow[] {
  const e0: RungRow = { rung: 'E0', at: { from: 'due', leftShare: 0.5 }, tells: ['handler'] };
  return [
    ...(policy.e0For.includes(difficulty) ? [e0] : []),
    { rung: 'E1', at: { from: 'due', leftMinutes: policy.e1LeftMinutes[difficulty] }, tells: E1_TELLS },
    { rung: 'E2', at: { from: 'due', plusMinutes: 0 }, tells: [...E2_TELLS, 'enterprise'] },
    { rung: 'E3', at: { from: 'due', plusDays: policy.e3AfterDays }, tells: E3_TELLS },
    { rung: 'E4', at: { from: 'due', plusDays: policy.e4AfterDays }, tells: E4_TELLS },
  ];
}
