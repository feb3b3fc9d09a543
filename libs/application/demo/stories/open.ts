import type { Plot, Story } from '../plot.js';
import { accepted, answered, complete, gap, graded, placed } from './scenes.js';

/** Stories that stop in the middle: what a newcomer finds on the desks. All are quick, because they are recent. */

/** Nobody has touched it yet. */
export function* untouched(_plot: Plot): Story {}

export function* waiting(plot: Plot): Story {
  yield* placed(plot, true);
}

export function* claimed(plot: Plot): Story {
  yield* placed(plot, true);
  yield plot.step(plot.later(1, 4), plot.clerk, 'claim', {});
}

export function* inReview(plot: Plot): Story {
  yield* placed(plot, true);
  yield* accepted(plot, 3, 6);
}

export function* awaiting(plot: Plot): Story {
  yield* inReview(plot);
  yield* gap(plot);
}

export function* inProgress(plot: Plot): Story {
  yield* inReview(plot);
  yield* complete(plot, 2, 8);
}

export function* resolved(plot: Plot): Story {
  yield* inProgress(plot);
  yield* answered(plot, 'solved', [0.03, 0.08]);
}

/** T9 on the dispatcher's desk. */
export function* returning(plot: Plot): Story {
  yield* placed(plot, true);
  const elsewhere = [...plot.cast.windows.keys()].find((w) => w !== plot.record.problem.window) ?? 'general';
  yield plot.step(
    plot.later(3, 8),
    plot.staff.lead.actor,
    'return',
    { suggestedWindow: elsewhere },
    { reason: plot.say('returns'), basis: plot.say('returnBasis') },
  );
}

/** T9 on the lead's desk. */
export function* askingReturn(plot: Plot): Story {
  yield* placed(plot, true);
  const elsewhere = [...plot.cast.windows.keys()].find((w) => w !== plot.record.problem.window) ?? 'general';
  yield plot.step(
    plot.later(3, 8),
    plot.clerk,
    'return',
    { suggestedWindow: elsewhere },
    { reason: plot.say('returns'), basis: plot.say('returnBasis') },
  );
}

/** T29 on the supervisor's desk. */
export function* objecting(plot: Plot): Story {
  yield* inProgress(plot);
  yield* answered(plot, 'explained', [0.02, 0.05]);
  yield* graded(plot, 2, 0.02, 0.05);
}

/** A rework that nobody has taken up. */
export function* reworkWaiting(plot: Plot): Story {
  yield* inProgress(plot);
  yield* answered(plot, 'solved', [0.02, 0.05]);
  yield* graded(plot, 1, 0.02, 0.05);
}
