import { describe, expect, it } from '@jest/globals';
import type { Clock, ProblemRecord, State, Task } from './problem.js';
import { STATES } from './problem.js';
import { emptyRecord } from './submission.js';
import { turnOf, type Turn } from './turn.js';

const BY_STATE: Readonly<Record<State, Turn>> = {
  submitted: 'dispatcher',
  triage: 'dispatcher',
  dispatched: 'window',
  in_review: 'window',
  in_progress: 'window',
  registered: 'window',
  awaiting_enterprise: 'enterprise',
  external_procedure: 'external',
  arbitration: 'supervisor',
  resolved: 'enterprise',
  closed: 'nobody',
};

const record = (state: State, more: Partial<ProblemRecord> = {}): ProblemRecord => {
  const empty = emptyRecord('p');
  return { ...empty, problem: { ...empty.problem, state }, ...more };
};
const clock = (kind: Clock['kind'], passed: boolean) =>
  ({
    kind,
    status: 'running',
    marks: [{ rung: 'passed', at: 0, status: passed ? 'recorded' : 'pending' }],
  }) as unknown as Clock;
const call: Task = { no: 1, kind: 'follow_up_call', round: 1, due: 0, doneAt: null };

describe('whose turn it is', () => {
  it.each(STATES)('%s', (state) => {
    expect(turnOf(record(state))).toBe(BY_STATE[state]);
  });

  it('after an answer: a contested grade is the supervisor’s', () => {
    expect(turnOf(record('resolved', { clocks: [clock('objection', false)] }))).toBe('supervisor');
    expect(turnOf(record('resolved', { clocks: [clock('final_opinion', false)] }))).toBe('supervisor');
  });

  it('after silence: open calls are the follow-up clerk’s', () => {
    expect(turnOf(record('resolved', { clocks: [clock('evaluation', true)], tasks: [call] }))).toBe(
      'follow_up',
    );
    expect(turnOf(record('resolved', { clocks: [clock('evaluation', false)], tasks: [call] }))).toBe(
      'enterprise',
    );
  });
});
