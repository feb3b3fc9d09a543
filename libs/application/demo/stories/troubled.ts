import type { Plot, Story } from '../plot.js';
import { ended, smooth, taken } from './past.js';
import {
  accepted,
  answered,
  answeredLate,
  bounced,
  complete,
  delayExplained,
  graded,
  placed,
} from './scenes.js';

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
