import { describe, expect, it } from '@jest/globals';
import { give, instant, replay, submitted, wait, type Case } from '../../../test/factories/lifecycle/case.js';
import { PEOPLE } from '../../../test/factories/lifecycle/people.js';
import { envAt } from '../../../test/factories/lifecycle/case.js';
import { nextActions } from './next-actions.js';
import { liveClock } from './problem.js';
import { turnOf } from './turn.js';

const accept = { name: 'accept', facts: {} } as const;
const complete = { name: 'notify', facts: { complete: true, items: 0 } } as const;
const gaps = { name: 'notify', facts: { complete: false, items: 2 } } as const;
const solved = { name: 'answer', facts: { result: 'solved' } } as const;
const noAnswer = { name: 'log-call', facts: { outcome: 'no_answer' } } as const;
const reached = { name: 'log-call', facts: { outcome: 'reached' } } as const;
const grade = (n: number) => ({ name: 'evaluate', facts: { grade: n } }) as const;
const back = { name: 'return', facts: { suggestedWindow: 'tax' } } as const;
const code = (expected: string) => expect.objectContaining({ code: expected });

function atWork(difficulty: 'simple' | 'complex' | 'challenging' = 'simple'): Case {
  const accepted = give(submitted('2026-03-02T10:00', { difficulty }), 'clerkA', accept, '2026-03-02T10:01');
  return give(accepted, 'clerkA', complete, '2026-03-02T10:02');
}
const complexAnswered = () => give(atWork('complex'), 'lead', solved, '2026-03-02T11:00');
const kinds = (c: Case, kind: string) => c.events.filter((e) => e.kind === kind);

describe('calls after an answer (T30, I6)', () => {
  it('a call of the handler is no follow-up call', () => {
    const called = give(complexAnswered(), 'clerkA', noAnswer, '2026-03-02T11:05');
    expect(called.record.tasks).toMatchObject([{ doneAt: null }]);
    expect(wait(called, '2026-03-10T09:00').record.problem.state).toBe('resolved');
  });

  it('one of the follow-up clerk is, and then silence closes', () => {
    const called = give(complexAnswered(), 'followUp', noAnswer, '2026-03-03T11:05');
    expect(called.record.tasks).toMatchObject([{ doneAt: instant('2026-03-03T11:05') }]);
    expect(wait(called, '2026-03-10T09:00').record.problem).toMatchObject({
      state: 'closed',
      closingCode: 'solved_silent',
    });
  });

  it('calls that nobody makes are asked for: the follow-up clerk, then the supervisor', () => {
    const silent = wait(complexAnswered(), '2026-06-01T09:00');
    expect(silent.record.problem.state).toBe('resolved');
    expect(turnOf(silent.record)).toBe('follow_up');
    expect(kinds(silent, 'limit_passed').map((e) => [e.facts['clock'], e.tells])).toEqual([
      ['evaluation', ['follow_up']],
      ['follow_up_call', ['supervisor']],
    ]);
    const done = give(silent, 'followUp', reached, '2026-06-01T09:30');
    expect(done.record.problem.state).toBe('closed');
    expect(done.record.clocks.every((k) => k.status === 'stopped')).toBe(true);
    expect(replay(done)).toEqual(done.record);
  });

  it("what a follow-up clerk finds out is not the enterprise's grade (T29)", () => {
    const found = give(complexAnswered(), 'followUp', grade(2), '2026-03-04T09:00');
    expect(found.record.problem).toMatchObject({ state: 'dispatched', round: 2, grade: null });
  });
});

describe('lapse (T15)', () => {
  const notified = (c: Case, at: string) => give(c, 'clerkA', gaps, at);
  const inReview = () => give(submitted('2026-03-02T10:00'), 'clerkA', accept, '2026-03-02T10:01');

  it('counts only tries after the limit for the reply', () => {
    const early = give(
      give(inReview(), 'clerkA', noAnswer, '2026-03-02T10:10'),
      'clerkA',
      reached,
      '2026-03-02T10:40',
    );
    const silent = wait(notified(early, '2026-03-02T11:00'), '2026-03-10T08:30');
    const once = give(silent, 'clerkA', noAnswer, '2026-03-10T09:00');
    const twice = give(once, 'clerkA', noAnswer, '2026-03-10T14:00');
    expect(twice.record.problem.state).toBe('awaiting_enterprise');
    const lapsed = give(twice, 'clerkA', noAnswer, '2026-03-11T09:00');
    expect(lapsed.record.problem).toMatchObject({ state: 'closed', closingCode: 'lapsed' });
    expect(lapsed.events.at(-1)?.tells).toEqual(['enterprise', 'handler']);
  });

  it('a reopened one needs its own three tries, and its handler may take it again', () => {
    let c = wait(notified(inReview(), '2026-03-02T11:00'), '2026-03-10T08:30');
    for (const at of ['2026-03-10T09:00', '2026-03-10T14:00', '2026-03-11T09:00'])
      c = give(c, 'clerkA', noAnswer, at);
    const again = give(c, 'firm', { name: 'reopen', facts: {} }, '2026-03-12T09:00');
    expect(again.record.problem).toMatchObject({ round: 2, formerHandlers: [] });
    const second = notified(give(again, 'clerkA', accept, '2026-03-12T09:05'), '2026-03-12T09:10');
    const called = give(wait(second, '2026-03-20T08:30'), 'clerkA', noAnswer, '2026-03-20T09:00');
    expect(called.record.problem.state).toBe('awaiting_enterprise');
  });
});

