import type { Plot, Story } from '../plot.js';
import {
  accepted,
  answered,
  answerWords,
  complete,
  gap,
  gapAndReply,
  graded,
  placed,
  signer,
  silent,
} from './scenes.js';

/** Most firms are content, and two in five say nothing. */
export function* ended(plot: Plot): Story {
  const roll = plot.random.next();
  if (roll < 0.6) yield* graded(plot, plot.random.pick([5, 5, 5, 4, 4, 3]));
  else yield* silent(plot);
}

export function* taken(plot: Plot): Story {
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

export function* withdrawn(plot: Plot): Story {
  if (plot.random.chance(0.5)) {
    yield* placed(plot);
    yield* accepted(plot);
  }
  const words = { reason: plot.say('withdrawals') };
  yield plot.step(plot.later(5, 90), plot.firm.user.actor, 'withdraw', { consent: false }, words);
}
