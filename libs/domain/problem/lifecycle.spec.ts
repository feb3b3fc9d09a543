import { describe, expect, it } from '@jest/globals';
import { give, instant, replay, submitted, wait, type Case } from '../../../test/factories/lifecycle/case.js';
import { PEOPLE } from '../../../test/factories/lifecycle/people.js';
import { isOpen, liveClock } from './problem.js';

const rungs = (c: Case) =>
  c.events
    .filter((e) => e.facts['rung'])
    .map((e) => `${String(e.facts['clock'])} ${String(e.facts['rung'])}`);
const told = (c: Case, rung: string) => c.events.find((e) => e.facts['rung'] === rung)?.tells;
const accept = { name: 'accept', facts: {} } as const;
const complete = { name: 'notify', facts: { complete: true, items: 0 } } as const;
const gaps = { name: 'notify', facts: { complete: false, items: 2 } } as const;
const solved = { name: 'answer', facts: { result: 'solved' } } as const;
const grade = (n: number) => ({ name: 'evaluate', facts: { grade: n } }) as const;

/** Submitted Mon 2 March 10:00, accepted and complete: in_progress. */
function atWork(at = '2026-03-02T10:00', difficulty: 'simple' | 'complex' | 'challenging' = 'simple'): Case {
  const accepted = give(submitted(at, { difficulty }), 'clerkA', accept, instant(at) + 60_000);
  return give(accepted, 'clerkA', complete, instant(at) + 120_000);
}

/** Answered Mon 2 March 11:00. */
const answered = () => give(atWork(), 'clerkA', solved, '2026-03-02T11:00');

describe('taking in and routing (T1–T4)', () => {
  it('starts promise and acceptance when sure, promise and triage when not', () => {
    const sure = submitted('2026-03-02T10:00').record;
    expect(sure.problem).toMatchObject({
      state: 'dispatched',
      window: 'market',
      due: instant('2026-03-03T17:00'),
    });
    expect(sure.clocks.map((c) => c.kind)).toEqual(['promise', 'acceptance']);
    const unsure = submitted('2026-03-02T10:00', { window: null }).record;
    expect(unsure.problem).toMatchObject({ state: 'triage', window: null });
    expect(unsure.clocks.map((c) => c.kind)).toEqual(['promise', 'triage']);
  });

  it('runs an urgent acceptance at any hour: 30 minutes after a Saturday night', () => {
    const c = submitted('2026-03-07T23:00', { urgent: true });
    expect(liveClock(c.record, 'acceptance')?.due).toBe(instant('2026-03-07T23:30'));
  });

  it('moves the promise when the dispatcher says another difficulty, counted from the original start', () => {
    const triage = submitted('2026-03-02T10:00', { window: null });
    const placed = give(
      triage,
      'dispatcher',
      { name: 'dispatch', facts: { window: 'tax', difficulty: 'challenging' } },
      '2026-03-02T10:30',
    );
    expect(placed.record.problem).toMatchObject({
      difficulty: 'challenging',
      due: instant('2026-03-09T17:00'),
    });
    expect(replay(placed)).toEqual(placed.record);
  });

  it('keeps what was chosen beside what was proposed, and another difficulty as a regrade that is not counted', () => {
    const proposed = {
      window: 'market',
      problemType: 'market.licence',
      difficulty: 'simple',
      confidence: 0.4,
      model: 'test',
    } as const;
    const facts = { window: 'tax', difficulty: 'complex', proposed } as const;
    const triage = submitted('2026-03-02T10:00', { window: null });
    const placed = give(triage, 'dispatcher', { name: 'dispatch', facts }, '2026-03-02T10:30');
    expect(placed.events.at(-1)?.facts).toEqual({
      transition: 'T4',
      from: 'triage',
      window: 'tax',
      problemType: null,
      difficulty: 'complex',
      regradedFrom: 'simple',
      proposed,
    });
    expect(liveClock(placed.record, 'promise')?.history).toHaveLength(1);
    const same = { window: 'tax' } as const;
    const kept = give(triage, 'dispatcher', { name: 'dispatch', facts: same }, '2026-03-02T10:30');
    expect(kept.events.at(-1)?.facts).toMatchObject({ window: 'tax', difficulty: 'simple' });
    expect(kept.events.at(-1)?.facts).not.toHaveProperty('regradedFrom');
    expect(liveClock(kept.record, 'promise')?.history).toEqual([]);
  });

  it('lets others dispatch only once the triage limit has passed', () => {
    const triage = submitted('2026-03-02T10:00', { window: null });
    const dispatch = { name: 'dispatch', facts: { window: 'tax' } } as const;
    expect(() => give(triage, 'generalClerk', dispatch, '2026-03-02T11:00')).toThrow(/triage limit/);
    expect(give(triage, 'generalClerk', dispatch, '2026-03-02T11:01').record.problem.state).toBe(
      'dispatched',
    );
  });
});

