import { liveClock, type AnswerResult } from '@bihuan/domain/problem/problem.js';
import { signerRank } from '@bihuan/domain/problem/signing.js';
import type { Actor } from '@bihuan/domain/access/actor.js';
import type { Plot, Story } from '../plot.js';

/** Brings it to the right window: a dispatcher places what the classifier left open, a wrong window returns it. */
export function* placed(plot: Plot, quick = false): Story {
  if (plot.state === 'triage') {
    yield plot.step(plot.later(4, quick ? 8 : 50), plot.dispatcher, 'dispatch', plot.truth, {
      reason: plot.say('dispatched'),
    });
  }
  if (plot.record.problem.window !== plot.truth.window) yield* bounced(plot, true);
}

/** T9 and T9b: the lead returns it, the dispatcher upholds or refuses. */
export function* bounced(plot: Plot, upheld: boolean, suggested = plot.truth.window): Story {
  yield plot.step(
    plot.later(6, 45),
    plot.staff.lead.actor,
    'return',
    { suggestedWindow: suggested },
    { reason: plot.say('returns'), basis: plot.say('returnBasis') },
  );
  const at = plot.later(10, 80);
  if (upheld) {
    yield plot.step(
      at,
      plot.dispatcher,
      'decide-return',
      { uphold: true, ...plot.truth },
      { reason: plot.say('upheld') },
    );
  } else {
    yield plot.step(
      at,
      plot.dispatcher,
      'decide-return',
      { uphold: false },
      { reason: plot.say('refusedReturn') },
    );
  }
}

/** T8: a clerk takes it, sometimes after claiming it. */
export function* accepted(plot: Plot, least = 4, most = 75): Story {
  if (plot.random.chance(0.12)) {
    yield plot.step(plot.later(2, least + 4), plot.clerk, 'claim', {});
  }
  yield plot.step(plot.later(least, most), plot.clerk, 'accept', {});
}

/** T13: nothing is missing. */
export function* complete(plot: Plot, least = 5, most = 70): Story {
  if (plot.random.chance(0.15)) {
    yield plot.step(plot.later(2, 10), plot.clerk, 'note', {}, { text: plot.say('notes') });
  }
  yield plot.step(plot.later(least, most), plot.clerk, 'notify', { complete: true, items: 0 });
}

/** T12 and T14: the one notice of what is missing, and the reply. */
export function* gapAndReply(plot: Plot, leastHours = 4, mostHours = 50): Story {
  yield* gap(plot);
  yield plot.step(
    plot.whenFirmWakes(leastHours, mostHours),
    plot.firm.user.actor,
    'reply',
    { items: 0 },
    { text: plot.say('replies'), items: [] },
  );
}

export function* gap(plot: Plot): Story {
  const { count, words } = plot.speech.gaps(plot.record.problem.window ?? plot.truth.window, plot.random);
  yield plot.step(plot.later(8, 70), plot.clerk, 'notify', { complete: false, items: count }, words);
}

/** T24 within the promise, signed at the level that the difficulty asks for. */
export function* answered(
  plot: Plot,
  result: AnswerResult = 'solved',
  share: readonly [number, number] = [0.05, 0.8],
): Story {
  if (plot.random.chance(0.2)) {
    yield plot.step(plot.beforeDue(0.05, 0.3), plot.clerk, 'progress', {}, { text: plot.say('progress') });
  }
  yield plot.step(
    plot.beforeDue(...share),
    signer(plot, result),
    'answer',
    { result },
    answerWords(plot, result),
  );
}

/** T24 after the due: with the reason and target date that T21 asks for, if there is time for them. */
export function* answeredLate(plot: Plot, leastMinutes: number, mostMinutes: number): Story {
  const due = liveClock(plot.record, 'promise')?.due ?? plot.at;
  const at = plot.workingAfter(due, leastMinutes, mostMinutes);
  if (leastMinutes >= 60) yield* delayExplained(plot, due);
  yield plot.step(at, signer(plot, 'solved'), 'answer', { result: 'solved' }, answerWords(plot, 'solved'));
}

/** T21: the handler gives the reason within 240 minutes of the due. */
export function* delayExplained(plot: Plot, due = liveClock(plot.record, 'promise')?.due ?? plot.at): Story {
  const target = new Date(plot.workingAfter(due, 900, 1200)).toISOString().slice(0, 10);
  yield plot.step(
    plot.workingAfter(due, 10, 50),
    plot.clerk,
    'explain-delay',
    { targetDate: target },
    { reason: plot.say('delays') },
  );
}

/** T28, or T29 when the grade is bad. */
export function* graded(plot: Plot, grade: number, leastHours = 0.3, mostHours = 40): Story {
  const text = plot.say(
    grade > 2 ? 'praise' : plot.record.problem.result === 'explained' ? 'contested' : 'complaints',
  );
  const words = grade > 2 && plot.random.chance(0.5) ? {} : { text };
  yield plot.step(
    plot.whenFirmWakes(leastHours, mostHours),
    plot.firm.user.actor,
    'evaluate',
    { grade },
    words,
  );
}

/** T30: the firm says nothing; the follow-up clerk makes the calls that are planned. */
export function* silent(plot: Plot): Story {
  for (;;) {
    const { problem, tasks } = plot.record;
    const task = tasks.find((t) => t.round === problem.round && t.doneAt === null);
    if (!task || plot.state !== 'resolved') return;
    const reached = plot.random.chance(0.6);
    // Before the evening of its day, so that the last call is rarely the one that closes.
    yield plot.step(
      task.due - plot.random.int(10, 200) * 60_000,
      plot.followUp,
      'log-call',
      { outcome: reached ? 'reached' : 'no_answer' },
      plot.callWords(),
    );
  }
}

/** Whoever may sign: clerk, lead, section head by difficulty; an explanation one level up (T24). */
export function signer(plot: Plot, result: AnswerResult): Actor {
  const { lead, head, deputy } = plot.staff;
  return (
    [plot.clerk, lead.actor, head.actor, deputy.actor][signerRank(plot.record.problem.difficulty, result)] ??
    head.actor
  );
}

export function answerWords(plot: Plot, result: AnswerResult) {
  return plot.speech.answer(plot.record.problem.window ?? plot.truth.window, result, plot.random);
}