describe('an ask for a return ends with its occasion (T9)', () => {
  const asked = () => give(submitted('2026-03-02T10:00'), 'clerkA', back, '2026-03-02T10:10');
  const decideIt = { name: 'decide', facts: { approvalNo: 1, grant: true } } as const;

  it('with the acceptance, and cannot be granted in a later round', () => {
    const done = give(
      asked(),
      'clerkA',
      { name: 'complete', facts: { result: 'solved' } },
      '2026-03-02T10:20',
    );
    expect(done.record.approvals).toMatchObject([{ status: 'withdrawn' }]);
    const second = give(done, 'firm', grade(1), '2026-03-02T11:00');
    expect(() => give(second, 'lead', decideIt, '2026-03-02T11:10')).toThrow(code('no_ask'));
    expect(give(second, 'clerkB', back, '2026-03-02T11:10').record.approvals).toHaveLength(2);
    expect(replay(second)).toEqual(second.record);
  });

  it('with the move to another window', () => {
    const returned = give(asked(), 'lead', back, '2026-03-02T10:20');
    const uphold = { name: 'decide-return', facts: { uphold: true, window: 'tax' } } as const;
    const moved = give(returned, 'dispatcher', uphold, '2026-03-02T10:30');
    const offered = nextActions(
      moved.record,
      PEOPLE.taxLead,
      envAt(instant('2026-03-02T10:40'), moved.record),
    );
    expect(offered.map(({ name }) => name)).not.toContain('decide');
  });

  it('or when the asker takes it back; nobody else can', () => {
    const takeBack = { name: 'withdraw-ask', facts: { approvalNo: 1 } } as const;
    expect(() => give(asked(), 'clerkB', takeBack, '2026-03-02T10:15')).toThrow(code('not_your_ask'));
    const taken = give(asked(), 'clerkA', takeBack, '2026-03-02T10:15');
    expect(taken.record.approvals).toMatchObject([{ status: 'withdrawn' }]);
    expect(() => give(taken, 'lead', decideIt, '2026-03-02T10:20')).toThrow(code('no_ask'));
  });

  it('half the review limit is counted without the pause for the enterprise', () => {
    const accepted = give(
      submitted('2026-03-02T10:00', { difficulty: 'complex' }),
      'clerkA',
      accept,
      '2026-03-02T10:05',
    );
    const noticed = give(accepted, 'clerkA', gaps, '2026-03-02T10:15');
    const replied = give(noticed, 'firm', { name: 'reply', facts: { items: 2 } }, '2026-03-03T16:00');
    expect(give(replied, 'lead', back, '2026-03-03T16:05').record.problem.state).toBe('triage');
  });
});

describe('hands (T8, T38)', () => {
  it('a lead takes over after A1 what a clerk has claimed and left', () => {
    const claimed = give(
      submitted('2026-03-02T10:00'),
      'clerkA',
      { name: 'claim', facts: {} },
      '2026-03-02T10:05',
    );
    expect(() => give(claimed, 'lead', accept, '2026-03-02T11:00')).toThrow(code('already_claimed'));
    expect(give(claimed, 'lead', accept, '2026-03-02T13:35').record.problem.handler).toBe(PEOPLE.lead.ref.id);
  });

  it('what is in progress can be released', () => {
    expect(
      give(atWork(), 'clerkA', { name: 'release', facts: {} }, '2026-03-02T11:00').record.problem.handler,
    ).toBeNull();
  });
});

describe('overdue (T21, ladder)', () => {
  it('a dispatcher gives reason and target date for what no window has', () => {
    const late = wait(submitted('2026-03-02T10:00', { window: null }), '2026-03-04T09:00');
    const explain = (targetDate: string) => ({ name: 'explain-delay', facts: { targetDate } }) as const;
    expect(() => give(late, 'dispatcher', explain('2026-03-03'), '2026-03-04T09:10')).toThrow(
      code('target_past'),
    );
    const said = give(late, 'dispatcher', explain('2026-03-04'), '2026-03-04T09:10');
    expect(said.record.problem.targetDate).toBe('2026-03-04');
    expect(liveClock(said.record, 'delay_reason')).toBeUndefined();
  });

  it('E3 is a slip: four working hours to reply, else the supervision office hears of it', () => {
    const late = wait(atWork(), '2026-03-05T08:30');
    // E3 lies at Wed 4 March 17:00: counted from the next opening.
    expect(liveClock(late.record, 'slip')?.due).toBe(instant('2026-03-05T14:00'));
    const replied = give(late, 'clerkA', { name: 'progress', facts: {} }, '2026-03-05T09:00');
    expect(liveClock(replied.record, 'slip')).toBeUndefined();
    const unanswered = wait(late, '2026-03-05T15:00');
    const passed = kinds(unanswered, 'limit_passed').find((e) => e.facts['clock'] === 'slip');
    expect(passed?.tells).toEqual(['supervision_office']);
  });
});

describe('withdrawal (T31)', () => {
  const withdraw = { name: 'withdraw', facts: { consent: false } } as const;
  it.each([
    ['2026-03-02T16:55', false],
    ['2026-03-03T08:30', true],
    ['2026-03-03T16:55', true],
  ])('at %s is flagged when a working day or less is left: %s', (at, flagged) => {
    const c = give(submitted('2026-03-02T10:00'), 'firm', withdraw, at);
    expect(c.record.problem.withdrawnNearDue).toBe(flagged);
  });

  it('is not flagged without a due to come near to: paused, or overdue, which stays in the rates anyway', () => {
    const early = give(
      submitted('2026-03-02T10:00', { difficulty: 'complex' }),
      'firm',
      withdraw,
      '2026-03-02T10:05',
    );
    expect(early.record.problem.withdrawnNearDue).toBe(false);
    const late = give(submitted('2026-03-02T10:00'), 'firm', withdraw, '2026-03-05T10:05');
    expect(late.record.problem).toMatchObject({ withdrawnNearDue: false, overdue: true });
  });
});