describe('the ladder', () => {
  it('records A1, A2, E1–E4 of a simple problem that nobody touches, each at its own instant', () => {
    const c = wait(submitted('2026-03-02T10:00'), '2026-03-06T10:00');
    expect(rungs(c)).toEqual([
      'acceptance A1',
      'acceptance A2',
      'promise E1',
      'promise E2',
      'delay_reason passed',
      'promise E3',
      'slip passed',
      'promise E4',
    ]);
    const e2 = c.events.find((e) => e.kind === 'due_passed');
    expect(e2?.occurredAt).toBe(instant('2026-03-03T17:00'));
    expect(c.record.problem).toMatchObject({ overdue: true, escalationRung: 'E4', state: 'dispatched' });
  });

  it('has E0 at half the promise for complex ones, none for simple ones', () => {
    const complex = wait(submitted('2026-03-02T08:30', { difficulty: 'complex' }), '2026-03-04T09:00');
    // Mon 08:30 to Wed 17:00 is 21 hours: half of it is used on Tue at 13:30 + 1.5 h … counted back 10.5 h from the due.
    expect(complex.events.find((e) => e.facts['rung'] === 'E0')?.occurredAt).toBe(
      instant('2026-03-03T13:30'),
    );
    expect(rungs(wait(submitted('2026-03-02T10:00'), '2026-03-05T10:00'))).not.toContain('promise E0');
  });

  it('tells only the highest rung after an outage, and never drops the apology to the enterprise', () => {
    const afterOutage = wait(submitted('2026-03-02T10:00'), '2026-03-06T10:00');
    expect(told(afterOutage, 'E4')).toContain('supervision_office');
    expect(told(afterOutage, 'E3')).toEqual([]);
    expect(told(afterOutage, 'E1')).toEqual([]);
    expect(told(afterOutage, 'E2')).toEqual(['enterprise']);
  });

  it('gives the same history whoever settles, and how often', () => {
    const start = submitted('2026-03-02T10:00', { difficulty: 'complex' });
    const atOnce = wait(start, '2026-03-09T10:00');
    let stepped = start;
    for (let t = instant('2026-03-02T10:00'); t <= instant('2026-03-09T10:00'); t += 977_000)
      stepped = wait(stepped, t);
    const essence = (c: Case) => c.events.map((e) => [e.kind, e.occurredAt, e.effectKey]);
    expect(essence(wait(stepped, '2026-03-09T10:00'))).toEqual(essence(atOnce));
  });

  it('is on time at the due itself and late a millisecond after', () => {
    const due = instant('2026-03-03T17:00');
    expect(wait(atWork(), due).record.problem.overdue).toBe(false);
    expect(wait(atWork(), due + 1).record.problem.overdue).toBe(true);
  });
});

describe('acceptance and claims (T8, T38)', () => {
  it('one clerk wins, the other is told who', () => {
    const claimed = give(
      submitted('2026-03-02T10:00'),
      'clerkA',
      { name: 'claim', facts: {} },
      '2026-03-02T10:05',
    );
    expect(() => give(claimed, 'clerkB', { name: 'claim', facts: {} }, '2026-03-02T10:06')).toThrow(
      expect.objectContaining({ code: 'already_claimed', data: { handler: PEOPLE.clerkA.ref.id } }),
    );
  });

  it('lets the lead accept only after A1', () => {
    const c = submitted('2026-03-02T10:00');
    expect(() => give(c, 'lead', accept, '2026-03-02T12:00')).toThrow(/A1/);
    expect(give(c, 'lead', accept, '2026-03-02T13:31').record.problem.state).toBe('in_review');
  });

  it('completes on the spot with three events in one command', () => {
    const done = give(
      submitted('2026-03-02T10:00'),
      'clerkA',
      { name: 'complete', facts: { result: 'solved' } },
      '2026-03-02T10:10',
    );
    expect(done.events.slice(2).map((e) => e.kind)).toEqual([
      'accepted',
      'completeness_notified',
      'answered',
    ]);
    expect(done.record.problem.state).toBe('resolved');
  });

  it('completes nothing when the last step is not theirs to take', () => {
    const challenging = submitted('2026-03-02T10:00', { difficulty: 'challenging' });
    const all = { name: 'complete', facts: { result: 'solved' } } as const;
    expect(() => give(challenging, 'clerkA', all, '2026-03-02T10:10')).toThrow(/section_head/);
  });
});

