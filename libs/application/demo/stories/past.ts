import type { Plot, Story } from '../plot.js';
import {
  accepted,
  answered,
  answeredLate,
  answerWords,
  bounced,
  complete,
  delayExplained,
  gap,
  gapAndReply,
  graded,
  placed,
  signer,
  silent,
} from './scenes.js';

/** Most firms are content, and two in five say nothing. */
function* ended(plot: Plot): Story {
  const roll = plot.random.next();
  if (roll < 0.6) yield* graded(plot, plot.random.pick([5, 5, 5, 4, 4, 3]));
  else yield* silent(plot);
}

function* taken(plot: Plot): Story {
  yield* placed(plot);
  yield* accepted(plot);
  yield* complete(plot);
}

export function* smooth(plot: Plot): Story {
  yield* taken(plot);
  yield* answered(plot);
  yield* ended(plot);
}

/** On-the-spot completion: accepted, reviewed and answered in one action. */
export function* onTheSpot(plot: Plot): Story {
  yield* placed(plot);
  const by = plot.record.problem.difficulty === 'simple' ? plot.clerk : undefined;
  if (by)
    yield plot.step(plot.later(4, 60), by, 'complete', { result: 'solved' }, answerWords(plot, 'solved'));
  else yield* onTheSpotBySigner(plot);
  yield* ended(plot);
}

/** Harder ones: the clerk accepts, and who may sign completes at once. */
function* onTheSpotBySigner(plot: Plot): Story {
  yield* accepted(plot);
  yield* complete(plot, 1, 3);
  yield plot.step(
    plot.later(10, 90),
    signer(plot, 'solved'),
    'answer',
    { result: 'solved' },
    answerWords(plot, 'solved'),
  );
}

/** Accepted only after A1, sometimes after A2: late at the door, on time at the end. */
export function* slowToAccept(plot: Plot): Story {
  yield* placed(plot);
  const limit = plot.record.problem.difficulty === 'simple' ? 120 : 240;
  yield plot.step(plot.later(limit + 5, limit + 90), plot.clerk, 'accept', {});
  // Some are slow at the next step too, and pass the review limit.
  yield* plot.random.chance(0.3) ? complete(plot, limit + 2, limit + 30) : complete(plot, 3, 20);
  yield* answered(plot, 'solved', [0.1, 0.6]);
  yield* ended(plot);
}

export function* withGap(plot: Plot): Story {
  yield* placed(plot);
  yield* accepted(plot);
  yield* gapAndReply(plot, 3, plot.random.chance(0.3) ? 90 : 30);
  yield* complete(plot, 5, 40);
  yield* answered(plot);
  yield* ended(plot);
}

/** T15: the firm never replies; three calls on different half-days, or one that reaches it. */
export function* lapsing(plot: Plot): Story {
  yield* placed(plot);
  yield* accepted(plot);
  yield* gap(plot);
  const due = plot.record.clocks.find((c) => c.kind === 'reply' && c.status === 'running')?.due ?? plot.at;
  const reached = plot.random.chance(0.4);
  for (let call = 0; call < 8 && plot.state === 'awaiting_enterprise'; call += 1) {
    const at = call === 0 ? plot.workingAfter(due, 20, 60) : plot.later(240, 260);
    yield plot.step(
      at,
      plot.clerk,
      'log-call',
      { outcome: reached ? 'reached' : 'no_answer' },
      plot.callWords(),
    );
  }
}

export function* explained(plot: Plot): Story {
  yield* taken(plot);
  yield* answered(plot, 'explained', [0.2, 0.75]);
  yield* ended(plot);
}

/** T29: an explanation that the firm contests; a supervisor confirms it or orders rework. */
export function* contested(plot: Plot): Story {
  yield* taken(plot);
  yield* answered(plot, 'explained', [0.1, 0.5]);
  yield* graded(plot, plot.random.int(1, 2), 1, 20);
  const at = plot.later(30, 300);
  if (plot.random.chance(0.6)) {
    yield plot.step(at, plot.supervisor, 'confirm-grade', {}, { reason: plot.say('confirmed') });
    return;
  }
  yield plot.step(at, plot.supervisor, 'order-rework', {}, { reason: plot.say('ordered') });
  yield* reworked(plot);
  yield* graded(plot, 4);
}

function* reworked(plot: Plot): Story {
  const { lead } = plot.staff;
  const bothFailed = plot.clerk === lead.actor;
  // Both clerks have had their turn: the lead takes it once A1 has passed (T8).
  if (bothFailed) yield plot.step(plot.later(245, 250), lead.actor, 'accept', {});
  else yield* accepted(plot, 3, 50);
  yield plot.step(plot.later(1, 5), plot.clerk, 'note', {}, { text: plot.say('reworkNote') });
  yield* complete(plot, 3, 30);
  yield* answered(plot, 'solved', [0.2, 0.7]);
}