describe('return (T9, T9b)', () => {
  const back = { name: 'return', facts: { suggestedWindow: 'tax' } } as const;
  const returned = () => give(submitted('2026-03-02T10:00'), 'lead', back, '2026-03-02T10:30');

  it('goes to the dispatcher; the promise runs on, the acceptance clock waits', () => {
    const { record } = returned();
    expect(record.problem).toMatchObject({ state: 'triage', due: instant('2026-03-03T17:00') });
    expect(liveClock(record, 'acceptance')?.status).toBe('paused');
    expect(liveClock(record, 'return_decision')?.due).toBe(instant('2026-03-02T14:00'));
  });

  it('upheld: another window, a fresh acceptance clock, and no second return', () => {
    const uphold = { name: 'decide-return', facts: { uphold: true, window: 'tax' } } as const;
    const moved = give(returned(), 'dispatcher', uphold, '2026-03-02T11:00');
    expect(moved.record.problem).toMatchObject({
      state: 'dispatched',
      window: 'tax',
      windows: ['market', 'tax'],
    });
    expect(liveClock(moved.record, 'acceptance')?.due).toBe(instant('2026-03-02T14:30'));
    expect(() =>
      give(moved, 'taxLead', { name: 'return', facts: { suggestedWindow: 'market' } }, '2026-03-02T11:10'),
    ).toThrow(expect.objectContaining({ code: 'return_used' }));
    expect(replay(moved)).toEqual(moved.record);
  });

  it('refused: back where it was with what was left, and no further return by that window', () => {
    const stays = give(
      returned(),
      'dispatcher',
      { name: 'decide-return', facts: { uphold: false } },
      '2026-03-02T11:00',
    );
    expect(stays.record.problem).toMatchObject({ state: 'dispatched', window: 'market' });
    // 120 minutes from 10:00, 30 used before the return: 90 left from 11:00, over lunch.
    expect(liveClock(stays.record, 'acceptance')?.due).toBe(instant('2026-03-02T14:00'));
    expect(() => give(stays, 'lead', back, '2026-03-02T11:05')).toThrow(
      expect.objectContaining({ code: 'return_refused_before' }),
    );
  });

  it('a clerk asks, the lead decides; who asks does not decide', () => {
    const asked = give(submitted('2026-03-02T10:00'), 'clerkA', back, '2026-03-02T10:10');
    expect(asked.record.problem.state).toBe('dispatched');
    const grant = { name: 'decide', facts: { approvalNo: 1, grant: true } } as const;
    expect(() => give(asked, 'clerkA', grant, '2026-03-02T10:20')).toThrow();
    const granted = give(asked, 'lead', grant, '2026-03-02T10:20');
    expect(granted.record.problem.state).toBe('triage');
    expect(granted.record.approvals[0]?.status).toBe('granted');
  });

  it('is too late after half the review limit', () => {
    const inReview = give(submitted('2026-03-02T10:00'), 'clerkA', accept, '2026-03-02T10:00');
    expect(give(inReview, 'lead', back, '2026-03-02T11:00').record.problem.state).toBe('triage');
    expect(() => give(inReview, 'lead', back, '2026-03-02T11:01')).toThrow(/half the review limit/);
  });
});

describe('one-time notice (T12–T15)', () => {
  const notified = () => {
    const accepted = give(
      submitted('2026-03-02T10:00', { difficulty: 'complex' }),
      'clerkA',
      accept,
      '2026-03-02T10:30',
    );
    return give(accepted, 'clerkA', gaps, '2026-03-02T11:00');
  };

  it('is given once a round (I4)', () => {
    const replied = give(notified(), 'firm', { name: 'reply', facts: { items: 2 } }, '2026-03-03T09:00');
    expect(() => give(replied, 'clerkA', gaps, '2026-03-03T09:30')).toThrow(
      expect.objectContaining({ code: 'second_notice' }),
    );
  });

  it('pauses nothing after the due', () => {
    const late = give(submitted('2026-03-02T10:00'), 'clerkA', accept, '2026-03-02T10:30');
    const asked = give(late, 'clerkA', gaps, '2026-03-04T09:00');
    expect(asked.record.problem).toMatchObject({
      state: 'in_review',
      overdue: true,
      due: instant('2026-03-03T17:00'),
    });
  });

  it('gives the review clock at least an hour after a reply', () => {
    const late = give(submitted('2026-03-02T10:00'), 'clerkA', accept, '2026-03-02T10:00');
    const asked = give(late, 'clerkA', gaps, '2026-03-02T11:50');
    const replied = give(asked, 'firm', { name: 'reply', facts: { items: 1 } }, '2026-03-03T09:00');
    expect(liveClock(replied.record, 'review')?.due).toBe(instant('2026-03-03T10:00'));
  });

  it('reminds twice, then asks for calls, and lapses after three tries on different half-days', () => {
    const silent = wait(notified(), '2026-03-10T10:00');
    expect(rungs(silent)).toEqual(expect.arrayContaining(['reply R1', 'reply R2', 'reply passed']));
    const call = { name: 'log-call', facts: { outcome: 'no_answer' } } as const;
    const once = give(silent, 'clerkA', call, '2026-03-10T10:00');
    const twiceSameMorning = give(once, 'clerkA', call, '2026-03-10T11:00');
    const afternoon = give(twiceSameMorning, 'clerkA', call, '2026-03-10T14:00');
    expect(afternoon.record.problem.state).toBe('awaiting_enterprise');
    const lapsed = give(afternoon, 'clerkA', call, '2026-03-11T09:00');
    expect(lapsed.record.problem).toMatchObject({ state: 'closed', closingCode: 'lapsed' });
    expect(give(lapsed, 'firm', { name: 'reopen', facts: {} }, '2026-03-12T09:00').record.problem.state).toBe(
      'dispatched',
    );
  });
});

describe('answer (T24)', () => {
  it.each([
    ['simple', 'solved', 'clerkA'],
    ['complex', 'solved', 'lead'],
    ['challenging', 'solved', 'sectionHead'],
    ['simple', 'explained', 'lead'],
    ['challenging', 'explained', 'deputy'],
  ] as const)('%s %s is signed by %s, not below', (difficulty, result, signer) => {
    const ranks = ['clerkA', 'lead', 'sectionHead', 'deputy'] as const;
    const answer = { name: 'answer', facts: { result } } as const;
    for (const below of ranks.slice(0, ranks.indexOf(signer))) {
      expect(() => give(atWork('2026-03-02T10:00', difficulty), below, answer, '2026-03-02T11:00')).toThrow(
        expect.objectContaining({ code: 'signer' }),
      );
    }
    const c = give(atWork('2026-03-02T10:00', difficulty), signer, answer, '2026-03-02T11:00');
    expect(c.record.problem.state).toBe('resolved');
  });
});