export function* badGradeThenGood(plot: Plot): Story {
  yield* taken(plot);
  yield* answered(plot);
  if (plot.random.chance(0.25)) {
    // The follow-up clerk hears on the phone that nothing is solved.
    yield plot.step(
      plot.later(500, 900),
      plot.followUp,
      'evaluate',
      { grade: 2 },
      { text: plot.say('complaints') },
    );
  } else {
    yield* graded(plot, plot.random.int(1, 2));
  }
  yield* reworked(plot);
  yield* graded(plot, plot.random.pick([3, 4, 4, 5]));
}

/** T29b: three bad grades; the supervisor gives a reasoned final opinion. */
export function* disputed(plot: Plot): Story {
  yield* taken(plot);
  yield* answered(plot, 'solved', [0.1, 0.5]);
  yield* graded(plot, 1, 1, 20);
  for (let rework = 0; rework < 2; rework += 1) {
    yield* reworked(plot);
    yield* graded(plot, plot.random.int(1, 2), 1, 20);
  }
  yield plot.step(plot.later(200, 700), plot.supervisor, 'conclude', {}, { reason: plot.say('opinions') });
}

export function* reopened(plot: Plot): Story {
  yield* taken(plot);
  yield* answered(plot, 'solved', [0.1, 0.6]);
  yield* graded(plot, plot.random.int(3, 4), 1, 10);
  yield plot.step(
    plot.whenFirmWakes(30, 140),
    plot.firm.user.actor,
    'reopen',
    {},
    { reason: plot.say('reopened') },
  );
  yield* reworked(plot);
  yield* graded(plot, 4);
}

export function* withdrawn(plot: Plot): Story {
  if (plot.random.chance(0.5)) {
    yield* placed(plot);
    yield* accepted(plot);
  }
  const words = { reason: plot.say('withdrawals') };
  yield plot.step(plot.later(5, 90), plot.firm.user.actor, 'withdraw', { consent: false }, words);
}

/** A dispatcher's mistake: the window returns it and is right. */
export function* misplaced(plot: Plot): Story {
  if (plot.state === 'triage') {
    const elsewhere = plot.random.pick([...plot.cast.windows.keys()].filter((w) => w !== plot.truth.window));
    yield plot.step(
      plot.later(4, 20),
      plot.dispatcher,
      'dispatch',
      { window: elsewhere },
      { reason: plot.say('dispatched') },
    );
  }
  yield* smooth(plot);
}

/** The window tries to pass it on and may not. */
export function* returnRefused(plot: Plot): Story {
  yield* placed(plot, true);
  if (!plot.record.problem.returnUpheld) yield* bounced(plot, false, otherThan(plot));
  yield* accepted(plot, 3, 30);
  yield* complete(plot, 3, 30);
  yield* answered(plot);
  yield* ended(plot);
}

/** T9 asked by a clerk: the lead says no, or lets it go and the dispatcher refuses. */
export function* returnAsked(plot: Plot): Story {
  yield* placed(plot, true);
  if (!plot.record.problem.returnUpheld) yield* askReturn(plot);
  yield* accepted(plot, 3, 20);
  yield* complete(plot, 3, 30);
  yield* answered(plot);
  yield* ended(plot);
}

function* askReturn(plot: Plot): Story {
  const words = { reason: plot.say('returns'), basis: plot.say('returnBasis') };
  yield plot.step(plot.later(5, 25), plot.clerk, 'return', { suggestedWindow: otherThan(plot) }, words);
  const approvalNo = plot.record.approvals.at(-1)?.no ?? 1;
  const grant = plot.random.chance(0.5);
  const reason = plot.say(grant ? 'returns' : 'keepIt');
  yield plot.step(plot.later(5, 40), plot.staff.lead.actor, 'decide', { approvalNo, grant }, { reason });
  if (!grant) return;
  const no = { reason: plot.say('refusedReturn') };
  yield plot.step(plot.later(10, 60), plot.dispatcher, 'decide-return', { uphold: false }, no);
}

function otherThan(plot: Plot): string {
  return plot.random.pick([...plot.cast.windows.keys()].filter((w) => w !== plot.record.problem.window));
}

/** Overdue by hours: E2 only. */
export function* late(plot: Plot): Story {
  yield* taken(plot);
  yield* answeredLate(plot, 20, 300);
  yield* graded(plot, plot.random.int(2, 4));
  if (plot.state === 'dispatched') yield* reworkToTheEnd(plot);
}

/** Overdue by days: E3, half of them E4 too. */
export function* veryLate(plot: Plot): Story {
  yield* placed(plot);
  if (plot.random.chance(0.5)) yield* accepted(plot);
  else yield plot.step(plot.later(300, 390), plot.clerk, 'accept', {});
  yield* complete(plot);
  const [least, most] = plot.random.chance(0.5) ? [440, 800] : [900, 1300];
  yield* answeredLate(plot, least, most);
  yield* graded(plot, plot.random.int(1, 3));
  if (plot.state === 'dispatched') yield* reworkToTheEnd(plot);
}

function* reworkToTheEnd(plot: Plot): Story {
  yield* reworked(plot);
  yield* graded(plot, 3);
}

/** Still open long after its due: what the supervisor sees first. */
export function* openOverdue(plot: Plot): Story {
  yield* taken(plot);
  yield* delayExplained(plot);
}