describe('evaluation, rework, silence (T28–T30)', () => {
  it('closes on a grade of 3 or better', () => {
    const c = give(answered(), 'firm', grade(3), '2026-03-03T09:00');
    expect(c.record.problem).toMatchObject({ state: 'closed', closingCode: 'solved', grade: 3 });
    expect(c.record.clocks.every((k) => k.status === 'stopped')).toBe(true);
  });

  it('reworks twice by other hands, then a supervisor concludes; overdue never disappears', () => {
    const second = give(answered(), 'firm', grade(1), '2026-03-03T09:00');
    expect(second.record.problem).toMatchObject({ state: 'dispatched', round: 2, reworks: 1, handler: null });
    expect(second.record.problem.due).toBe(instant('2026-03-04T17:00'));
    expect(() => give(second, 'clerkA', accept, '2026-03-03T09:10')).toThrow(/somebody else/);
    const onSpot = { name: 'complete', facts: { result: 'solved' } } as const;
    const redone = give(second, 'clerkB', onSpot, '2026-03-03T09:20');
    const third = give(redone, 'firm', grade(2), '2026-03-03T10:00');
    const head = give(
      give(third, 'sectionHead', { name: 'progress', facts: {} }, '2026-03-03T10:05'),
      'lead',
      accept,
      '2026-03-05T09:00',
    );
    const last = give(give(head, 'lead', complete, '2026-03-05T09:05'), 'lead', solved, '2026-03-05T09:10');
    expect(last.record.problem.overdue).toBe(true);
    const disputed = give(last, 'firm', grade(1), '2026-03-05T10:00');
    expect(disputed.record.problem).toMatchObject({ state: 'resolved', escalationRung: 'E4' });
    const closed = give(disputed, 'supervisor', { name: 'conclude', facts: {} }, '2026-03-05T11:00');
    expect(closed.record.problem).toMatchObject({ state: 'closed', closingCode: 'disputed', overdue: true });
    expect(replay(closed)).toEqual(closed.record);
  });

  it('asks a supervisor when an explanation is contested', () => {
    const explained = give(
      atWork(),
      'lead',
      { name: 'answer', facts: { result: 'explained' } },
      '2026-03-02T11:00',
    );
    const contested = give(explained, 'firm', grade(1), '2026-03-02T14:00');
    expect(contested.record.problem.state).toBe('resolved');
    expect(() => give(contested, 'firm', grade(5), '2026-03-02T14:10')).toThrow(/supervisor is deciding/);
    expect(
      give(contested, 'supervisor', { name: 'confirm-grade', facts: {} }, '2026-03-02T15:00').record.problem,
    ).toMatchObject({ state: 'closed', closingCode: 'explained' });
    expect(
      give(contested, 'supervisor', { name: 'order-rework', facts: {} }, '2026-03-02T15:00').record.problem,
    ).toMatchObject({ state: 'dispatched', round: 2 });
  });

  it('closes in silence after five working days and the calls the difficulty asks for', () => {
    const simple = wait(answered(), '2026-03-09T17:01');
    expect(simple.record.problem).toMatchObject({ state: 'closed', closingCode: 'solved_silent' });
    const complex = give(atWork('2026-03-02T10:00', 'complex'), 'lead', solved, '2026-03-02T11:00');
    const waiting = wait(complex, '2026-03-10T09:00');
    expect(waiting.record.problem.state).toBe('resolved');
    const call = { name: 'log-call', facts: { outcome: 'no_answer' } } as const;
    expect(give(waiting, 'followUp', call, '2026-03-10T09:30').record.problem).toMatchObject({
      state: 'closed',
      closingCode: 'solved_silent',
    });
  });
});

describe('withdrawal and reopening (T31, T32)', () => {
  it('withdraws by the enterprise itself, or by a clerk with recorded consent', () => {
    const c = submitted('2026-03-02T10:00');
    const withdraw = (consent: boolean) => ({ name: 'withdraw', facts: { consent } }) as const;
    expect(give(c, 'firm', withdraw(false), '2026-03-02T10:05').record.problem.closingCode).toBe('withdrawn');
    expect(() => give(c, 'clerkA', withdraw(false), '2026-03-02T10:05')).toThrow(/consent/);
    expect(give(c, 'clerkA', withdraw(true), '2026-03-02T10:05').record.problem.state).toBe('closed');
  });

  it('reopens once for the enterprise within 30 days, any time for a supervisor', () => {
    const closed = give(answered(), 'firm', grade(5), '2026-03-03T09:00');
    const reopen = { name: 'reopen', facts: {} } as const;
    const again = give(closed, 'firm', reopen, '2026-04-01T09:00');
    expect(again.record.problem).toMatchObject({ state: 'dispatched', round: 2, closingCode: null });
    expect(() => give(closed, 'firm', reopen, '2026-04-03T10:00')).toThrow(/30 days/);
    expect(give(closed, 'supervisor', reopen, '2026-06-03T10:00').record.problem.state).toBe('dispatched');
    const never = give(
      submitted('2026-03-02T10:00'),
      'firm',
      { name: 'withdraw', facts: { consent: false } },
      '2026-03-02T10:05',
    );
    expect(give(never, 'firm', reopen, '2026-03-02T11:00').record.problem.state).toBe('triage');
  });
});

it('no open problem of this file is without a live clock, no closed one with a live one (I12)', () => {
  for (const c of [
    submitted('2026-03-02T10:00'),
    atWork(),
    answered(),
    give(answered(), 'firm', grade(5), '2026-03-03T09:00'),
  ]) {
    const live = c.record.clocks.some((k) => k.status === 'running');
    expect(live).toBe(c.record.problem.state !== 'closed');
    if (isOpen(c.record.problem)) expect(c.record.problem.due).not.toBeNull();
  }
});
